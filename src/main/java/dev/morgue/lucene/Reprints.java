package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.search.Copy;
import dev.morgue.text.Fingerprint;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Near-copies in one commit. Candidates have a like sketch; their stored texts decide. Groups are
 * made when they are asked for, of what is copy of a copy, and are kept nowhere.
 */
final class Reprints {

  /** A group of more members is cut, so that a text printed everywhere stays affordable. */
  private static final int LARGEST_GROUP = 200;

  private final ArchiveSearcher searcher;
  private final Sketches sketches;
  private final StoredFields storage;
  private final Map<Integer, Article> articles = new HashMap<>();
  private final Map<Integer, Fingerprint> prints = new HashMap<>();

  Reprints(ArchiveSearcher searcher) throws IOException {
    this.searcher = searcher;
    sketches = new Sketches(searcher);
    storage = searcher.storedFields();
  }

  /** Some documents, as a query that finds them. */
  record Among(Query query, int size) {}

  /** Puts those of some documents that match into the order of the hits. */
  @FunctionalInterface
  interface Ranking {
    ScoreDoc[] of(Among documents) throws IOException;
  }

  /** The copies of an article, most alike first. */
  List<Copy> of(Article article) throws IOException {
    Fingerprint print = ArticleDocument.fingerprint(article);
    List<Copy> copies = new ArrayList<>();
    for (int document : sketches.candidates(print.sketch())) {
      if (print.isCopy(print(document)) && !article(document).id().equals(article.id())) {
        copies.add(copy(document, print));
      }
    }
    copies.sort(Comparator.comparingDouble(Copy::similarity).reversed().thenComparing(Copy::id));
    return copies;
  }

  /** What of the window stands beneath a better match, and what beneath each. */
  Fold fold(int[] window, Ranking ranking) throws IOException {
    List<Set<Integer>> groups = new ArrayList<>();
    Set<Integer> grouped = new LinkedHashSet<>();
    for (int document : window) {
      if (!grouped.contains(document)) {
        Set<Integer> group = group(document);
        if (group.size() > 1) {
          groups.add(group);
          grouped.addAll(group);
        }
      }
    }
    if (groups.isEmpty()) {
      return Fold.NONE;
    }
    ScoreDoc[] ranked = ranking.of(among(grouped));
    Set<Integer> hidden = new HashSet<>();
    Map<Integer, List<Copy>> copies = new HashMap<>();
    for (Set<Integer> group : groups) {
      List<Integer> matching = new ArrayList<>();
      for (ScoreDoc found : ranked) {
        if (group.contains(found.doc)) {
          matching.add(found.doc);
        }
      }
      List<Integer> beneath = matching.subList(Math.min(1, matching.size()), matching.size());
      hidden.addAll(beneath);
      if (!beneath.isEmpty()) {
        copies.put(matching.getFirst(), copies(matching.getFirst(), beneath));
      }
    }
    return new Fold(hidden, copies);
  }

  private List<Copy> copies(int best, List<Integer> beneath) throws IOException {
    List<Copy> copies = new ArrayList<>();
    for (int document : beneath) {
      copies.add(copy(document, print(best)));
    }
    return copies;
  }

  /** The document with its copies, their copies and so on. */
  private Set<Integer> group(int document) throws IOException {
    Set<Integer> group = new LinkedHashSet<>(List.of(document));
    Deque<Integer> next = new ArrayDeque<>(group);
    while (!next.isEmpty() && group.size() < LARGEST_GROUP) {
      int member = next.remove();
      for (int candidate : sketches.candidates(sketches.of(member))) {
        if (!group.contains(candidate) && print(member).isCopy(print(candidate))) {
          group.add(candidate);
          next.add(candidate);
        }
      }
    }
    return group;
  }

  private Among among(Set<Integer> documents) throws IOException {
    List<BytesRef> keys = new ArrayList<>();
    for (int document : documents) {
      keys.add(new BytesRef(new Lookup(searcher).id(document).value()));
    }
    return new Among(new TermInSetQuery(Names.KEY, keys), documents.size());
  }

  private Article article(int document) throws IOException {
    Article article = articles.get(document);
    if (article == null) {
      article = StoredForm.read(storage, document, StoredForm.SHOWN);
      articles.put(document, article);
    }
    return article;
  }

  private Fingerprint print(int document) throws IOException {
    Fingerprint print = prints.get(document);
    if (print == null) {
      print = ArticleDocument.fingerprint(article(document));
      prints.put(document, print);
    }
    return print;
  }

  private Copy copy(int document, Fingerprint best) throws IOException {
    Article article = article(document);
    return new Copy(
        article.id(),
        best.similarity(print(document)),
        article.headline(),
        article.published(),
        article.publication());
  }
}
