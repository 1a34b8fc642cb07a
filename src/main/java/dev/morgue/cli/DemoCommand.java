package dev.morgue.cli;

import dev.morgue.error.InvalidRequestException;
import dev.morgue.output.QueryErrorText;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

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
      Tour tour = new Tour(shell, folder.resolve("archive"), arguments.colour());
      tour.step(new IngestCommand(), "ingest", samples.toString());
      tour.step(new SearchCommand(), "search", "harbour", "-n", "3");
      tour.step(new StatsCommand(), "stats");
      return ExitCode.DONE;
    } finally {
      delete(folder);
    }
  }

  /** Runs commands on one archive, each said before it is run. */
  private record Tour(Shell shell, Path archive, String colour) {

    void step(Command command, String... words) throws IOException {
      StringBuilder said = new StringBuilder("$ morgue");
      for (String word : words) {
        said.append(' ').append(QueryErrorText.shellQuoted(word));
      }
      shell.out().print(said.append("\n\n"));
      List<String> rest = new ArrayList<>(List.of(words).subList(1, words.length));
      rest.addAll(List.of("--archive", archive.toString(), "--color", colour));
      Main.run(command, rest, shell);
      shell.out().print('\n');
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
          public FileVisitResult postVisitDirectory(
              Path visited, @org.jspecify.annotations.Nullable IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
