package dev.morgue.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

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

    /** True if one of the words is the option, alone or with a value joined by an equals sign. */
    boolean isIn(List<String> words) {
      for (String word : words) {
        for (String each : names) {
          if (word.equals(each) || word.startsWith(each + '=')) {
            return true;
          }
        }
      }
      return false;
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

  /**
   * A parser for these words. Built without annotations, as reading those costs a query more than
   * parsing does, and of those options only that the words name; a word with one dash that is no
   * option is left among the operands, as query text.
   */
  CommandLine parser(List<String> words) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.interpolateVariables(false);
    for (Option option : options) {
      if (!option.isIn(words)) {
        continue;
      }
      OptionSpec.Builder builder =
          OptionSpec.builder(option.names().toArray(String[]::new)).description(option.help());
      spec.addOption(
          option.takesValue()
              ? builder.type(List.class).auxiliaryTypes(String.class).arity("1").build()
              : builder.type(boolean.class).arity("0").build());
    }
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build());
    return new CommandLine(spec)
        .setExpandAtFiles(false)
        .setPosixClusteredShortOptionsAllowed(false)
        .setOverwrittenOptionsAllowed(true)
        .setUnmatchedOptionsArePositionalParams(true);
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
