package dev.morgue.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A command's name, options and help in one list. Parser and help both come from it. */
final class CommandModel {

  private final String name;
  private final String summary;
  private final List<Option> options = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private final List<String> details = new ArrayList<>();
  private String operands = "";
  private String operandsHelp = "";

  CommandModel(String name, String summary) {
    this.name = name;
    this.summary = summary;
  }

  /**
   * An option.
   *
   * @param names with their dashes; the last one is the long one, by which it is read
   * @param label what stands for its value in help; empty if it takes none
   */
  record Option(List<String> names, String label, String help) {

    boolean takesValue() {
      return !label.isEmpty();
    }

    String longName() {
      return names.getLast();
    }
  }

  /** A command line to learn from, and what it does. */
  record Example(String command, String what) {}

  /** An option with a value, which may be given several times. */
  CommandModel option(String label, String help, String... names) {
    options.add(new Option(List.of(names), label, help));
    return this;
  }

  /** An option without a value. */
  CommandModel flag(String help, String... names) {
    options.add(new Option(List.of(names), "", help));
    return this;
  }

  /** What stands on the command line besides options. */
  CommandModel operands(String label, String help) {
    operands = label;
    operandsHelp = help;
    return this;
  }

  /** A paragraph of help after the options. */
  CommandModel detail(String paragraph) {
    details.add(paragraph);
    return this;
  }

  /** Adds an example. */
  CommandModel example(String command, String what) {
    examples.add(new Example(command, what));
    return this;
  }

  /** The options that every command has. */
  CommandModel common() {
    option("WHEN", "Colours: auto (on a terminal), always, never", "--color");
    return flag("Show this help", "-h", "--help");
  }

  /** The options of commands that work on an archive. */
  CommandModel archive() {
    return option(
        "DIR",
        "The archive (else the nearest .morgue upward, $MORGUE_ARCHIVE, the user's own)",
        "-a",
        "--archive");
  }

  String name() {
    return name;
  }

  String summary() {
    return summary;
  }

  List<Option> options() {
    return options;
  }

  List<Example> examples() {
    return examples;
  }

  List<String> details() {
    return details;
  }

  /** The label of the operands; empty if the command takes none. */
  String operands() {
    return operands;
  }

  String operandsHelp() {
    return operandsHelp;
  }

  /** The option of that name; null if there is none. */
  @Nullable Option find(String optionName) {
    for (Option option : options) {
      if (option.names().contains(optionName)) {
        return option;
      }
    }
    return null;
  }
}
