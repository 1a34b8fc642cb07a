package dev.morgue.cli;

import dev.morgue.error.InvalidRequestException;
import dev.morgue.output.QueryErrorText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code morgue demo}: the sample archive goes in, three searches come out. */
final class DemoCommand implements Command {

  @Override
  public CommandModel model() {
    return new CommandModel("demo", "Show a search over a small archive that comes along.")
        .common()
        .detail("Works in a temporary folder, which is deleted at the end.");
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws IOException {
    arguments.refuseOperands();
    Path samples = samples(shell);
    Path folder = Files.createTempDirectory("morgue-demo");
    try {
      Tour tour = new Tour(quiet(shell), folder.resolve("archive").toString(), arguments.colour());
      tour.step(new IngestCommand(), List.of(samples.toString()), "morgue ingest sample-data");
      tour.search("harbour", "tolls", "-n", "3");
      tour.search("\"flood wall\" -stadium", "--sort", "oldest", "-n", "3");
      tour.search("ferry OR tram OR bus", "--from", "2010", "--facets", "author,year", "-n", "2");
      shell.out().print("That archive is gone now. For yours: morgue ingest FOLDER\n");
      return ExitCode.DONE;
    } finally {
      delete(folder);
    }
  }

  /** The same without notes: what went wrong comes as an exception. */
  private static Shell quiet(Shell shell) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Shell(shell.in(), shell.out(), nowhere, shell.environment(), shell.folder());
  }

  /** Runs commands on one archive, each said before it is run. */
  private record Tour(Shell shell, String archive, String colour) {

    void search(String... words) throws IOException {
      StringBuilder said = new StringBuilder("morgue search");
      for (String word : words) {
        said.append(' ').append(QueryErrorText.shellQuoted(word));
      }
      step(new SearchCommand(), List.of(words), said.toString());
    }

    void step(Command command, List<String> words, String said) throws IOException {
      shell.out().print("$ " + said + "\n\n");
      List<String> all = new ArrayList<>(words);
      all.addAll(List.of("--archive", archive, "--color", colour));
      Main.run(command, all, shell);
      shell.out().print('\n');
      shell.out().flush();
    }
  }

  private static Path samples(Shell shell) {
    String home = shell.variable("MORGUE_HOME");
    Path samples = (home == null ? shell.folder() : Path.of(home)).resolve("sample-data");
    if (!Files.isDirectory(samples)) {
      throw new InvalidRequestException(
          "there is no sample archive at " + samples + ": run scripts/morgue demo in a checkout");
    }
    return samples;
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
