package dev.morgue.cli;

import dev.morgue.article.PublicationDate;
import dev.morgue.error.InvalidRequestException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The options and operands of one call, checked as they are read.
 *
 * <pre>
 * --name VALUE, --name=VALUE   an option with a value; a flag stands alone
 * -x VALUE, -n20               a short option; only a number may be joined to it
 * -word                        anything else with one dash is text, as in a query
 * --                           everything after it is text
 * </pre>
 */
final class Arguments {

  /** Stands before a word with one dash that is text, for the parser to leave it alone. */
  private static final String TEXT = "\u0000";

  private final CommandModel model;
  private final Map<String, List<String>> options = new LinkedHashMap<>();
  private final List<String> operands = new ArrayList<>();

  private Arguments(CommandModel model) {
    this.model = model;
  }

  /** Parses what follows the command's name. */
  static Arguments parse(CommandModel model, List<String> words) {
    Arguments arguments = new Arguments(model);
    int end = words.indexOf("--");
    arguments.read(end < 0 ? words : words.subList(0, end));
    if (end >= 0) {
      arguments.operands.addAll(words.subList(end + 1, words.size()));
    }
    return arguments;
  }

  private void read(List<String> words) {
    List<String> parts = new ArrayList<>();
    for (String word : words) {
      addParts(word, parts);
    }
    if (!isPlain(parts)) {
      readByParser(parts);
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      CommandModel.Option option = option(parts.get(i));
      if (option == null) {
        operands.add(unmarked(parts.get(i)));
      } else {
        i++;
        options
            .computeIfAbsent(option.names().getLast(), name -> new ArrayList<>())
            .add(unmarked(parts.get(i)));
      }
    }
  }

  private CommandModel.@Nullable Option option(String word) {
    return word.startsWith("-") ? model.find(word) : null;
  }

  /**
   * True if every dash begins an option that takes a value, and its value follows. Most calls are
   * such, and the parser is a twentieth of what a cold search takes.
   */
  private boolean isPlain(List<String> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).startsWith("-")) {
        CommandModel.Option option = model.find(parts.get(i));
        i++;
        if (option == null
            || !option.takesValue()
            || i == parts.size()
            || parts.get(i).startsWith("-")) {
          return false;
        }
      }
    }
    return true;
  }

  private void readByParser(List<String> parts) {
    ParseResult result;
    try {
      result = model.parser(parts).parseArgs(parts.toArray(new String[0]));
    } catch (MissingParameterException e) {
      OptionSpec option = (OptionSpec) e.getMissing().getFirst();
      throw refused(option.longestName() + " needs a value: " + option.description()[0]);
    } catch (ParameterException e) {
      throw refused(String.valueOf(e.getMessage()));
    }
    for (OptionSpec option : result.matchedOptionsSet()) {
      List<String> values = new ArrayList<>(option.originalStringValues());
      values.replaceAll(Arguments::unmarked);
      options.put(option.longestName(), values);
    }
    for (String operand : result.matchedPositionalValue(0, List.<String>of())) {
      if (operand.startsWith("--")) {
        String name = operand.replaceFirst("=.*", "");
        throw refused("there is no option " + name + nearest(name));
      }
      operands.add(unmarked(operand));
    }
  }

  private static String unmarked(String word) {
    return word.startsWith(TEXT) ? word.substring(TEXT.length()) : word;
  }

  /** Of {@code -n20} the option and its number; of a word that is no option text. */
  private void addParts(String word, List<String> parts) {
    boolean isShort = word.length() > 1 && word.charAt(0) == '-' && word.charAt(1) != '-';
    if (!isShort || model.find(word) != null) {
      parts.add(word);
    } else if (isNumber(word.substring(2)) && model.find(word.substring(0, 2)) != null) {
      parts.add(word.substring(0, 2));
      parts.add(word.substring(2));
    } else {
      parts.add(TEXT + word);
    }
  }

  private String nearest(String word) {
    List<String> names = new ArrayList<>();
    model.options().forEach(option -> names.addAll(option.names()));
    return Spelling.nearest(word, names).map(name -> "; did you mean " + name + "?").orElse("");
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() < 10;
  }

  /** What is not an option, in order. */
  List<String> operands() {
    return operands;
  }

  /** The operands joined by spaces. */
  String text() {
    return String.join(" ", operands);
  }

  /** True if the option is given. */
  boolean has(String option) {
    return options.containsKey(option);
  }

  /** The option's last value; null if it is not given. */
  @Nullable String value(String option) {
    List<String> values = values(option);
    return values.isEmpty() ? null : values.getLast();
  }

  /** All values of the option, in order. */
  List<String> values(String option) {
    return options.getOrDefault(option, List.of());
  }

  /** The option's value, which must be one of these; the first if it is not given. */
  String choice(String option, String... choices) {
    String value = value(option);
    if (value == null) {
      return choices[0];
    }
    for (String choice : choices) {
      if (choice.equals(value)) {
        return choice;
      }
    }
    throw off(option, value, "one of " + String.join(", ", choices));
  }

  /** The option's value as a whole number in these bounds. */
  int number(String option, int otherwise, int least, int most) {
    String value = value(option);
    if (value == null) {
      return otherwise;
    }
    if (!isNumber(value) || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
      throw off(option, value, "a number from " + least + " to " + most);
    }
    return Integer.parseInt(value);
  }

  /** The option's value as a date; null if it is not given. */
  @Nullable PublicationDate date(String option) {
    String value = value(option);
    if (value == null) {
      return null;
    }
    return PublicationDate.parse(value)
        .orElseThrow(() -> off(option, value, "a date such as 1998, 1998-03 or 1998-03-05"));
  }

  /** The choice of colours. */
  String colour() {
    return choice("--color", "auto", "always", "never");
  }

  /** What to say when the option's value is not what it must be. */
  InvalidRequestException off(String option, String value, String wanted) {
    return refused(option + " takes " + wanted + ", not \"" + value + "\"");
  }

  /** Refuses operands where a command takes none. */
  void refuseOperands() {
    if (!operands.isEmpty()) {
      throw refused("morgue " + model.name() + " takes no \"" + operands.getFirst() + "\" here");
    }
  }

  /** Says that something needed is missing. */
  InvalidRequestException missing(String what) {
    return refused("morgue " + model.name() + " needs " + what);
  }

  private InvalidRequestException refused(String message) {
    return new InvalidRequestException(message + " (morgue help " + model.name() + ")");
  }
}
