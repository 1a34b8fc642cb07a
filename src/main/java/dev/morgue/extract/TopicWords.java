package dev.morgue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes off the keywords of a page what publishing systems write into them for themselves. */
final class TopicWords {

  private static final int LEAST_OF_ADDRESS = 4;
  private static final int LONGEST_LABEL = 30;

  /** Labels before keywords that a reader would call topics. */
  private static final Set<String> LABELS =
      Set.of(
          ("tag tags topic topics category categories keyword keywords subject subjects section"
                  + " sections person people organization organisation place location thema")
              .split(" ", -1));

  private static final Pattern IDENTIFIER =
      Pattern.compile("\\p{XDigit}{8}-(?:\\p{XDigit}{4}-){3}\\p{XDigit}{12}");

  /** A number of articles, with or without brackets. */
  private static final Pattern COUNT =
      Pattern.compile("(.*\\S)\\s+(?:\\d{1,6}|\\(\\d{1,6}(?: \\p{L}+)?\\))");

  private static final Pattern YEAR = Pattern.compile(".*\\s(?:19|20)\\d\\d");

  private TopicWords() {}

  /**
   * The keywords without the labels that machines put before them. Where some have a label for
   * topics, those under another label, as {@code channel:}, are none.
   */
  static List<String> unlabelled(List<String> words) {
    List<String> kept = new ArrayList<>();
    char mark = all(words, '/') ? '/' : ':';
    boolean labelled = words.stream().anyMatch(word -> isTopicLabel(label(word, mark)));
    for (String word : words) {
      String label = labelled ? label(word, mark) : "";
      if (IDENTIFIER.matcher(word).matches()) {
        continue;
      }
      if (label.isEmpty()) {
        kept.add(word);
      } else if (mark == '/' || isTopicLabel(label)) {
        kept.add(word.substring(label.length() + 1).strip());
      }
    }
    return kept;
  }

  private static boolean isTopicLabel(String label) {
    return LABELS.contains(label.toLowerCase(Locale.ROOT));
  }

  /** True if each of several words has a label of one word before this mark. */
  private static boolean all(List<String> words, char mark) {
    return words.size() > 1
        && words.stream()
            .map(word -> label(word, mark))
            .allMatch(label -> !label.isEmpty() && label.indexOf(' ') < 0);
  }

  private static String label(String word, char mark) {
    int end = word.indexOf(mark);
    return end > 0 && end < LONGEST_LABEL && end < word.length() - 1 ? word.substring(0, end) : "";
  }

  /** Topics without the number of their articles, if all of several end in one that is no year. */
  static List<String> uncounted(List<String> topics) {
    boolean counted =
        topics.size() > 1
            && topics.stream().allMatch(topic -> COUNT.matcher(topic).matches())
            && !topics.stream().allMatch(topic -> YEAR.matcher(topic).matches());
    return counted
        ? topics.stream().map(topic -> COUNT.matcher(topic).replaceFirst("$1")).toList()
        : topics;
  }

  /** True if single words were cut from the page's address, in its order. */
  static boolean areOfAddress(List<String> words, String address) {
    String path = SchemaItems.pathOf(address).toLowerCase(Locale.ROOT);
    String last = '-' + path.substring(path.lastIndexOf('/') + 1).replace('.', '-') + '-';
    int at = 0;
    for (String word : words) {
      String part = '-' + word.toLowerCase(Locale.ROOT) + '-';
      at = last.indexOf(part, at);
      if (at < 0) {
        return false;
      }
      at += part.length() - 1;
    }
    return words.size() >= LEAST_OF_ADDRESS;
  }
}
