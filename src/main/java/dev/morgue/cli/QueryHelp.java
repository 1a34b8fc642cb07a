package dev.morgue.cli;

import dev.morgue.output.Wrapping;
import dev.morgue.query.Syntax;
import dev.morgue.schema.Field;
import java.util.List;

/** The query language on a page. */
final class QueryHelp {

  private static final int MEANING = 30;

  private QueryHelp() {}

  /** Whether that is what someone calls it who asks for help on it. */
  static boolean isMeant(String topic) {
    return topic.equals("query") || topic.equals("syntax");
  }

  /** The forms and the fields, each with an example, wrapped to the width. */
  static String text(int width) {
    StringBuilder text = new StringBuilder("The query language\n\n");
    for (Syntax.Form form : Syntax.forms()) {
      row(text, form.pattern(), form.meaning(), form.example(), width);
    }
    text.append("\nFields\n\n");
    for (Field field : Field.values()) {
      String prefixes = String.join(": ", field.prefixes()) + ":";
      row(text, prefixes, field.description(), field.example(), width);
    }
    text.append('\n');
    String end =
        "A query of nothing but words is a sentence: all of its words must match, and if no article"
            + " has all, the best of those that have some are shown, unless --strict. The manual,"
            + " docs/query-language.md, says all of it.";
    Wrapping.wrap(end, width, 0).forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private static void row(
      StringBuilder text, String left, String meaning, String example, int width) {
    List<String> lines = Wrapping.wrap(meaning + ": " + example, width, MEANING);
    String gap = " ".repeat(Math.max(2, MEANING - 2 - left.length()));
    text.append("  ").append(left);
    if (left.length() > MEANING - 4) {
      text.append('\n').append(String.join("\n", lines)).append('\n');
    } else {
      text.append(gap).append(String.join("\n", lines).stripLeading()).append('\n');
    }
  }
}
