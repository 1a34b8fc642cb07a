package dev.morgue.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** The words of a text as Lucene takes them, folded or not, one position each. */
final class WordStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final Tokens tokens;
  private final boolean folded;
  private int next;

  WordStream(Tokens tokens, boolean folded) {
    this.tokens = tokens;
    this.folded = folded;
  }

  @Override
  public boolean incrementToken() {
    if (next == tokens.size()) {
      return false;
    }
    clearAttributes();
    term.append(folded ? tokens.folded(next) : tokens.word(next));
    offset.setOffset(tokens.start(next), tokens.end(next));
    type.setType(tokens.type(next));
    next++;
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(tokens.length(), tokens.length());
  }
}
