package dev.morgue.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Queries for words and phrases: they match and score. A word that is searched everywhere scores as
 * if headline, text, byline and topics were one field, in which a word of the headline counts
 * twice.
 *
 * @param languages that the archive holds; a word is looked for in each one's stems
 */
record WordQueries(Set<String> languages) {

  /** The word in any inflection, in any of the fields searched together. */
  Query together(String text) {
    List<Query> forms = new ArrayList<>();
    boolean complete = true;
    for (String language : languages) {
      Forms stems = Forms.stems(language, text);
      complete &= stems.complete();
      if (stems.complete() && !stems.isEmpty()) {
        forms.add(together(language, stems.terms(), text));
      }
    }
    if (!complete || forms.isEmpty()) {
      forms.add(exact(text, Area.together()));
    }
    return any(forms);
  }

  private static Query together(String language, List<String> stems, String text) {
    if (stems.size() == 1) {
      return stem(language, stems.get(0));
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<Query> phrases = new ArrayList<>();
    for (Area area : Area.together()) {
      phrases.add(
          area.stemmed()
              ? phrase(Names.stemmed(area.name(), language), stems)
              : phrase(Names.exact(area.name()), Forms.exact(text)));
    }
    query.add(any(phrases), Occur.FILTER);
    stems.forEach(stem -> query.add(stem(language, stem), Occur.SHOULD));
    return query.build();
  }

  /** One stem of a language, in all fields searched together. */
  static Query stem(String language, String stem) {
    return new TermQuery(new Term(Names.stemmed(Names.ALL, language), stem));
  }

  /** The word in any inflection, in one whole area. */
  Query inArea(String text, Area area) {
    if (!area.stemmed()) {
      return exact(text, List.of(area));
    }
    List<Query> forms = new ArrayList<>();
    boolean complete = true;
    for (String language : languages) {
      Forms stems = Forms.stems(language, text);
      complete &= stems.complete();
      if (stems.complete() && !stems.isEmpty()) {
        forms.add(phrase(Names.stemmed(area.name(), language), stems.terms()));
      }
    }
    if (!complete || forms.isEmpty()) {
      forms.add(exact(text, List.of(area)));
    }
    return any(forms);
  }

  /** The words as they are spelled, adjacent, in any of the areas. */
  Query exact(String text, List<Area> areas) {
    List<String> terms = Forms.exact(text);
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no word");
    }
    if (areas.size() == 1) {
      return phrase(Names.exact(areas.get(0).name()), terms);
    }
    if (terms.size() == 1) {
      return exactWord(terms.get(0));
    }
    List<Query> phrases = new ArrayList<>();
    areas.forEach(area -> phrases.add(phrase(Names.exact(area.name()), terms)));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(any(phrases), Occur.FILTER);
    terms.forEach(term -> query.add(exactWord(term), Occur.SHOULD));
    return query.build();
  }

  /** One exact word, in all fields searched together. */
  static Query exactWord(String term) {
    return new TermQuery(new Term(Names.exact(Names.ALL), term));
  }

  private static Query phrase(String field, List<String> terms) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.get(0)))
        : new PhraseQuery(field, terms.toArray(new String[0]));
  }

  private static Query any(List<Query> queries) {
    if (queries.size() == 1) {
      return queries.get(0);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }
}
