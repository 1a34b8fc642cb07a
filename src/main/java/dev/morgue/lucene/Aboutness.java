package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.search.Gist;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.PhraseQuery;
import org.jspecify.annotations.Nullable;

/**
 * Words and pairs of neighbours that more of the best matches have than the archive would lead to
 * expect. Source: the log-likelihood ratio of Dunning, Computational Linguistics 19(1), 1993, over
 * articles that have the term.
 */
final class Aboutness {

  /** Best matches that are read at most. */
  static final int SAMPLE = 200;

  /** One match of so many must have a term, and so many matches, if there are as many. */
  private static final int SHARE = 20;

  private static final int FEWEST = 3;

  /** A term is so many times as frequent among the matches as in the archive. */
  private static final int LIFT = 2;

  /** How sure that must be: one chance in a hundred. */
  private static final double SURE = 6.63;

  /** Pairs whose frequency in the archive is looked up. */
  private static final int PAIRS = 60;

  /** A pair that so much of a word's articles have stands for the word. */
  private static final double STANDS_FOR = 0.6;

  private final ArchiveSearcher searcher;
  private final Scoring scoring;
  private final Set<String> asked = new HashSet<>();
  private final Map<Stems, Sight> sights = new HashMap<>();

  /** Leaves out what stands alone among the query's words. */
  Aboutness(ArchiveSearcher searcher, List<String> words) throws IOException {
    this.searcher = searcher;
    scoring = new Scoring(searcher, List.of());
    for (String language : searcher.languages()) {
      words.forEach(word -> asked.addAll(Forms.stems(language, word).terms()));
    }
  }

  /** One stem, or two that are neighbours. */
  private record Stems(String language, List<String> terms) {
    boolean isPair() {
      return terms.size() == 2;
    }
  }

  /** What was seen of a term. */
  private static final class Sight {
    private final Map<String, Integer> surfaces = new HashMap<>();
    private int articles;
    private int last = -1;

    void add(String surface, int article) {
      surfaces.merge(surface, 1, Integer::sum);
      articles += last == article ? 0 : 1;
      last = article;
    }

    String surface() {
      return surfaces.entrySet().stream()
          .min(
              Map.Entry.<String, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .orElseThrow()
          .getKey();
    }
  }

  private record Candidate(Stems stems, Sight sight, long archive, double score) {}

  /** The most telling terms of those documents. */
  Gist of(int[] documents, int most) throws IOException {
    StoredFields storage = searcher.storedFields();
    for (int i = 0; i < documents.length; i++) {
      Article article = StoredForm.read(storage, documents[i], StoredForm.SHOWN);
      read(article, i);
    }
    int fewest = Math.max(Math.min(FEWEST, documents.length), documents.length / SHARE);
    sights.values().removeIf(sight -> sight.articles < fewest);
    List<Candidate> candidates = candidates(documents.length);
    List<Gist.Term> terms = new ArrayList<>();
    Set<Candidate> told = new HashSet<>();
    for (Candidate candidate : candidates) {
      Candidate pair = inPair(candidate, candidates);
      Candidate best = isTold(pair, told) ? candidate : pair;
      if (terms.size() < most && !isTold(best, told)) {
        told.add(best);
        terms.add(new Gist.Term(best.sight.surface(), best.sight.articles, best.archive));
      }
    }
    return new Gist(documents.length, terms);
  }

  private void read(Article article, int number) throws IOException {
    String language = Languages.form(article.language());
    String headline = article.headlineDerived() ? "" : article.headline();
    String text = headline + "\n\n" + ArticleDocument.text(article.standfirst(), article.body());
    Tokens tokens = Tokens.of(text);
    int before = -2;
    String previous = "";
    try (TokenStream stems = Languages.stems(language, tokens)) {
      CharTermAttribute term = stems.getAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stems.addAttribute(PositionIncrementAttribute.class);
      stems.reset();
      int at = -1;
      while (stems.incrementToken()) {
        at += step.getPositionIncrement();
        String stem = term.toString();
        if (at >= tokens.size() || !tells(stem)) {
          continue;
        }
        see(new Stems(language, List.of(stem)), text, tokens.start(at), tokens.end(at), number);
        if (before == at - 1 && areJoined(text, tokens.end(before), tokens.start(at))) {
          Stems pair = new Stems(language, List.of(previous, stem));
          see(pair, text, tokens.start(before), tokens.end(at), number);
        }
        before = at;
        previous = stem;
      }
      stems.end();
    }
  }

