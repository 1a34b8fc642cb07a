package dev.morgue.output;

import dev.morgue.search.Explanation;
import dev.morgue.search.Explanation.Kind;
import dev.morgue.search.Explanation.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a hit came by its score, in one sentence. */
final class ExplanationText {

  /** Related words that are named. */
  private static final int MOST_RELATED = 6;

  private ExplanationText() {}

  /** {@code score 7.31 = 4.10 harbour (headline, body) + 0.40 harbour near toll + …}. */
  static String of(Explanation explanation) {
    List<String> parts = new ArrayList<>();
    List<String> related = new ArrayList<>();
    double relatedScore = 0;
    double spelling = 0;
    for (Part part : explanation.parts()) {
      switch (part.kind()) {
        case WORD -> parts.add(number(part.score()) + " " + part.what() + fields(part));
        case NEAR ->
            parts.add(
                number(part.score()) + " " + part.what().replace(" ", " near ") + fields(part));
        case SPELLING -> spelling += part.score();
        case RELATED -> {
          relatedScore += part.score();
          related.add(part.what());
        }
      }
    }
    if (spelling > 0) {
      parts.add(number(spelling) + " spelled alike");
    }
    if (relatedScore > 0) {
      String named = String.join(", ", related.subList(0, Math.min(MOST_RELATED, related.size())));
      parts.add(
          number(relatedScore)
              + " related words ("
              + named
              + (related.size() > MOST_RELATED ? " …)" : ")"));
    }
    return "score " + number(explanation.score()) + " = " + String.join(" + ", parts);
  }

  private static String fields(Part part) {
    return part.fields().isEmpty() || part.kind() == Kind.NEAR
        ? ""
        : " (" + String.join(", ", part.fields()) + ")";
  }

  private static String number(double score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }
}
