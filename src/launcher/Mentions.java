import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;

/** Tells whether a class may have to do with something, before its code is read. */
final class Mentions {

  private Mentions() {}

  /** Whether the text, such as a type's name, is part of any name or type in the class. */
  static boolean areIn(ClassModel model, String text) {
    for (PoolEntry entry : model.constantPool()) {
      if (entry instanceof Utf8Entry name && name.stringValue().contains(text)) {
        return true;
      }
    }
    return false;
  }
}
