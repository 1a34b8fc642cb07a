package dev.morgue.lucene;

import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniNormalizationFilter;
import org.apache.lucene.analysis.ckb.SoraniStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.ga.IrishLowerCaseFilter;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.gl.GalicianStemFilter;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.ne.NepaliAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianNormalizationFilter;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.ta.TamilAnalyzer;
import org.apache.lucene.analysis.te.TeluguAnalyzer;
import org.apache.lucene.analysis.te.TeluguNormalizationFilter;
import org.apache.lucene.analysis.te.TeluguStemFilter;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NepaliStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TamilStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * The languages other than English: the common words and the stemmer that Lucene has for each. A
 * class of its own, so that an archive in English loads none of it.
 */
final class Stemmers {

  private static final Set<String> NORWEGIAN = Set.of("no", "nb", "nn");

  private Stemmers() {}

  /** The languages that are stemmed, and Thai, whose common words are dropped. */
  static List<String> languages() {
    return List.of(
        "ar", "bg", "bn", "ca", "ckb", "cs", "da", "de", "el", "es", "et", "eu", "fa", "fi", "fr",
        "ga", "gl", "hi", "hu", "hy", "id", "it", "ja", "ko", "ku", "lt", "lv", "nb", "ne", "nl",
        "nn", "no", "pt", "ro", "ru", "sr", "sv", "ta", "te", "th", "tr", "zh");
  }

  /** The stems, folded; the words as they are for a language that is not known here. */
  static TokenStream stems(String language, TokenStream words) {
    return new FoldFilter(
        switch (language) {
          case "zh", "ja", "ko" -> new CJKBigramFilter(new LowerCaseFilter(words));
          case "ar", "bn", "ckb", "fa", "hi", "ku", "ta", "te", "th" -> asian(language, words);
          case "bg", "cs", "el", "gl", "id", "lv", "sr" -> light(language, words);
          case "ca", "fr", "ga", "it" -> elided(language, words);
          case "de", "es", "pt" -> western(language, words);
          case "tr" ->
              new SnowballFilter(
                  stop(
                      new TurkishLowerCaseFilter(new ApostropheFilter(words)),
                      TurkishAnalyzer.getDefaultStopSet()),
                  new TurkishStemmer());
          default -> snowball(language, new LowerCaseFilter(words));
        });
  }

  private static TokenStream stop(TokenStream words, CharArraySet common) {
    return new StopFilter(words, common);
  }

  private static TokenStream asian(String language, TokenStream words) {
    TokenStream lower = new DecimalDigitFilter(new LowerCaseFilter(words));
    return switch (language) {
      case "ar" ->
          new ArabicStemFilter(
              new ArabicNormalizationFilter(stop(lower, ArabicAnalyzer.getDefaultStopSet())));
      case "ckb", "ku" ->
          new SoraniStemFilter(
              stop(new SoraniNormalizationFilter(lower), SoraniAnalyzer.getDefaultStopSet()));
      case "fa" ->
          new PersianStemFilter(
              stop(
                  new PersianNormalizationFilter(new ArabicNormalizationFilter(lower)),
                  PersianAnalyzer.getDefaultStopSet()));
      case "hi" ->
          new HindiStemFilter(
              stop(
                  new HindiNormalizationFilter(new IndicNormalizationFilter(lower)),
                  HindiAnalyzer.getDefaultStopSet()));
      case "bn" ->
          new BengaliStemFilter(
              stop(
                  new BengaliNormalizationFilter(new IndicNormalizationFilter(lower)),
                  BengaliAnalyzer.getDefaultStopSet()));
      case "te" ->
          new TeluguStemFilter(
              stop(
                  new TeluguNormalizationFilter(new IndicNormalizationFilter(lower)),
                  TeluguAnalyzer.getDefaultStopSet()));
      case "ta" ->
          new SnowballFilter(
              stop(new IndicNormalizationFilter(lower), TamilAnalyzer.getDefaultStopSet()),
              new TamilStemmer());
      default -> stop(lower, ThaiAnalyzer.getDefaultStopSet());
    };
  }

