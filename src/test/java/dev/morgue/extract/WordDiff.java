package dev.morgue.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs of words that one text has and the other has not. Greedy on words that stand alone in
 * both texts, then outwards from them; good to read, not minimal.
 */
final class WordDiff {

  private static final int MOST_SHOWN = 60;

  private WordDiff() {}

  /** Index of each word of {@code left} in {@code right}, -1 where it has no partner. */
  static int[] align(List<String> left, List<String> right) {
    int[] partner = new int[left.size()];
    Arrays.fill(partner, -1);
    align(left, 0, left.size(), right, 0, right.size(), partner, 0);
    return partner;
  }

  private static void align(
      List<String> left,
      int l0,
      int l1,
      List<String> right,
      int r0,
      int r1,
      int[] partner,
      int depth) {
    while (l0 < l1 && r0 < r1 && left.get(l0).equals(right.get(r0))) {
      partner[l0++] = r0++;
    }
    while (l0 < l1 && r0 < r1 && left.get(l1 - 1).equals(right.get(r1 - 1))) {
      partner[--l1] = --r1;
    }
    if (l0 >= l1 || r0 >= r1 || depth > 40) {
      return;
    }
    int[] run = longestRun(left, l0, l1, right, r0, r1);
    if (run[2] == 0) {
      return;
    }
    for (int i = 0; i < run[2]; i++) {
      partner[run[0] + i] = run[1] + i;
    }
    align(left, l0, run[0], right, r0, run[1], partner, depth + 1);
    align(left, run[0] + run[2], l1, right, run[1] + run[2], r1, partner, depth + 1);
  }

  /** Start in both and length of the longest common run. */
  private static int[] longestRun(
      List<String> left, int l0, int l1, List<String> right, int r0, int r1) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int r = r0; r < r1; r++) {
      places.computeIfAbsent(right.get(r), word -> new ArrayList<>()).add(r);
    }
    int[] best = {l0, r0, 0};
    Map<Integer, Integer> lengths = new HashMap<>();
    for (int l = l0; l < l1; l++) {
      Map<Integer, Integer> next = new HashMap<>();
      for (int r : places.getOrDefault(left.get(l), List.of())) {
        int length = lengths.getOrDefault(r - 1, 0) + 1;
        next.put(r, length);
        if (length > best[2]) {
          best = new int[] {l - length + 1, r - length + 1, length};
        }
      }
      lengths = next;
    }
    return best;
  }

  /** Lines that begin with {@code +} (found, not true) or {@code -} (true, not found). */
  static List<String> lines(String truth, String found) {
    List<String> wanted = ExtractionScore.words(truth);
    List<String> given = ExtractionScore.words(found);
    int[] partner = align(given, wanted);
    List<String> lines = new ArrayList<>();
    int next = 0;
    List<String> extra = new ArrayList<>();
    for (int at = 0; at < partner.length; at++) {
      if (partner[at] < 0) {
        extra.add(given.get(at));
        continue;
      }
      show("+", extra, lines);
      extra.clear();
      show("-", wanted.subList(next, partner[at]), lines);
      next = partner[at] + 1;
    }
    show("+", extra, lines);
    show("-", wanted.subList(next, wanted.size()), lines);
    return lines;
  }

  private static void show(String sign, List<String> words, List<String> lines) {
    if (words.isEmpty()) {
      return;
    }
    String count = words.size() > 1 ? " (" + words.size() + ")" : "";
    List<String> shown = words.size() <= MOST_SHOWN ? words : words.subList(0, MOST_SHOWN);
    lines.add(
        sign + " " + String.join(" ", shown) + (words.size() > MOST_SHOWN ? " ..." : "") + count);
  }
}
