package dev.morgue.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * @param after the first few blocks that follow the text, whatever they are
 * @param verdicts finds out what became of each block of the page and why; only asked for
 *     explanations, as it costs time
 */
record Body(
    List<Block> blocks,
    List<Block> notes,
    String standfirst,
    String signal,
    String runnerUp,
    List<String> dropped,
    List<String> after,
    Supplier<List<Verdict>> verdicts) {

  Body {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    dropped = List.copyOf(dropped);
    after = List.copyOf(after);
  }

  /** One paragraph, subhead, list item or quotation, in plain text without line breaks. */
  record Block(Role role, String text) {}

  enum Role {
    PARAGRAPH,
    SUBHEAD,
    LIST_ITEM,
    QUOTE
  }

  /** The text without its first blocks, which repeat what other fields of the article hold. */
  Body withoutFirst(int count) {
    Set<String> repeated = new HashSet<>();
    blocks.subList(0, count).forEach(block -> repeated.add(block.text()));
    return new Body(
        blocks.subList(count, blocks.size()),
        notes,
        standfirst,
        signal,
        runnerUp,
        dropped,
        after,
        () -> dropFirst(verdicts.get(), repeated));
  }

  /** The verdicts, of which the first that keeps each of those texts drops it instead. */
  private static List<Verdict> dropFirst(List<Verdict> verdicts, Set<String> repeated) {
    List<Verdict> changed = new ArrayList<>();
    Set<String> left = new HashSet<>(repeated);
    for (Verdict verdict : verdicts) {
      boolean drop = verdict.fate() == Verdict.Fate.KEEP && left.remove(verdict.text());
      changed.add(drop ? verdict.dropped("repeats another field") : verdict);
    }
    return changed;
  }

  /** The blocks, separated by one blank line. */
  String text() {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }
}
