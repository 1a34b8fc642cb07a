package dev.morgue.extract;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The text of an article as found on its page.
 *
 * @param blocks in reading order
 * @param notes blocks that belong to the article but not to its text: correction notes, notes on
 *     the author
 * @param standfirst what stands under the headline, if the page bears it out; else empty
 * @param signal what gave the text
 * @param runnerUp what would have given it otherwise; empty if nothing
 * @param dropped blocks of the page that are not part of the text, in the page's order
 */
record Body(
    List<Block> blocks,
    List<Block> notes,
    String standfirst,
    String signal,
    String runnerUp,
    List<Dropped> dropped) {

  Body {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    dropped = List.copyOf(dropped);
  }

  /** One paragraph, subhead, list item or quotation, in plain text without line breaks. */
  record Block(Role role, String text) {}

  enum Role {
    PARAGRAPH,
    SUBHEAD,
    LIST_ITEM,
    QUOTE
  }

  /**
   * A block that was left out.
   *
   * @param why finds out what spoke most against it; only asked for explanations, as it costs time
   */
  record Dropped(String text, Supplier<String> why) {

    /** What spoke most against the block. */
    String reason() {
      return why.get();
    }
  }

  /** The blocks, separated by one blank line. */
  String text() {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }
}
