package dev.morgue.lucene;

import dev.morgue.query.Clause;
import dev.morgue.schema.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Spells a query's rare words as the archive spells its frequent ones: a word within two edits that
 * far more articles have, or two words that were run together. A part of an address is marked as
 * one.
 */
record Respelling(ArchiveSearcher searcher) {

  /** A word that more articles have is none that is misspelt. */
  private static final int RARE = 5;

  /** So many times as many articles must have the other word. */
  private static final int FAR_MORE = 20;

  /** Fields that are searched by whole value, of which people write a part. */
  private static final Set<Field> LONG_CODES = EnumSet.of(Field.URL, Field.SOURCE, Field.RUN);

  private static final int SHORTEST = 3;
  private static final int SHORT = 5;

  private static final int MOST_EDITS = 2;

  /**
   * What the same first letter is worth, and the same letters in another order, in powers of e of
   * the number of articles.
   */
  private static final double LIKENESS = 2;

  /** The clause with other words; the same one if there is nothing to mend. */
  Clause of(Clause clause) throws IOException {
    return of(clause, Area.together());
  }

  private Clause of(Clause clause, List<Area> areas) throws IOException {
    return switch (clause) {
      case Clause.Word word -> word(word, word.text(), areas);
      case Clause.Exact exact -> exact.cased() ? exact : quoted(exact, exact.text(), areas);
      case Clause.Phrase phrase -> phrase.cased() ? phrase : phrase(phrase, areas);
      case Clause.And and -> new Clause.And(all(and.clauses(), areas));
      case Clause.Or or -> new Clause.Or(all(or.clauses(), areas));
      case Clause.In in -> in(in);
      case Clause.InLead lead -> new Clause.InLead(of(lead.clause(), Area.lead()));
      case Clause.InFirst first ->
          new Clause.InFirst(first.words(), of(first.clause(), Area.first(first.words())));
      case Clause.Near near ->
          new Clause.Near(
              of(near.left(), areas), of(near.right(), areas), near.distance(), near.ordered());
      case Clause.Within within ->
          new Clause.Within(of(within.left(), areas), of(within.right(), areas), within.span());
      case Clause.AtLeast atLeast ->
          new Clause.AtLeast(atLeast.count(), of(atLeast.clause(), areas));
      case Clause.Weighted weighted ->
          new Clause.Weighted(of(weighted.clause(), areas), weighted.weight());
      case Clause.Not ignored -> clause;
      case Clause.All ignored -> clause;
      case Clause.Wildcard ignored -> clause;
      case Clause.Fuzzy ignored -> clause;
      case Clause.Regex ignored -> clause;
      case Clause.Dates ignored -> clause;
      case Clause.Undated ignored -> clause;
      case Clause.Numbers ignored -> clause;
      case Clause.Has ignored -> clause;
    };
  }

  private Clause in(Clause.In in) throws IOException {
    Field field = in.field();
    if (!Sources.isCode(field)) {
      return new Clause.In(field, of(in.clause(), Area.of(field)));
    }
    return LONG_CODES.contains(field) && in.clause() instanceof Clause.Word part
        ? new Clause.In(field, new Clause.Wildcard('*' + literally(part.text()) + '*'))
        : in;
  }

  private static String literally(String text) {
    return text.replace("\\", "\\\\").replace("*", "\\*").replace("?", "\\?");
  }

  private List<Clause> all(List<Clause> clauses, List<Area> areas) throws IOException {
    List<Clause> all = new ArrayList<>();
    for (Clause clause : clauses) {
      all.add(of(clause, areas));
    }
    return all;
  }

  private Clause word(Clause word, String text, List<Area> areas) throws IOException {
    List<String> other = respelt(text, areas);
    return other.isEmpty()
        ? word
        : other.size() == 1 ? new Clause.Word(other.getFirst()) : new Clause.Phrase(other, false);
  }

  private Clause quoted(Clause exact, String text, List<Area> areas) throws IOException {
    List<String> other = respelt(text, areas);
    return other.isEmpty()
        ? exact
        : other.size() == 1
            ? new Clause.Exact(other.getFirst(), false)
            : new Clause.Phrase(other, false);
  }

