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

/**
 * Near-copies in one commit. Candidates have a like sketch; their stored texts decide. Groups are
 * made when they are asked for, of what is copy of a copy, and are kept nowhere.
 */
final class Reprints {

  /** A group of more members is cut, so that a text printed everywhere stays affordable. */
  private static final int LARGEST_GROUP = 200;

  private final Sketches sketches;
  private final Articles articles;
  private final Map<Integer, Fingerprint> prints = new HashMap<>();

  Reprints(ArchiveSearcher searcher, Articles articles) {
    sketches = new Sketches(searcher);
    this.articles = articles;
  }

  /** The copies of an article, most alike first. */
  List<Copy> of(Article article) throws IOException {
    Fingerprint print = ArticleDocument.fingerprint(article);
    List<Copy> copies = new ArrayList<>();
    for (int document : sketches.candidates(print.sketch())) {
      if (print.isCopy(print(document)) && !articles.of(document).id().equals(article.id())) {
        copies.add(copy(document, print.similarity(print(document))));
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
    List<Integer> ranked = ranking.among(grouped);
    Set<Integer> hidden = new HashSet<>();
    Map<Integer, List<Copy>> copies = new HashMap<>();
    for (Set<Integer> group : groups) {
      List<Integer> matching = new ArrayList<>();
      for (int document : ranked) {
        if (group.contains(document)) {
          matching.add(document);
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
      copies.add(copy(document, similarity(best, document)));
    }
    return copies;
  }

  /** The document with its copies, their copies and so on. */
  private Set<Integer> group(int document) throws IOException {
    Set<Integer> group = new LinkedHashSet<>(List.of(document));
    Deque<Integer> next = new ArrayDeque<>();
    next.add(document);
    while (!next.isEmpty() && group.size() < LARGEST_GROUP) {
      int member = next.remove();
      for (int candidate : sketches.candidates(member)) {
        if (!group.contains(candidate) && Fingerprint.isOfCopies(similarity(member, candidate))) {
          group.add(candidate);
          next.add(candidate);
        }
      }
    }
    return group;
  }

  /** Of two candidates. Most texts that come again come unchanged, which is told at once. */
  private double similarity(int one, int other) throws IOException {
    boolean same = text(articles.of(one)).equals(text(articles.of(other)));
    return same ? 1 : print(one).similarity(print(other));
  }

  private Fingerprint print(int document) throws IOException {
    Fingerprint print = prints.get(document);
    if (print == null) {
      print = Fingerprint.of(text(articles.of(document)));
      prints.put(document, print);
    }
    return print;
  }

  private static String text(Article article) {
    return ArticleDocument.text(article.standfirst(), article.body());
  }

  private Copy copy(int document, double similarity) throws IOException {
    Article article = articles.of(document);
    return new Copy(
        article.id(), similarity, article.headline(), article.published(), article.publication());
  }
}
