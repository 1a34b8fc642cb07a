package dev.morgue.extract;

import dev.morgue.article.Kind;
import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.List;

/** Finds the genre, where the page says so. */
final class KindFinder {

  private KindFinder() {}

  static List<Candidate<Kind>> find(PageScan scan, SchemaItems data, String section, String url) {
    List<Candidate<Kind>> found = new ArrayList<>();
    String place = Folding.fold(section + ' ' + SchemaItems.pathOf(url).replace('/', ' '));
    for (SchemaItems.Source source : data.articles()) {
      for (String type : source.thing().types()) {
        switch (type) {
          case "LiveBlogPosting" -> found.add(new Candidate<>(Kind.LIVE, "structured type"));
          case "AnalysisNewsArticle" ->
              found.add(new Candidate<>(Kind.ANALYSIS, "structured type"));
          case "ReviewNewsArticle" -> found.add(new Candidate<>(Kind.REVIEW, "structured type"));
          default -> {}
        }
      }
    }
    if (place.contains("letters")) {
      found.add(new Candidate<>(Kind.LETTERS, "section"));
    } else if (place.contains("editorial")) {
      found.add(new Candidate<>(Kind.EDITORIAL, "section"));
    } else if (place.contains("opinion") || place.contains("commentisfree")) {
      found.add(new Candidate<>(Kind.OP_ED, "section"));
    }
    return found;
  }
}
