package dev.morgue.cli;

import dev.morgue.store.ArchiveFolder;
import dev.morgue.store.ArchiveLocation;
import java.nio.file.Path;

/** {@code morgue doctor}: what the program runs on, for reports of trouble. */
final class DoctorCommand implements Command {

  @Override
  public CommandModel model() {
    return new CommandModel("doctor", "Tell what this program runs on.")
        .archive()
        .flag("Print the path of the Java program and nothing else", "--print-java")
        .common()
        .example("morgue doctor", "Versions, places, terminal");
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) {
    arguments.refuseOperands();
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    if (arguments.has("--print-java")) {
      shell.out().print(java + "\n");
      return ExitCode.DONE;
    }
    ArchiveLocation place = ArchivePlace.find(arguments, shell);
    boolean there = ArchiveFolder.isArchive(place.path());
    shell.out().print(Version.text());
    line(shell, "java", java.toString());
    line(shell, "archive", place.path() + " (" + place.because() + (there ? ")" : ", none yet)"));
    line(shell, "width", String.valueOf(shell.screen("auto").width()));
    line(shell, "colour", shell.screen("auto").colour() ? "yes" : "no");
    return ExitCode.DONE;
  }

  private static void line(Shell shell, String label, String value) {
    shell.out().print(label + " ".repeat(9 - label.length()) + value + '\n');
  }
}
