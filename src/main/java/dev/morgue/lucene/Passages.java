package dev.morgue.lucene;

import dev.morgue.schema.Field;
import dev.morgue.search.Snippet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the passages of a text that show best why it matches: whole sentences of one paragraph
 * where they are short enough, else a window of one sentence that begins and ends between words.
 *
 * @param text standfirst and body
 * @param bodyStart where the body begins in it
 */
record Passages(String text, int bodyStart) {

  private static final int GOAL = 240;
  private static final int ENOUGH = 120;
  private static final int BEFORE = 60;
  private static final String CUT = "…";

  /** How much another sight of the same word adds. */
  private static final double AGAIN = 0.15;

  /** A stretch of the text within one sentence or of whole sentences. */
  private record Span(int start, int end, boolean cutBefore, boolean cutAfter) {
    boolean overlaps(Span other) {
      return start < other.end && other.start < end;
    }
  }

  /** A stretch that may be shown, with the marks that lie in it. */
  private record Candidate(Span span, List<Mark> marks) {}

  /** A paragraph, and of its sentences the last one that was looked at. */
  private final class Paragraph {

    private final int start;
    private final int end;

    /** The end, or behind it that of a mark that goes on in the next paragraph. */
    private final int limit;

    private int sentence;
    private int sentenceEnd;

    /** The paragraph that holds that place; its sentences may go on until {@code least}. */
    Paragraph(int at, int least) {
      start = Sentences.paragraphStart(text, at);
      end = Sentences.paragraphEnd(text, at);
      limit = Math.max(least, end);
      sentence = start;
      sentenceEnd = start;
    }

    boolean isShort() {
      return end - start <= GOAL;
    }

    /** Goes on to the sentence that holds that place, which is behind those asked for before. */
    void seek(int at) {
      while (sentenceEnd < limit && sentenceEnd <= at) {
        sentence = skipSpace(sentenceEnd, limit);
        sentenceEnd = Sentences.end(text, sentence, limit);
      }
    }
  }

  /** A text that is shown whole. */
  static Snippet whole(Field field, String text, List<Mark> marks) {
    return snippet(field, text, new Span(0, text.length(), false, false), marks);
  }

  /** At most {@code most} passages, in the text's order; without marks, the lead. */
  List<Snippet> best(List<Mark> marks, int most) {
    if (marks.isEmpty()) {
      return lead();
    }
    List<Candidate> candidates = candidates(marks);
    List<Candidate> chosen = new ArrayList<>();
    BitSet seen = new BitSet();
    while (chosen.size() < most) {
      Candidate best = best(candidates, chosen, seen);
      if (best == null) {
        break;
      }
      chosen.add(best);
      for (Mark mark : best.marks()) {
        seen.set(mark.unit());
      }
    }
    chosen.sort((one, other) -> Integer.compare(one.span.start, other.span.start));
    List<Snippet> snippets = new ArrayList<>();
    for (Candidate each : chosen) {
      snippets.add(snippet(field(each.span()), text, each.span(), each.marks()));
    }
    return snippets;
  }

  private Field field(Span span) {
    return span.start() < bodyStart ? Field.STANDFIRST : Field.BODY;
  }

  private List<Snippet> lead() {
    if (text.isBlank()) {
      return List.of();
    }
    Paragraph first = new Paragraph(0, 0);
    first.seek(0);
    Span lead = grown(first, first.sentenceEnd, 0);
    return List.of(snippet(field(lead), text, lead, List.of()));
  }

