package dev.morgue.cli;

import dev.morgue.cli.CommandModel.Option;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.output.Wrapping;
import java.util.List;

/** {@code morgue help}: what there is, or one command in full. */
final class HelpCommand implements Command {

  @Override
  public CommandModel model() {
    return new CommandModel("help", "Explain a command.")
        .operands(
            "[COMMAND]",
            "A command, or query for the query language; all commands in short if none is given")
        .common();
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) {
    if (arguments.operands().isEmpty()) {
      shell.out().print(overview());
      return ExitCode.DONE;
    }
    if (QueryHelp.isMeant(arguments.operands().getFirst())) {
      shell.out().print(QueryHelp.text(shell.screen("never").proseWidth()));
      return ExitCode.DONE;
    }
    CommandName name = CommandName.of(arguments.operands().getFirst());
    if (name == null) {
      throw new InvalidRequestException(
          "there is no command \"" + arguments.operands().getFirst() + "\" to explain");
    }
    shell.out().print(of(name.command().model(), shell));
    return ExitCode.DONE;
  }

  /** The commands, one a line. */
  static String overview() {
    StringBuilder text = new StringBuilder("Morgue: a search index over an opinion archive\n\n");
    text.append("Usage: morgue COMMAND [OPTIONS] ...\n\n");
    for (CommandName name : CommandName.values()) {
      text.append("  ").append(name.word()).append(" ".repeat(10 - name.word().length()));
      text.append(name.summary()).append('\n');
    }
    return text.append(
            """

            morgue demo                          shows it at work, with nothing prepared
            morgue ingest back-catalogue/        takes in a folder of pages
            morgue search 'harbour -tolls'       finds articles in it
            morgue help COMMAND                  explains one command
            morgue help query                    explains the query language
            morgue --version                     with JDK, Lucene and archive format

            Exit codes: 0 done or found, 1 nothing found, 2 usage or query syntax,
            3 some items failed, 4 archive missing or locked, 5 archive damaged or of
            another format, 6 network or robots.txt blocked everything, 7 storage full or not
            writable, 70 a fault of this program.
            """)
        .toString();
  }

  /** The help of one command, wrapped to the width. */
  static String of(CommandModel model, Shell shell) {
    int width = shell.screen("never").proseWidth();
    StringBuilder text = new StringBuilder();
    text.append("morgue ").append(model.name()).append(" [OPTIONS] ").append(model.operands());
    text.setLength(text.toString().stripTrailing().length());
    text.append("\n\n").append(model.summary()).append("\n\n");
    int column = column(model);
    if (!model.operands().isEmpty()) {
      row(text, model.operands(), model.operandsHelp(), column, width);
    }
    for (Option option : model.options()) {
      row(text, label(option), option.help(), column, width);
    }
    for (String detail : model.details()) {
      text.append('\n');
      Wrapping.wrap(detail, width, 0).forEach(line -> text.append(line).append('\n'));
    }
    if (!model.examples().isEmpty()) {
      text.append("\nExamples:\n");
    }
    for (CommandModel.Example example : model.examples()) {
      text.append("  ").append(example.command()).append("\n      ");
      text.append(example.what()).append('\n');
    }
    return text.toString();
  }

  private static int column(CommandModel model) {
    int longest = model.operands().length();
    for (Option option : model.options()) {
      longest = Math.max(longest, label(option).length());
    }
    return longest + 4;
  }

  private static String label(Option option) {
    String names = String.join(", ", option.names());
    String aligned = option.names().size() == 1 ? "    " + names : names;
    return option.takesValue() ? aligned + " " + option.label() : aligned;
  }

  private static void row(StringBuilder text, String label, String help, int column, int width) {
    List<String> lines = Wrapping.wrap(help, width, column);
    text.append("  ").append(label).append(" ".repeat(column - 2 - label.length()));
    text.append(String.join("\n", lines).stripLeading()).append('\n');
  }
}
