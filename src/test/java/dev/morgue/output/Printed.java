package dev.morgue.output;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What something prints. */
final class Printed {

  private Printed() {}

  static String by(Consumer<PrintStream> printer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    printer.accept(out);
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