  /** Those of the sorted marks that lie in the span. */
  private static List<Mark> within(Span span, List<Mark> marks) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Mark> within = new ArrayList<>();
    for (int i = low; i < marks.size() && marks.get(i).start() < span.end(); i++) {
      if (marks.get(i).end() <= span.end()) {
        within.add(marks.get(i));
      }
    }
    return within;
  }

  private static @Nullable Candidate best(
      List<Candidate> candidates, List<Candidate> chosen, BitSet seen) {
    Candidate best = null;
    double most = 0;
    for (Candidate candidate : candidates) {
      double score = isFree(candidate.span(), chosen) ? score(candidate.marks(), seen) : 0;
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  private static boolean isFree(Span span, List<Candidate> chosen) {
    for (Candidate other : chosen) {
      if (span.overlaps(other.span())) {
        return false;
      }
    }
    return true;
  }

  /** New words count most, then further ones; earlier passages win ties. */
  private static double score(List<Mark> marks, BitSet seen) {
    BitSet units = new BitSet();
    double score = 0;
    for (Mark mark : marks) {
      if (units.get(mark.unit())) {
        score += AGAIN;
      } else {
        units.set(mark.unit());
        score += seen.get(mark.unit()) ? 2 * AGAIN : 1;
      }
    }
    return score;
  }

  /** One for each sentence that has a mark. */
  private List<Candidate> candidates(List<Mark> marks) {
    List<Candidate> candidates = new ArrayList<>();
    Paragraph paragraph = null;
    int done = -1;
    for (Mark mark : marks) {
      if (mark.end() <= done) {
        continue;
      }
      if (paragraph == null || mark.end() > paragraph.end || paragraph.limit > paragraph.end) {
        paragraph = new Paragraph(mark.start(), mark.end());
      }
      if (paragraph.isShort() && paragraph.limit == paragraph.end) {
        Span whole = new Span(paragraph.start, paragraph.end, false, false);
        candidates.add(new Candidate(whole, within(whole, marks)));
        done = paragraph.end;
        continue;
      }
      paragraph.seek(mark.start());
      int end = paragraph.sentenceEnd;
      Span span = grown(paragraph, Math.max(end, mark.end()), mark.start());
      candidates.add(new Candidate(span, within(span, marks)));
      boolean whole = !span.cutBefore() && !span.cutAfter();
      boolean begins = whole && span.start() < paragraph.sentence;
      done = Math.max(mark.end(), begins ? span.end() : Math.min(end, span.end()));
    }
    return candidates;
  }

  private int skipSpace(int at, int limit) {
    int next = at;
    while (next < limit && Sentences.isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** The whole paragraph if it is short, the sentence with some that follow, or a window of it. */
  private Span grown(Paragraph paragraph, int end, int mark) {
    int start = paragraph.sentence;
    if (end - start > GOAL + BEFORE) {
      return window(start, end, mark);
    }
    int limit = paragraph.end;
    if (paragraph.isShort()) {
      return new Span(paragraph.start, limit, false, false);
    }
    int grown = end;
    while (grown < limit && grown - start < ENOUGH) {
      int next = Sentences.end(text, skipSpace(grown, limit), limit);
      if (next - start > GOAL) {
        break;
      }
      grown = next;
    }
    return new Span(start, grown, false, false);
  }

  private Span window(int start, int end, int mark) {
    int from = mark - BEFORE <= start ? start : wordStart(mark - BEFORE, mark);
    int to = from + GOAL >= end ? end : wordEnd(from + GOAL, mark);
    if (to == end && end - from < GOAL && from > start) {
      from = end - GOAL <= start ? start : wordStart(end - GOAL, mark);
    }
    return new Span(from, to, from > start, to < end);
  }

  /** The first word's begin at or after that place, if there is one before {@code limit}. */
  private int wordStart(int at, int limit) {
    for (int i = at; i < limit; i++) {
      if (Sentences.isSpace(text.charAt(i - 1)) && !Sentences.isSpace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }

  /** The last word's end at or before that place, if there is one after {@code limit}. */
  private int wordEnd(int at, int limit) {
    for (int i = at; i > limit; i--) {
      if (Sentences.isSpace(text.charAt(i)) && !Sentences.isSpace(text.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }

  private static Snippet snippet(Field field, String text, Span span, List<Mark> marks) {
    String before = span.cutBefore() ? CUT : "";
    String after = span.cutAfter() ? CUT : "";
    char[] shown = text.substring(span.start(), span.end()).toCharArray();
    for (int i = 0; i < shown.length; i++) {
      shown[i] = Sentences.isSpace(shown[i]) ? ' ' : shown[i];
    }
    int shift = before.length() - span.start();
    List<Snippet.Match> matches = new ArrayList<>();
    for (Mark mark : marks) {
      add(matches, mark.start() + shift, mark.end() + shift);
    }
    return new Snippet(field, before + String.valueOf(shown) + after, matches);
  }

  /** Marks that overlap become one. */
  private static void add(List<Snippet.Match> matches, int start, int end) {
    int last = matches.size() - 1;
    if (last >= 0 && matches.get(last).end() > start) {
      Snippet.Match former = matches.get(last);
      matches.set(last, new Snippet.Match(former.start(), Math.max(former.end(), end)));
    } else {
      matches.add(new Snippet.Match(start, end));
    }
  }
}
