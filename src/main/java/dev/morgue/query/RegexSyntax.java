package dev.morgue.query;

/**
 * Checks that a regular expression is one, so that a fault is shown at its place before anything is
 * searched. Source: the grammar of Lucene's {@code org.apache.lucene.util.automaton.RegExp}.
 *
 * <pre>{@code
 * union  = inter { "|" inter }
 * inter  = concat { "&" concat }
 * concat = repeat { repeat }
 * repeat = simple { "?" | "*" | "+" | "{" n [ "," [ m ] ] "}" }
 * simple = "(" [ union ] ")" | "[" [ "^" ] class { class } "]" | '"' text '"' | "<" n "-" m ">"
 *        | "." | "#" | "@" | char
 * class  = "\" letter | char [ "-" char ]
 * char   = "\" any | any
 * }</pre>
 */
final class RegexSyntax {

  /** Letters that stand for a class of characters behind a backslash. */
  private static final String CLASSES = "dDsSwW";

  private static final int MOST_DIGITS = 4;
  private static final int DEEPEST = 100;

  /** Twice as long as any word that is indexed; what stands for more takes seconds to compile. */
  private static final int LONGEST_WORD = 500;

  private final String text;
  private final int end;
  private int at;
  private int depth;

  private RegexSyntax(String text, int start, int end) {
    this.text = text;
    this.end = end;
    at = start;
  }

  /** Fails at the place where the expression between {@code start} and {@code end} is off. */
  static void check(String text, int start, int end) {
    RegexSyntax syntax = new RegexSyntax(text, start, end);
    long longest = syntax.union();
    if (syntax.at < end) {
      throw literal("this parenthesis of the regular expression closes none", syntax.at, text);
    }
    if (longest > LONGEST_WORD) {
      throw Fault.of(
          "the regular expression counts to words of more than " + LONGEST_WORD + " characters",
          start);
    }
  }

  /** A fault at a sign that may have been meant as a character. */
  private static Fault literal(String message, int at, String text) {
    return Fault.replacing(message, at, at, at + 1, "\\" + text.charAt(at));
  }

  private boolean more() {
    return at < end;
  }

  private boolean isAt(char c) {
    return more() && text.charAt(at) == c;
  }

  private boolean accept(char c) {
    boolean accepted = isAt(c);
    at += accepted ? 1 : 0;
    return accepted;
  }

  // The productions return how many characters they count to, where nothing without a bound does.

  private long union() {
    long longest = 0;
    do {
      do {
        longest = Math.max(longest, concat());
      } while (accept('&'));
    } while (accept('|'));
    return longest;
  }

  private long concat() {
    if (!more() || isAt('|') || isAt('&') || isAt(')')) {
      throw missing();
    }
    long longest = 0;
    do {
      longest += repeat();
    } while (more() && !isAt('|') && !isAt('&') && !isAt(')'));
    return longest;
  }

  /** An alternative is missing; an empty one is written with parentheses. */
  private Fault missing() {
    if (isAt(')')) {
      return literal("this parenthesis of the regular expression closes none", at, text);
    }
    return Fault.replacing("an alternative is missing in the regular expression", at, at, at, "()");
  }

  private long repeat() {
    long longest = simple();
    while (isAt('?') || isAt('*') || isAt('+') || isAt('{')) {
      if (!isAt('{')) {
        at++;
      } else {
        longest = Math.min(longest * count(), Integer.MAX_VALUE);
      }
    }
    return longest;
  }

  private int count() {
    int open = at;
    at++;
    int least = digits(open, '}');
    boolean range = accept(',');
    int most = !range ? least : isAt('}') ? Integer.MAX_VALUE : digits(open, '}');
    if (!accept('}')) {
      throw literal("{ counts a repetition, as in a{2,3}", open, text);
    }
    if (least > most) {
      throw Fault.replacing(
          "the repetition runs backwards", open, open, at, "{" + most + "," + least + "}");
    }
    return most == Integer.MAX_VALUE ? Math.max(1, least) : most;
  }

  private int digits(int open, char close) {
    int first = at;
    at = Math.min(end, Characters.skipDigits(text, at));
    if (at == first || at - first > MOST_DIGITS) {
      throw literal(
          close == '}'
              ? "{ counts a repetition, as in a{2,3}"
              : "< begins a range of numbers, as in <1-31>",
          open,
          text);
    }
    return Integer.parseInt(text, first, at, 10);
  }

  private long simple() {
    int open = at;
    if (accept('(')) {
      return group(open);
    }
    if (accept('[')) {
      characters(open);
    } else if (accept('"')) {
      at = text.indexOf('"', at);
      if (at < 0 || at >= end) {
        throw literal("this quote in the regular expression is not closed", open, text);
      }
      at++;
      return (long) at - open;
    } else if (accept('<')) {
      int least = digits(open, '>');
      boolean dash = accept('-');
      int most = dash ? digits(open, '>') : -1;
      if (!dash || !accept('>')) {
        throw literal("< begins a range of numbers, as in <1-31>", open, text);
      }
      if (least > most) {
        throw Fault.replacing(
            "the range runs backwards", open, open, at, "<" + most + "-" + least + ">");
      }
    } else {
      character();
    }
    return 1;
  }

  private long group(int open) {
    if (accept(')')) {
      return 0;
    }
    depth++;
    if (depth > DEEPEST) {
      throw Fault.of("the regular expression nests deeper than " + DEEPEST + " levels", open);
    }
    long longest = more() ? union() : 0;
    depth--;
    if (!accept(')')) {
      throw literal("this parenthesis of the regular expression is not closed", open, text);
    }
    return longest;
  }

  private void characters(int open) {
    boolean unused = accept('^');
    do {
      if (!more()) {
        throw literal("this bracket of the regular expression is not closed", open, text);
      }
      int from = at;
      int first = character();
      if (isAt('-') && at + 1 < end) {
        at++;
        int to = at;
        int last = character();
        if (first > last) {
          throw Fault.replacing(
              "the range of characters runs backwards",
              from,
              from,
              at,
              text.substring(to, at) + "-" + text.substring(from, to - 1));
        }
      }
    } while (!isAt(']'));
    at++;
  }

  /** One character, perhaps behind a backslash. */
  private int character() {
    if (accept('\\')
        && Character.isLetter(text.charAt(at))
        && CLASSES.indexOf(text.charAt(at)) < 0) {
      char letter = text.charAt(at);
      throw Fault.replacing(
          "\\" + letter + " means nothing in a regular expression over single words",
          at - 1,
          at - 1,
          at + 1,
          letter == 'b' || letter == 'B' ? "" : String.valueOf(letter));
    }
    int c = text.codePointAt(at);
    at += Character.charCount(c);
    return c;
  }
}
