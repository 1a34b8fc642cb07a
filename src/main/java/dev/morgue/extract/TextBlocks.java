package dev.morgue.extract;

import dev.morgue.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The blocks of a text between blank lines, each as its lines. */
record TextBlocks(List<List<String>> blocks, boolean markdown) {

  private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");
  private static final Pattern INDENTED = Pattern.compile("^(?: {3,8}|\t)\\S.*");
  private static final Pattern MARKS = Pattern.compile("^#{1,6}\\s+|\\s+#+$|^>\\s?|^[-*+]\\s+");
  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,200}\\]\\([^)]{0,300}\\)");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]{1,300})\\]\\([^)]{0,300}\\)");
  private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)([^*_]{1,500})\\1");
  private static final Pattern ITALIC =
      Pattern.compile("(?<![\\w*])[*_]([^*_]{1,500})[*_](?![\\w*])");

  static TextBlocks of(String text, boolean markdown) {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : BREAK.split(text, -1)) {
      boolean indent = !markdown && !block.isEmpty() && INDENTED.matcher(line).matches();
      if ((line.isBlank() || indent) && !block.isEmpty()) {
        blocks.add(List.copyOf(block));
        block.clear();
      }
      if (!line.isBlank()) {
        block.add(line.strip());
      }
    }
    if (!block.isEmpty()) {
      blocks.add(List.copyOf(block));
    }
    return new TextBlocks(List.copyOf(blocks), markdown);
  }

  /** The blocks from one on, hard-wrapped lines joined, without marks. */
  List<String> paragraphs(int start) {
    List<String> paragraphs = new ArrayList<>();
    for (List<String> block : blocks.subList(Math.min(start, blocks.size()), blocks.size())) {
      paragraphs.add(plain(Whitespace.squash(String.join(" ", block))));
    }
    return paragraphs;
  }

  /** One line without Markdown's marks; unchanged if the text is no Markdown. */
  String plain(String line) {
    if (!markdown) {
      return line;
    }
    String text = MARKS.matcher(line).replaceAll("");
    text = IMAGE.matcher(text).replaceAll("");
    text = LINK.matcher(text).replaceAll("$1");
    text = BOLD.matcher(text).replaceAll("$2");
    return ITALIC.matcher(text).replaceAll("$1").strip();
  }

  /** True for a Markdown block that is wholly in italics, as notes on the author are. */
  boolean isAside(int at) {
    if (!markdown || at >= blocks.size()) {
      return false;
    }
    String text = String.join(" ", blocks.get(at));
    char first = text.charAt(0);
    return (first == '*' || first == '_')
        && text.length() > 2
        && text.charAt(1) != first
        && text.charAt(text.length() - 1) == first;
  }
}
