package dev.morgue.lucene;

import java.util.Set;

/**
 * English words by which a question or a wish is phrased, and that say little of its subject: the
 * small words that Lucene's short list leaves in, and verbs and nouns of asking. Neither list is
 * drawn from a collection's queries.
 */
final class Phrasing {

  /** Below so many words, each one was chosen. */
  static final int FEWEST_WORDS = 5;

  private static final double SMALL_WEIGHT = 0.2;
  private static final double ASKING_WEIGHT = 0.3;

  private static final Set<String> SMALL =
      words(
          """
          i me my we our us you your he him his she her its them what which who whom whose where \
          when why how these those am were been being have has had having do does did doing would \
          should could ought can may might shall must because until while about against between \
          through during before after above below from up down out off over under again further \
          once here all any both each few more most other some nor only own same so than too very \
          just also however one i'm i'd i've don't doesn't it's s t either neither another instead \
          whether within without upon among toward towards since although though thus hence eg ie \
          etc via per yet ever rather\
          """);

  private static final Set<String> ASKING =
      words(
          """
          article articles paper papers interested find discussion discussions discuss discusses \
          describe describes described describing description descriptions concerns concerning \
          concerned deal deals dealing relate related relating relevant particularly particular \
          especially exist exists give given provide provides please tell know want need needed \
          involved involving involve various kind kinds type types possible possibly believe \
          believes\
          """);

  private Phrasing() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /** A folded word's weight in a longer English query. */
  static double weight(String folded) {
    if (SMALL.contains(folded)) {
      return SMALL_WEIGHT;
    }
    return ASKING.contains(folded) ? ASKING_WEIGHT : 1;
  }
}
