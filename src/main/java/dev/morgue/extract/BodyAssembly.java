package dev.morgue.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Puts a body together from judged blocks, and says of each block left out why. */
final class BodyAssembly {

  private static final float CORE_LINKS = 0.5f;
  private static final float STANDFIRST = 0.4f;

  /** A text of at least so many characters with the end of a sentence is a paragraph. */
  private static final int PARAGRAPH = 80;

  /** So many blocks after the text may ask to subscribe for the rest of it. */
  private static final int NEXT = 8;

  private final PageShape shape;
  private final BlockScorer.Scores scores;
  private final int headlineAt;
  private final BodyFinder.Known known;
  private Verdict.Fate[] fates;

  /** Why a block was dropped; empty for one that is not likely enough. */
  private String[] reasons;

  BodyAssembly(BodyFinder.Blocks blocks, BlockScorer.Scores scores, BodyFinder.Known known) {
    this.shape = blocks.shape();
    this.scores = scores;
    this.headlineAt = blocks.headlineAt();
    this.known = known;
    this.fates = new Verdict.Fate[shape.blocks.size()];
    this.reasons = new String[shape.blocks.size()];
  }

  /** The blocks whose probability is greater than the one given. */
  Body likelierThan(float least) {
    boolean[] likely = new boolean[fates.length];
    for (int at = 0; at < fates.length; at++) {
      likely[at] =
          scores.probabilities()[at] > least
              || (at > 0 && likely[at - 1] && (continues(at) || isSignature(at, likely)));
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
        && (shape.cues(at) & elsewhere) == 0;
  }

  /** A bold line below a paragraph, as several likely ones above it are: who wrote a letter. */
  private boolean isSignature(int at, boolean[] likely) {
    Region region = shape.blocks.get(at).region();
    int others = 0;
    for (int other = 1; other < at && isBelowParagraph(at); other++) {
      boolean alike = likely[other] && shape.blocks.get(other).region().isLike(region);
      others += alike && isBelowParagraph(other) ? 1 : 0;
    }
    return others > 1;
  }

  private boolean isBelowParagraph(int at) {
    return shape.blocks.get(at).isBoldLine()
        && shape.blocks.get(at - 1).text().length() >= PARAGRAPH
        && PageShape.endsSentence(shape.blocks.get(at - 1).text());
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
    NoteFinder notes = new NoteFinder(known.bylineLine(), known.people());
    Boilerplate boilerplate = new Boilerplate(shape, likely, known.headline(), notes);
    String standfirst = TextTrace.letters(known.standfirst());
    String byline = TextTrace.letters(known.bylineLine());
    fates = new Verdict.Fate[likely.length];
    reasons = new String[likely.length];
    for (int at = 0; at < fates.length; at++) {
      fates[at] = likely[at] ? Verdict.Fate.KEEP : Verdict.Fate.DROP;
      reasons[at] = "";
      if (likely[at]) {
        String letters = shape.letters(at);
        reasons[at] =
            at == headlineAt
                ? "is the headline"
                : letters.equals(standfirst)
                    ? "is the standfirst"
                    : letters.equals(byline)
                        ? "is the byline"
                        : boilerplate.objection(at).orElse("");
        fates[at] = reasons[at].isEmpty() ? Verdict.Fate.KEEP : Verdict.Fate.DROP;
      }
    }
    markNotes(notes);
    return collect(signal);
  }

  private void markNotes(NoteFinder notes) {
    int last = Arrays.asList(fates).lastIndexOf(Verdict.Fate.KEEP);
    if (last < 0) {
      return;
    }
    Region around = shape.blocks.get(last).region().blockParent().blockParent();
    int left = (int) Arrays.stream(fates).filter(fate -> fate == Verdict.Fate.KEEP).count();
    for (int at = 0; at < fates.length; at++) {
      TextBlock block = shape.blocks.get(at);
      boolean body = fates[at] == Verdict.Fate.KEEP;
      boolean near = body || (at > last && at <= last + NoteFinder.REACH);
      Optional<String> note =
          near && block.region().within(around) ? notes.note(block, left) : Optional.empty();
      if (note.isPresent()) {
        fates[at] = Verdict.Fate.NOTE;
        reasons[at] = note.get();
        dropHeading(at - 1, notes);
      }
      left -= body ? 1 : 0;
    }
  }

  /** Drops the heading above a note, which would be left over alone. */
  private void dropHeading(int at, NoteFinder notes) {
    if (at >= 0 && fates[at] == Verdict.Fate.KEEP && notes.isHeading(shape.blocks.get(at).text())) {
      fates[at] = Verdict.Fate.DROP;
      reasons[at] = StandingLine.AUTHOR.reason;
    }
  }

  private Body collect(String signal) {
    List<Body.Block> body = new ArrayList<>();
    List<Body.Block> notes = new ArrayList<>();
    List<String> dropped = new ArrayList<>();
    for (int at = 0; at < fates.length; at++) {
      TextBlock block = shape.blocks.get(at);
      switch (fates[at]) {
        case KEEP -> body.add(new Body.Block(role(block), block.text()));
        case NOTE -> notes.add(new Body.Block(role(block), block.text()));
        case DROP -> dropped.add(block.text());
      }
    }
    Verdict.Fate[] settled = fates;
    String[] why = reasons;
    return new Body(
        body,
        notes,
        standfirst(),
        signal,
        runnerUp(),
        dropped,
        after(),
        () -> verdicts(settled, why));
  }

  private List<String> after() {
    int next = Arrays.asList(fates).lastIndexOf(Verdict.Fate.KEEP) + 1;
    return shape.blocks.subList(next, Math.min(next + NEXT, fates.length)).stream()
        .map(TextBlock::text)
        .toList();
  }

  private List<Verdict> verdicts(Verdict.Fate[] settled, String[] why) {
    BlockReasons reasons = new BlockReasons(BlockScorer.shared());
    List<Verdict> verdicts = new ArrayList<>();
    for (int at = 0; at < settled.length; at++) {
      Verdict.Fate fate = settled[at];
      float[] row = scores.row(at);
      List<String> spoke =
          !why[at].isEmpty()
              ? List.of(why[at])
              : row == null
                  ? List.of("one of a row of links")
                  : reasons.of(row, fate == Verdict.Fate.KEEP);
      verdicts.add(
          new Verdict(fate, scores.probabilities()[at], shape.blocks.get(at).text(), spoke));
    }
    return verdicts;
  }

  /** The known standfirst if the blocks that it is made of are likely enough, else empty. */
  private String standfirst() {
    String letters = TextTrace.letters(known.standfirst());
    double sum = 0;
    int weight = 0;
    for (int at = 0; at < fates.length && !letters.isEmpty(); at++) {
      String part = shape.inMenu(at) ? "" : shape.letters(at);
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
      either += scored || fates[at] == Verdict.Fate.KEEP ? chars : 0;
      both += scored && fates[at] == Verdict.Fate.KEEP ? chars : 0;
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
