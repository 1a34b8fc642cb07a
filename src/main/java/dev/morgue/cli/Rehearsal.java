package dev.morgue.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The commands that must be quick, run once each on small archives, while the Java machine records
 * what they load. The launcher calls it when it makes its start-up cache; nobody else does.
 */
final class Rehearsal {

  /** The word that stands for a command's name where all scenes are wanted. */
  static final String ALL = "--rehearse";

  /** The same for the scenes with nothing but words in them, which most searches are like. */
  static final String WORDS = "--rehearse-words";

  private static final List<List<String>> SEARCHES_FOR_WORDS =
      List.of(
          List.of("search", "tolls"),
          List.of("search", "harbour"),
          List.of("search", "the council"),
          List.of("search", "harbour OR council OR school OR ferry"),
          List.of("search", "(harbour OR council) AND school"),
          List.of("search", "\"the council\""),
          List.of("search", "harbour", "council", "--color", "always", "--page", "2"),
          List.of("search", "the council of the town"),
          List.of("search", "already OR nobody OR absence OR adults"),
          List.of("search", "council AND NOT school", "-n", "3"),
          List.of("search", "harbour zebra quantum stadium"));

  private static final List<List<String>> OTHERS =
      List.of(
          List.of("search", "\"the council\" -ferry", "-n3"),
          List.of("search", "school", "--kind", "editorial", "--by", "mary", "--topic", "ferry"),
          List.of("search", "bridge", "--format", "json", "--publication", "harbour"),
          List.of("search", "bridge", "--format", "jsonl", "--section", "opinion"),
          List.of("search", "bridge", "--format", "ids", "--any"),
          List.of("search", "council OR school", "--facets", "author,topic,year"),
          List.of("search", "(headline:river OR by:mary) AND NOT harbour"),
          List.of("search", "council AND NOT school", "--by", "mary"),
          List.of("search", "harbour", "--all", "--format", "ids"),
          List.of("search", "zyzzyva"),
          List.of("search", "harbuor"),
          List.of("search", "Quiñones"),
          List.of("search", "(unclosed"),
          List.of("search", "(headline:river)", "--facets", "author,year"),
          List.of("search", "(headline:river)"),
          List.of("search", "harb* council"),
          List.of("search", "th* council"),
          List.of("search", "\"the council\" -ferry", "--sort", "newest", "-n3"),
          List.of("search", "(headline:river OR by:mary)", "--facets", "author,topic,year"),
          List.of("search", "econom* date:1998..2012 NOT (tram OR bus)", "--page", "2"),
          List.of("search", "levy w/5 harbour OR harber~1", "--sort", "oldest"),
          List.of("search", "school", "--from", "1999", "--to", "2020-06", "--kind", "editorial"),
          List.of("stats"),
          List.of("stats", "--format", "json"),
          List.of("help"),
          List.of("--version"));

  private static boolean held;

  private Rehearsal() {}

  /**
   * True once it was run. The recording is written when the program has nothing left to do; an exit
   * would first log itself, and have what that takes recorded.
   */
  static boolean isHeld() {
    return held;
  }

  /** Runs all scenes, or those for words, on the archive in each folder. */
  static void run(String which, List<String> archives, Shell shell) {
    held = true;
    for (String archive : archives) {
      play(SEARCHES_FOR_WORDS, archive, shell);
      if (which.equals(ALL)) {
        play(OTHERS, archive, shell);
        String id = firstId(archive, shell);
        Main.run(new String[] {"show", id, "--evidence", "--archive", archive}, shell);
        Main.run(new String[] {"show", id, "--format", "json", "--archive", archive}, shell);
      }
    }
  }

  private static void play(List<List<String>> scenes, String archive, Shell shell) {
    for (List<String> scene : scenes) {
      List<String> words = new ArrayList<>(scene);
      if (words.getFirst().equals("search") || words.getFirst().equals("stats")) {
        words.addAll(List.of("--archive", archive));
      }
      Main.run(words.toArray(new String[0]), shell);
    }
  }

  private static String firstId(String archive, Shell shell) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    Shell listening = new Shell(shell.in(), out, shell.err(), Map.of(), shell.folder());
    String[] words = {"search", "*", "-n", "1", "--format", "ids", "--archive", archive};
    Main.run(words, listening);
    out.flush();
    String line = bytes.toString(StandardCharsets.UTF_8);
    return line.substring(0, Math.max(0, line.indexOf('\t')));
  }
}