  private void see(Stems stems, String text, int start, int end, int number) {
    sights.computeIfAbsent(stems, key -> new Sight()).add(text.substring(start, end), number);
  }

  private static boolean tells(String stem) {
    return stem.codePointCount(0, stem.length()) > (stem.charAt(0) < 0x3000 ? 2 : 0)
        && !Character.isDigit(stem.charAt(0));
  }

  private static boolean areJoined(String text, int end, int start) {
    return start == end + 1 && (text.charAt(end) == ' ' || text.charAt(end) == '-');
  }

  private List<Candidate> candidates(int sample) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    List<Map.Entry<Stems, Sight>> pairs = new ArrayList<>();
    for (Map.Entry<Stems, Sight> each : sights.entrySet()) {
      Stems stems = each.getKey();
      if (stems.isPair()) {
        pairs.add(each);
      } else {
        String stem = stems.terms.getFirst();
        add(candidates, each, scoring.documents(stems.language, stem), sample);
      }
    }
    pairs.sort(
        Comparator.<Map.Entry<Stems, Sight>>comparingInt(each -> -each.getValue().articles)
            .thenComparing(each -> String.join(" ", each.getKey().terms)));
    for (Map.Entry<Stems, Sight> each : pairs.subList(0, Math.min(PAIRS, pairs.size()))) {
      Stems stems = each.getKey();
      String field = Names.stemmed(Names.TEXT, stems.language);
      String[] terms = stems.terms.toArray(String[]::new);
      add(candidates, each, searcher.count(new PhraseQuery(field, terms)), sample);
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate each) -> -each.score)
            .thenComparing(each -> String.join(" ", each.stems.terms)));
    return candidates;
  }

  private void add(
      List<Candidate> candidates, Map.Entry<Stems, Sight> seen, long archive, int sample) {
    int articles = seen.getValue().articles;
    int all = searcher.getIndexReader().numDocs();
    double elsewhere = Math.max(0.0, (double) archive - articles);
    double score = ratio(articles, sample, elsewhere, (double) all - sample);
    boolean lifted = articles * (double) all >= LIFT * (double) archive * sample;
    if (score > SURE && lifted && !asked.containsAll(seen.getKey().terms)) {
      candidates.add(
          new Candidate(seen.getKey(), seen.getValue(), Math.max(archive, articles), score));
    }
  }

  /** How sure it is that the first share is the larger one; 0 if it is not. */
  private static double ratio(double has, double of, double othersHave, double others) {
    if (others <= 0 || has * others <= othersHave * of) {
      return 0;
    }
    double expected = (has + othersHave) / (of + others);
    return 2
        * (part(has, of * expected)
            + part(othersHave, others * expected)
            + part(of - has, of * (1 - expected))
            + part(others - othersHave, others * (1 - expected)));
  }

  private static double part(double seen, double expected) {
    return seen <= 0 || expected <= 0 ? 0 : seen * Math.log(seen / expected);
  }

  /** The pair that a word is nearly always in, else the word. */
  private static Candidate inPair(Candidate word, List<Candidate> candidates) {
    if (word.stems.isPair()) {
      return word;
    }
    @Nullable Candidate best = null;
    for (Candidate each : candidates) {
      boolean holds =
          each.stems.isPair()
              && each.stems.language.equals(word.stems.language)
              && each.stems.terms.containsAll(word.stems.terms)
              && each.sight.articles >= STANDS_FOR * word.sight.articles;
      if (holds && (best == null || each.sight.articles > best.sight.articles)) {
        best = each;
      }
    }
    return best == null ? word : best;
  }

  /** Whether a word of it was told before, alone or in another pair. */
  private static boolean isTold(Candidate candidate, Set<Candidate> told) {
    for (Candidate other : told) {
      for (String stem : candidate.stems.terms) {
        if (other.stems.terms.contains(stem)) {
          return true;
        }
      }
    }
    return false;
  }
}