  private static TokenStream light(String language, TokenStream words) {
    TokenStream lower = new LowerCaseFilter(words);
    return switch (language) {
      case "bg" -> new BulgarianStemFilter(stop(lower, BulgarianAnalyzer.getDefaultStopSet()));
      case "cs" -> new CzechStemFilter(stop(lower, CzechAnalyzer.getDefaultStopSet()));
      case "el" ->
          new GreekStemFilter(
              stop(new GreekLowerCaseFilter(words), GreekAnalyzer.getDefaultStopSet()));
      case "gl" -> new GalicianStemFilter(stop(lower, GalicianAnalyzer.getDefaultStopSet()));
      case "id" -> new IndonesianStemFilter(stop(lower, IndonesianAnalyzer.getDefaultStopSet()));
      case "lv" -> new LatvianStemFilter(stop(lower, LatvianAnalyzer.getDefaultStopSet()));
      default ->
          new SerbianNormalizationFilter(
              new SnowballFilter(
                  stop(lower, SerbianAnalyzer.getDefaultStopSet()), new SerbianStemmer()));
    };
  }

  private static TokenStream elided(String language, TokenStream words) {
    return switch (language) {
      case "fr" ->
          new FrenchLightStemFilter(
              stop(
                  new LowerCaseFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES)),
                  FrenchAnalyzer.getDefaultStopSet()));
      case "it" ->
          new ItalianLightStemFilter(
              stop(
                  new LowerCaseFilter(new ElisionFilter(words, articles(ITALIAN_ARTICLES))),
                  ItalianAnalyzer.getDefaultStopSet()));
      case "ca" ->
          new SnowballFilter(
              stop(
                  new LowerCaseFilter(new ElisionFilter(words, articles(CATALAN_ARTICLES))),
                  CatalanAnalyzer.getDefaultStopSet()),
              new CatalanStemmer());
      default ->
          new SnowballFilter(
              stop(
                  new IrishLowerCaseFilter(new ElisionFilter(words, articles(IRISH_ARTICLES))),
                  IrishAnalyzer.getDefaultStopSet()),
              new IrishStemmer());
    };
  }

  private static final List<String> CATALAN_ARTICLES = List.of("d", "l", "m", "n", "s", "t");
  private static final List<String> IRISH_ARTICLES = List.of("d", "m", "b");
  private static final List<String> ITALIAN_ARTICLES =
      List.of(
          "c", "l", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl", "agl", "dagl",
          "degl", "negl", "sugl", "un", "m", "t", "s", "v", "d");

  private static CharArraySet articles(List<String> articles) {
    return new CharArraySet(articles, true);
  }

  private static TokenStream western(String language, TokenStream words) {
    TokenStream lower = new LowerCaseFilter(words);
    return switch (language) {
      case "de" ->
          new GermanLightStemFilter(
              new GermanNormalizationFilter(stop(lower, GermanAnalyzer.getDefaultStopSet())));
      case "es" -> new SpanishLightStemFilter(stop(lower, SpanishAnalyzer.getDefaultStopSet()));
      default -> new PortugueseLightStemFilter(stop(lower, PortugueseAnalyzer.getDefaultStopSet()));
    };
  }

  private static TokenStream snowball(String language, TokenStream lower) {
    return switch (NORWEGIAN.contains(language) ? "no" : language) {
      case "da" -> snowball(lower, DanishAnalyzer.getDefaultStopSet(), new DanishStemmer());
      case "et" -> snowball(lower, EstonianAnalyzer.getDefaultStopSet(), new EstonianStemmer());
      case "eu" -> snowball(lower, BasqueAnalyzer.getDefaultStopSet(), new BasqueStemmer());
      case "fi" -> snowball(lower, FinnishAnalyzer.getDefaultStopSet(), new FinnishStemmer());
      case "hu" -> snowball(lower, HungarianAnalyzer.getDefaultStopSet(), new HungarianStemmer());
      case "hy" -> snowball(lower, ArmenianAnalyzer.getDefaultStopSet(), new ArmenianStemmer());
      case "lt" -> snowball(lower, LithuanianAnalyzer.getDefaultStopSet(), new LithuanianStemmer());
      case "ne" -> snowball(lower, NepaliAnalyzer.getDefaultStopSet(), new NepaliStemmer());
      case "nl" -> snowball(lower, DutchAnalyzer.getDefaultStopSet(), new DutchStemmer());
      case "no" -> snowball(lower, NorwegianAnalyzer.getDefaultStopSet(), new NorwegianStemmer());
      case "ro" -> snowball(lower, RomanianAnalyzer.getDefaultStopSet(), new RomanianStemmer());
      case "ru" -> snowball(lower, RussianAnalyzer.getDefaultStopSet(), new RussianStemmer());
      case "sv" -> snowball(lower, SwedishAnalyzer.getDefaultStopSet(), new SwedishStemmer());
      default -> lower;
    };
  }

  private static TokenStream snowball(
      TokenStream lower, CharArraySet common, SnowballStemmer stemmer) {
    return new SnowballFilter(stop(lower, common), stemmer);
  }
}
