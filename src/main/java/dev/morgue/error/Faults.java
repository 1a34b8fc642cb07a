package dev.morgue.error;

/** Words for a fault of the program, so that a report about it is of use. */
public final class Faults {

  private Faults() {}

  /** The exception and where in this program it came up. */
  public static String explain(Throwable fault) {
    String where = "";
    for (StackTraceElement frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith("dev.morgue.")) {
        where = " at " + frame.getFileName() + ":" + frame.getLineNumber();
        break;
      }
    }
    String what = fault.getMessage() == null ? "" : ": " + fault.getMessage();
    return fault.getClass().getSimpleName() + what + where;
  }
}
