package dev.morgue.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Puts a body together from judged blocks, and says of each block left out why. */
final class BodyAssembly {

  private static final float CORE_LINKS = 0.5f;
  private static final float STANDFIRST = 0.4f;

  private enum Fate {
    BODY,
    NOTE,
    DROPPED
  }

  private final PageShape shape;
  private final BlockScorer.Scores scores;
  private final int headlineAt;
  private final BodyFinder.Known known;
  private final Fate[] fates;

  /** Why a block was dropped; empty for one that is not likely enough. */
  private final String[] reasons;

  BodyAssembly(BodyFinder.Blocks blocks, BlockScorer.Scores scores, BodyFinder.Known known) {
    this.shape = blocks.shape();
    this.scores = scores;
    this.headlineAt = blocks.headlineAt();
    this.known = known;
    this.fates = new Fate[shape.blocks.size()];
    this.reasons = new String[shape.blocks.size()];
    Arrays.fill(reasons, "");
  }

  /** The blocks whose probability is greater than the one given. */
  Body likelierThan(float least) {
    boolean[] likely = new boolean[fates.length];
    for (int at = 0; at < fates.length; at++) {
      likely[at] =
          scores.probabilities()[at] > least || (at > 0 && likely[at - 1] && continues(at));
    }
    return assemble(likely, "blocks");
  }

  /** True for a sentence that only line breaks part from the likely block before it. */
  private boolean continues(int at) {
    TextBlock block = shape.blocks.get(at);
    int elsewhere = TextCues.COPYRIGHT | TextCues.SIGN_UP | TextCues.READ_MORE | TextCues.CONTACT;
    return block.region() == shape.blocks.get(at - 1).region()
        && PageShape.endsSentence(block.text())
        && block.linkDensity() == 0
        && (shape.cues[at] & elsewhere) == 0;
  }

  /** All blocks of the region with the best paragraph score that are not mostly links. */
  Body core() {
    boolean[] likely = new boolean[fates.length];
    for (int at = 0; at < fates.length; at++) {
      likely[at] = inCore(shape.blocks.get(at));
    }
    return assemble(likely, "paragraph score");
  }

  private boolean inCore(TextBlock block) {
    Region core = shape.core;
    return core != null && block.region().within(core) && block.linkDensity() < CORE_LINKS;
  }

  private Body assemble(boolean[] likely, String signal) {
    NoteFinder notes = new NoteFinder(known.bylineLine());
    Boilerplate boilerplate = new Boilerplate(shape, likely, known.headline(), notes);
    String standfirst = TextTrace.letters(known.standfirst());
    String byline = TextTrace.letters(known.bylineLine());
    for (int at = 0; at < fates.length; at++) {
      String letters = shape.letters[at];
      fates[at] = likely[at] ? Fate.BODY : Fate.DROPPED;
      reasons[at] = "";
      if (likely[at]) {
        reasons[at] =
            at == headlineAt
                ? "is the headline"
                : letters.equals(standfirst)
                    ? "is the standfirst"
                    : letters.equals(byline)
                        ? "is the byline"
                        : boilerplate.objection(at).orElse("");
        fates[at] = reasons[at].isEmpty() ? Fate.BODY : Fate.DROPPED;
      }
    }
    markNotes(notes);
    return collect(signal);
  }

  private void markNotes(NoteFinder notes) {
    int last = Arrays.asList(fates).lastIndexOf(Fate.BODY);
    if (last < 0) {
      return;
    }
    Region around = shape.blocks.get(last).region().blockParent().blockParent();
    int left = (int) Arrays.stream(fates).filter(fate -> fate == Fate.BODY).count();
    for (int at = 0; at < fates.length; at++) {
      TextBlock block = shape.blocks.get(at);
      boolean body = fates[at] == Fate.BODY;
      boolean near = body || (at > last && at <= last + NoteFinder.REACH);
      if (near && block.region().within(around) && notes.isNote(block, left)) {
        fates[at] = Fate.NOTE;
      }
      left -= body ? 1 : 0;
    }
  }

  private Body collect(String signal) {
    List<Body.Block> body = new ArrayList<>();
    List<Body.Block> notes = new ArrayList<>();
    List<Body.Dropped> dropped = new ArrayList<>();
    for (int at = 0; at < fates.length; at++) {
      TextBlock block = shape.blocks.get(at);
      switch (fates[at]) {
        case BODY -> body.add(new Body.Block(role(block), block.text()));
        case NOTE -> notes.add(new Body.Block(role(block), block.text()));
        case DROPPED -> dropped.add(new Body.Dropped(block.text(), reason(at)));
      }
    }
    return new Body(body, notes, standfirst(), signal, runnerUp(), dropped);
  }

  private Supplier<String> reason(int at) {
    String reason = reasons[at];
    float[] row = scores.rows()[at];
    return reason.isEmpty() ? () -> BlockScorer.shared().objection(row) : () -> reason;
  }

  /** The known standfirst if the blocks that it is made of are likely enough, else empty. */
  private String standfirst() {
    String letters = TextTrace.letters(known.standfirst());
    double sum = 0;
    int weight = 0;
    for (int at = 0; at < fates.length && !letters.isEmpty(); at++) {
      String part = shape.letters[at];
      if (!part.isEmpty() && letters.contains(part) && at != headlineAt) {
        sum += scores.probabilities()[at] * part.length();
        weight += part.length();
      }
    }
    boolean borneOut = weight > 0.8 * letters.length() && sum >= STANDFIRST * weight;
    return borneOut ? known.standfirst() : "";
  }

  /** How far the paragraph score would have agreed. */
  private String runnerUp() {
    int both = 0;
    int either = 0;
    for (int at = 0; at < fates.length; at++) {
      TextBlock block = shape.blocks.get(at);
      boolean scored = inCore(block);
      int chars = block.text().length();
      either += scored || fates[at] == Fate.BODY ? chars : 0;
      both += scored && fates[at] == Fate.BODY ? chars : 0;
    }
    int percent = either == 0 ? 100 : (int) (100L * both / either);
    return percent == 100 ? "" : "paragraph score, " + percent + " % the same";
  }

  static boolean isHeading(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  static Body.Role role(TextBlock block) {
    String tag = block.region().tag;
    if (isHeading(tag)) {
      return Body.Role.SUBHEAD;
    }
    if ((block.region().kinds & Region.BLOCKQUOTE) != 0) {
      return Body.Role.QUOTE;
    }
    return tag.equals("li") ? Body.Role.LIST_ITEM : Body.Role.PARAGRAPH;
  }
}
