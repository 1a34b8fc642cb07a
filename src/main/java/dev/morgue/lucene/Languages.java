package dev.morgue.lucene;

import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;

/**
 * What each language does to its words: which ones it drops as too common, and how it stems. A
 * language's classes are loaded when the first word of it comes.
 */
final class Languages {

  /** Stands for articles whose language is not known. */
  static final String DEFAULT = "en";

  private Languages() {}

  /** The form that an article of that language is indexed in. */
  static String form(String language) {
    return language.isEmpty() ? DEFAULT : language;
  }

  /** The stemmed words of a text; words that are dropped leave a hole in the positions. */
  static TokenStream stems(String language, Tokens tokens) {
    return language.equals(DEFAULT)
        ? new PorterStemFilter(
            new StopFilter(
                new EnglishPossessiveFilter(exact(tokens)), EnglishAnalyzer.ENGLISH_STOP_WORDS_SET))
        : Stemmers.stems(language, new WordStream(tokens, false));
  }

  /** True if the language stems a word by itself, whatever stands beside it. */
  static boolean isByWord(String language) {
    return switch (language) {
      case "zh", "ja", "ko" -> false;
      default -> true;
    };
  }

  /** True if so many stems stand for all the words; pairs of characters are one fewer. */
  static boolean isComplete(String language, int stems, Tokens words) {
    if (isByWord(language)) {
      return stems >= words.size();
    }
    return words.size() == 1 ? !words.isCharacter(0) : stems > 0 && stems >= words.size() - 1;
  }

  /** Every word, folded. */
  static TokenStream exact(Tokens tokens) {
    return new WordStream(tokens, true);
  }
}
