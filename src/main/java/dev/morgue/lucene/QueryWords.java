package dev.morgue.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A query's words, each analysed once. */
final class QueryWords {

  /**
   * One word.
   *
   * @param key what its inflections have in common
   * @param stems by language, of those that keep the whole word
   * @param exact folded terms
   * @param common true if some language of the archive drops it
   */
  record Word(String key, Map<String, List<String>> stems, List<String> exact, boolean common) {

    /** The one folded spelling. */
    String spelling() {
      return String.join(" ", exact);
    }
  }

  private final Set<String> languages;
  private final Map<String, Word> analysed = new HashMap<>();
  private final List<Word> words = new ArrayList<>();

  /** The words in order and with repeats. */
  QueryWords(Set<String> languages, List<String> texts) {
    this.languages = languages;
    for (String text : texts) {
      words.add(of(text));
    }
  }

  /** In order and with repeats. */
  List<Word> inOrder() {
    return words;
  }

  /** By key, in order of their first inflection. */
  Map<String, List<Word>> byKey() {
    Map<String, List<Word>> keys = new LinkedHashMap<>();
    words.forEach(word -> keys.computeIfAbsent(word.key(), key -> new ArrayList<>()).add(word));
    return keys;
  }

  /** Any word, analysed. */
  Word of(String text) {
    return analysed.computeIfAbsent(text, this::analyse);
  }

  private Word analyse(String text) {
    Map<String, List<String>> stems = new LinkedHashMap<>();
    List<String> exact = Forms.exact(text);
    StringBuilder key = new StringBuilder();
    boolean common = false;
    for (String language : languages) {
      Forms forms = Forms.stems(language, text);
      if (forms.complete()) {
        stems.put(language, forms.terms());
      }
      common |= !forms.complete();
      key.append(String.join(" ", forms.complete() ? forms.terms() : exact)).append('\n');
    }
    return new Word(key.toString(), stems, exact, common);
  }
}
