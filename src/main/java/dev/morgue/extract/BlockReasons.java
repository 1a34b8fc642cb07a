package dev.morgue.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says in a few words what spoke most for keeping or for dropping a block. */
final class BlockReasons {

  private static final int MOST = 3;

  /** A reason with less than this share of the strongest one's weight is not told. */
  private static final float WORTH_TELLING = 0.25f;

  /** Text of fewer characters outside of links is called short. */
  private static final float SHORT = 60;

  /** A word on the block itself tells a person more than one on its place. */
  private static final float NARROW = 4;

  /** A block with less than this share of the text on one side stands outside of it. */
  private static final float OUTSIDE = 0.05f;

  private static final int PLAIN_LENGTH = TextFeatures.NAMES.indexOf("plain length");
  private static final int ENDS = TextFeatures.NAMES.indexOf("ends as a sentence");
  private static final int BODY_BEFORE =
      BlockFeatures.NAMES.size() + BlockContext.NAMES.indexOf("body before");
  private static final int BODY_AFTER =
      BlockFeatures.NAMES.size() + BlockContext.NAMES.indexOf("body after");

  private final BlockScorer scorer;
  private final List<String> names = new ArrayList<>();

  BlockReasons(BlockScorer scorer) {
    this.scorer = scorer;
    names.addAll(BlockFeatures.NAMES);
    names.addAll(BlockContext.NAMES);
  }

  /** The reasons for a row of the second judgement, the strongest first. */
  List<String> of(float[] row, boolean kept) {
    float[] contributions = scorer.contributions(row);
    Map<String, Float> weights = new HashMap<>();
    for (int at = 0; at < contributions.length; at++) {
      String reason = reason(names.get(at), row, at, kept);
      float weight = kept ? contributions[at] : -contributions[at];
      weight *= isNarrow(reason) ? NARROW : 1;
      if (!reason.isEmpty()) {
        weights.merge(reason, weight, Float::sum);
      }
    }
    List<Map.Entry<String, Float>> strongest = new ArrayList<>(weights.entrySet());
    strongest.sort(Map.Entry.<String, Float>comparingByValue().reversed());
    float least = strongest.isEmpty() ? 0 : strongest.get(0).getValue() * WORTH_TELLING;
    return strongest.stream()
        .filter(reason -> reason.getValue() > 0 && reason.getValue() >= least)
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A feature's name and value in words that several features share; empty if it says nothing. */
  private static String reason(String name, float[] row, int at, boolean kept) {
    float value = row[at];
    if (name.startsWith("class says ") || name.startsWith("says ") || name.startsWith("under ")) {
      return value > 0 ? name : "";
    }
    return switch (name) {
      case "length", "plain length", "words" -> row[PLAIN_LENGTH] < SHORT ? "short" : "long";
      case "link density" -> value > 0.5 ? "mostly links" : value > 0 ? "" : "no links";
      case "sentence ends", "ends as a sentence", "commas" ->
          row[ENDS] > 0 ? "full sentences" : "no full sentence";
      case "in structured body" ->
          value > 0.5 ? "in the structured body" : value < 0 ? "" : "not in the structured body";
      case "in description", "in headline", "in byline" -> value > 0.5 ? name : "";
      case "is the headline", "after comments began" -> value > 0 ? name : "";
      case "place among blocks",
          "place in the text",
          "blocks after the headline",
          "text after the headline",
          "body before",
          "body after" ->
          place(row, kept);
      case "scores in layout", "share of body in layout" ->
          kept ? "laid out like the text" : "laid out unlike the text";
      case "scores in parent",
          "scores in grandparent",
          "share of body in parent",
          "share of body in grandparent" ->
          kept ? "shares the text’s box" : "not in the text’s box";
      default -> around(name, row, value, kept);
    };
  }

  private static boolean isNarrow(String reason) {
    return reason.startsWith("class says ")
        || reason.startsWith("says ")
        || reason.startsWith("in ")
        || reason.startsWith("under ")
        || reason.equals("mostly links");
  }

  private static String place(float[] row, boolean kept) {
    return kept
        ? "amid the text"
        : row[BODY_BEFORE] < OUTSIDE
            ? "before the text"
            : row[BODY_AFTER] < OUTSIDE ? "after the text" : "apart from the text";
  }

  private static String around(String name, float[] row, float value, boolean kept) {
    if (name.startsWith("in ")) {
      return value > 0 ? name : "";
    }
    boolean neighbour = name.startsWith("first score") || name.startsWith("scores");
    boolean distance = name.contains("since") || name.contains("to body");
    return neighbour || distance ? place(row, kept) : "";
  }
}
