package dev.morgue.cli;

import dev.morgue.error.ArchiveDamagedException;
import dev.morgue.error.ArchiveLockedException;
import dev.morgue.error.ArchiveMissingException;
import dev.morgue.error.IndexVersionException;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.error.MorgueException;
import dev.morgue.error.QuerySyntaxException;
import dev.morgue.error.StorageException;
import dev.morgue.output.QueryErrorText;
import dev.morgue.text.PrintableText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Entry point of the command line. */
public final class Main {

  private Main() {}

  /** Runs the command that the arguments name and ends the program with its exit code. */
  public static void main(String[] args) {
    if (System.getenv("MORGUE_DEBUG") == null) {
      SilentLogging.install();
    }
    PrintStream out = StandardOutput.stream();
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
    Shell shell = new Shell(System.in, out, err, System.getenv(), Path.of("").toAbsolutePath());
    end(run(args, shell));
  }

  /**
   * Ends the program at once, unless something waits for its end: an orderly exit first loads what
   * would log it, which takes longer than many a command.
   */
  private static void end(int status) {
    if (Interruption.isWatching()) {
      System.exit(status);
    }
    if (!Rehearsal.isHeld()) {
      Runtime.getRuntime().halt(status);
    }
  }

  /** Runs the command that the arguments name; gives its exit code. */
  static int run(String[] args, Shell shell) {
    int status;
    try {
      status = dispatch(List.of(args), shell).status();
      shell.out().flush();
    } catch (StandardOutput.ReaderGoneException e) {
      status = ExitCode.DONE.status();
    } catch (StandardOutput.UnwritableException e) {
      say(shell, String.valueOf(e.getMessage()));
      status = ExitCode.STORAGE.status();
    } catch (MorgueException e) {
      status = explain(e, shell).status();
    } catch (IOException | UncheckedIOException e) {
      status = explain(e, shell).status();
    } catch (Throwable e) {
      status = explainFault(e, shell).status();
    }
    shell.err().flush();
    return status;
  }

  private static ExitCode dispatch(List<String> args, Shell shell) throws IOException {
    if (args.isEmpty()) {
      shell.err().print(HelpCommand.overview());
      return ExitCode.USAGE;
    }
    String word = args.getFirst();
    List<String> rest = args.subList(1, args.size());
    if ((word.equals(Rehearsal.ALL) || word.equals(Rehearsal.WORDS)) && !rest.isEmpty()) {
      Rehearsal.run(word, rest, shell);
      return ExitCode.DONE;
    }
    CommandName name = CommandName.of(word);
    if (name != null) {
      return run(name.command(), rest, shell);
    }
    shell
        .out()
        .print(
            switch (word) {
              case "--help", "-h" -> HelpCommand.overview();
              case "--version", "-V" -> Version.text();
              default -> throw unknown(word);
            });
    return ExitCode.DONE;
  }

  /** Runs one command with the words that follow its name. */
  static ExitCode run(Command command, List<String> words, Shell shell) throws IOException {
    CommandModel model = command.model();
    int end = words.indexOf("--");
    List<String> before = end < 0 ? words : words.subList(0, end);
    if (before.contains("--help") || before.contains("-h")) {
      shell.out().print(HelpCommand.of(model, shell));
      return ExitCode.DONE;
    }
    return command.run(Arguments.parse(model, words), shell);
  }

  private static InvalidRequestException unknown(String word) {
    List<String> names = Arrays.stream(CommandName.values()).map(CommandName::word).toList();
    String meant =
        Spelling.nearest(word, names)
            .map(name -> "did you mean \"morgue " + name + "\"?")
            .orElse("to search, say \"morgue search " + word + "\"; \"morgue help\" lists all");
    return new InvalidRequestException("there is no command \"" + word + "\": " + meant);
  }

  private static ExitCode explain(MorgueException e, Shell shell) {
    flushResults(shell);
    if (e instanceof QuerySyntaxException syntax) {
      QueryErrorText.lines(syntax, shell.errorScreen("auto")).forEach(shell::note);
    } else {
      say(shell, e.getMessage());
    }
    trace(e, shell);
    return switch (e) {
      case QuerySyntaxException syntax -> ExitCode.USAGE;
      case InvalidRequestException request -> ExitCode.USAGE;
      case ArchiveMissingException missing -> ExitCode.ARCHIVE_UNAVAILABLE;
      case ArchiveLockedException locked -> ExitCode.ARCHIVE_UNAVAILABLE;
      case ArchiveDamagedException damaged -> ExitCode.ARCHIVE_UNREADABLE;
      case IndexVersionException version -> ExitCode.ARCHIVE_UNREADABLE;
      case StorageException storage -> ExitCode.STORAGE;
    };
  }

  private static ExitCode explain(Exception e, Shell shell) {
    flushResults(shell);
    Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
    String what = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    if (cause instanceof FileSystemException && cause.getClass() != FileSystemException.class) {
      what = cause.getClass().getSimpleName().replace("Exception", "") + ": " + what;
    }
    say(shell, "reading or writing failed: " + what);
    trace(e, shell);
    return ExitCode.STORAGE;
  }

  private static ExitCode explainFault(Throwable e, Shell shell) {
    flushResults(shell);
    say(shell, "a fault of this program stopped it: " + e);
    if (shell.variable("MORGUE_DEBUG") == null) {
      shell.note("Run it again with MORGUE_DEBUG=1 to see where, and please report it.");
    }
    trace(e, shell);
    return ExitCode.FAULT;
  }

  /** Results come before what is said about the end, wherever both are read. */
  private static void flushResults(Shell shell) {
    try {
      shell.out().flush();
    } catch (StandardOutput.ReaderGoneException | StandardOutput.UnwritableException e) {
      trace(e, shell);
    }
  }

  private static void say(Shell shell, String message) {
    shell.note("morgue: " + PrintableText.lines(message));
  }

  private static void trace(Throwable e, Shell shell) {
    if (shell.variable("MORGUE_DEBUG") != null) {
      e.printStackTrace(shell.err());
    }
  }
}