  private Clause phrase(Clause.Phrase phrase, List<Area> areas) throws IOException {
    List<String> words = new ArrayList<>();
    for (String word : phrase.words()) {
      List<String> other = respelt(word, areas);
      words.addAll(other.isEmpty() ? List.of(word) : other);
    }
    return new Clause.Phrase(words, false);
  }

  /** The word or the two to take instead; none if the word will do or there is no other. */
  private List<String> respelt(String text, List<Area> areas) throws IOException {
    List<String> terms = Forms.exact(text);
    if (terms.size() != 1
        || terms.getFirst().length() < SHORTEST
        || terms.getFirst().chars().anyMatch(Character::isDigit)) {
      return List.of();
    }
    String word = terms.getFirst();
    int own = Math.max(articles(word, areas), stems(text, areas));
    if (own > RARE) {
      return List.of();
    }
    int most = word.length() < SHORT ? 1 : MOST_EDITS;
    for (int edits = 1; edits <= most; edits++) {
      String best = nearest(word, edits, own, areas);
      if (!best.isEmpty()) {
        return List.of(best);
      }
    }
    return own == 0 ? parted(word, areas) : List.of();
  }

  /** The best word so many edits away that far more articles have; empty if there is none. */
  private String nearest(String word, int edits, int own, List<Area> areas) throws IOException {
    String best = "";
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, Integer> each : similar(word, edits, areas).entrySet()) {
      String other = each.getKey();
      double score =
          Math.log(each.getValue())
              + (other.charAt(0) == word.charAt(0) ? LIKENESS : 0)
              + (Arrays.equals(letters(other), letters(word)) ? LIKENESS : 0);
      boolean better = score > most || (score == most && other.compareTo(best) < 0);
      if (better && !other.equals(word) && each.getValue() >= FAR_MORE * own) {
        most = score;
        best = other;
      }
    }
    return best;
  }

  private static int[] letters(String word) {
    return word.chars().sorted().toArray();
  }

  /** Words a few edits away, and how many articles have each. */
  private Map<String, Integer> similar(String word, int edits, List<Area> areas)
      throws IOException {
    CompiledAutomaton wanted =
        new CompiledAutomaton(new LevenshteinAutomata(word, true).toAutomaton(edits), false, true);
    Map<String, Integer> similar = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      for (Area area : areas) {
        Terms terms = leaf.reader().terms(Names.exact(area.name()));
        if (terms == null) {
          continue;
        }
        TermsEnum found = terms.intersect(wanted, null);
        for (BytesRef term = found.next(); term != null; term = found.next()) {
          similar.merge(term.utf8ToString(), found.docFreq(), Integer::sum);
        }
      }
    }
    return similar;
  }

  /** About how many articles have the folded word. */
  private int articles(String word, List<Area> areas) throws IOException {
    int most = 0;
    for (Area area : areas) {
      Term term = new Term(Names.exact(area.name()), word);
      most = Math.max(most, searcher.getIndexReader().docFreq(term));
    }
    return most;
  }

  /** About how many articles have the word in any inflection. */
  private int stems(String text, List<Area> areas) throws IOException {
    int most = 0;
    for (String language : searcher.languages()) {
      for (String stem : Forms.stems(language, text).terms()) {
        for (Area area : areas) {
          Term term = new Term(Names.stemmed(area.name(), language), stem);
          most = Math.max(most, searcher.getIndexReader().docFreq(term));
        }
      }
    }
    return most;
  }

  /** The two words that it is when a space is put in; none if there are no such two. */
  private List<String> parted(String word, List<Area> areas) throws IOException {
    List<String> best = List.of();
    int most = 0;
    for (int at = 2; at <= word.length() - 2; at++) {
      String left = word.substring(0, at);
      String right = word.substring(at);
      int both = Math.min(articles(left, areas), articles(right, areas));
      if (both > most) {
        most = both;
        best = List.of(left, right);
      }
    }
    return best;
  }
}
