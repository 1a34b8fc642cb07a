package dev.morgue.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The parallel field that tells where in a text its parts begin and end: each mark stands at the
 * position of a word.
 */
final class MarkStream extends TokenStream {

  /** At the first word. */
  static final String START = "start";

  /** At the last word of the standfirst, if there is one. */
  static final String STANDFIRST_END = "standfirst";

  /** At the last word of the lead. */
  static final String LEAD_END = "lead";

  /** At the first word of the body. */
  static final String BODY_START = "body";

  /** At the last word of each sentence. */
  static final String SENTENCE_END = "s";

  /** At the last word of each paragraph. */
  static final String PARAGRAPH_END = "p";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<String> marks = new ArrayList<>();
  private final List<Integer> positions = new ArrayList<>();
  private int next;

  /** Marks the words of {@code text}, whose standfirst ends where {@code body} begins. */
  MarkStream(String text, int body, Tokens tokens) {
    if (tokens.size() == 0) {
      return;
    }
    int bodyStart = tokens.countBefore(body);
    int leadEnd = bodyStart > 0 ? bodyStart : tokens.countBefore(Sentences.paragraphEnd(text, 0));
    mark(START, 0);
    int from = 0;
    for (int paragraph = 0; paragraph < text.length(); ) {
      int limit = Sentences.paragraphEnd(text, paragraph);
      for (int sentence = paragraph; sentence < limit; ) {
        sentence = Sentences.end(text, sentence, limit);
        int to = tokens.countBefore(sentence);
        if (to > from) {
          markParts(from, to, bodyStart, leadEnd);
          mark(SENTENCE_END, to - 1);
          from = to;
        }
      }
      if (from > 0 && !isMarked(PARAGRAPH_END, from - 1)) {
        mark(PARAGRAPH_END, from - 1);
      }
      paragraph = limit + 2;
    }
  }

  private boolean isMarked(String mark, int position) {
    int last = marks.size() - 1;
    return marks.get(last).equals(mark) && positions.get(last) == position;
  }

  /** The sentence from word {@code from} to {@code to}, exclusive, may begin or end a part. */
  private void markParts(int from, int to, int bodyStart, int leadEnd) {
    if (bodyStart == from) {
      mark(BODY_START, from);
    }
    if (bodyStart > 0 && bodyStart == to) {
      mark(STANDFIRST_END, to - 1);
    }
    if (leadEnd == to) {
      mark(LEAD_END, to - 1);
    }
  }

  private void mark(String mark, int position) {
    marks.add(mark);
    positions.add(position);
  }

  @Override
  public boolean incrementToken() {
    if (next == marks.size()) {
      return false;
    }
    clearAttributes();
    term.append(marks.get(next));
    step.setPositionIncrement(positions.get(next) - (next == 0 ? -1 : positions.get(next - 1)));
    next++;
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }
}
