package dev.morgue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The text that structured data give as an article's body. */
record StructuredText(List<Body.Block> blocks, int letters) {

  private static final Pattern LINES = Pattern.compile("\\s*\\R\\s*");
  private static final Pattern MARKUP =
      Pattern.compile("<(?:p|br|div|h[1-6]|li|a|em|strong|b|i|span)\\b[^<>]{0,400}>");

  StructuredText {
    blocks = List.copyOf(blocks);
  }

  private static final StructuredText NONE = new StructuredText(List.of(), 0);

  /** The longest of some texts, if it may have more letters than the least. */
  static StructuredText longest(List<String> texts, int least) {
    boolean worthwhile = texts.stream().anyMatch(text -> text.length() > least);
    return worthwhile ? longest(texts) : NONE;
  }

  /** The longest of some texts, cut at its line ends or, where it has markup, at its elements. */
  static StructuredText longest(List<String> texts) {
    String longest = "";
    for (String text : texts) {
      longest = text.length() > longest.length() ? text : longest;
    }
    List<Body.Block> blocks = new ArrayList<>();
    if (MARKUP.matcher(longest).find()) {
      for (TextBlock block : BlockWalk.outline(Jsoup.parse(longest)).blocks()) {
        blocks.add(new Body.Block(BodyAssembly.role(block), block.text()));
      }
    } else {
      for (String line : LINES.split(longest.strip(), -1)) {
        if (!line.isEmpty()) {
          blocks.add(new Body.Block(Body.Role.PARAGRAPH, line));
        }
      }
    }
    int letters = blocks.stream().mapToInt(b -> TextTrace.letters(b.text()).length()).sum();
    return new StructuredText(blocks, letters);
  }
}
