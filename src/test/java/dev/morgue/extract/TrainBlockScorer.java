package dev.morgue.extract;

import dev.morgue.extract.DecisionTrees.TreeNode;
import dev.morgue.extract.TestPage.Half;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Fits the trees of {@link BlockScorer} to saved pages. */
public final class TrainBlockScorer {

  /** The first scores that the second trees learn from are those of trees that saw other pages. */
  private static final int FOLDS = 5;

  /**
   * As many trees as {@link LeafSieve} adds up, and leaves that several pages must fill: in
   * cross-validation three times as many trees with a third of the step did no better.
   */
  private static final TreeTrainer.Settings SETTINGS =
      new TreeTrainer.Settings(63, 8, 0.12, 12, 10, 0.3);

  private static final List<String> SETS =
      List.of("news-naeb", "news-fundus", "readability", "blogs-trafilatura");

  /** A page with its blocks, their features, the share of each that is true, and weights. */
  @SuppressWarnings("ArrayRecordComponent")
  record Sample(
      TestPage page, PageShape shape, float[] @Nullable [] rows, float[] labels, float[] weights) {}

  private final TreeTrainer.Settings first;
  private final TreeTrainer.Settings second;

  TrainBlockScorer(TreeTrainer.Settings first, TreeTrainer.Settings second) {
    this.first = first;
    this.second = second;
  }

  /**
   * Fits to the tuning half of the pages under the first argument, writes the trees to the file
   * named by the second, and prints how they do on the other half.
   */
  public static void main(String[] args) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (String set : SETS) {
      for (TestPage page : TestPage.readSet(Path.of(args[0]).resolve(set))) {
        samples.add(sample(page));
      }
    }
    Model model =
        new TrainBlockScorer(SETTINGS, SETTINGS)
            .train(samples.stream().filter(s -> s.page.half() == Half.TUNE).toList());
    List<String> lines = new ArrayList<>(List.of(BlockScorer.FEATURES));
    lines.addAll(DecisionTrees.lines(model.alone));
    lines.add("");
    lines.addAll(DecisionTrees.lines(model.inContext));
    Files.write(Path.of(args[1]), lines);
    System.out.println(ScoreSheet.HEADER);
    for (Half half : Half.values()) {
      Map<TestPage, FoundFields> found = new LinkedHashMap<>();
      samples.stream()
          .filter(s -> s.page.half() == half)
          .forEach(s -> found.put(s.page, text(s, model.scorer())));
      print(found, half == Half.TUNE ? "seen" : "unseen");
    }
  }

  /** The blocks that a scorer keeps, and nothing else. */
  static FoundFields text(Sample s, BlockScorer scorer) {
    float[] scores = scorer.score(s.shape, s.rows).probabilities();
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < scores.length; at++) {
      if (scores[at] > 0.5) {
        text.append(s.shape.blocks.get(at).text()).append("\n\n");
      }
    }
    return new FoundFields("", List.of(), "", List.of(), text.toString());
  }

  /** Prints the body scores of pages by set. */
  static void print(Map<TestPage, FoundFields> found, String how) {
    for (String set : SETS) {
      ScoreSheet sheet = new ScoreSheet();
      found.forEach((page, fields) -> {
        if (page.set().equals(set)) {
          sheet.add(page, fields);
        }
      });
      System.out.println(sheet.row(set, how));
    }
  }

  /** The trees of the first and of the second judgement. */
  record Model(List<List<TreeNode>> alone, List<List<TreeNode>> inContext) {
    BlockScorer scorer() {
      return new BlockScorer(new DecisionTrees(alone), new DecisionTrees(inContext));
    }
  }

  /** Fits both judgements; the second on first scores of pages that the first did not see. */
  Model train(List<Sample> samples) {
    List<Sample> contexts = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Sample> seen = new ArrayList<>();
      List<Sample> unseen = new ArrayList<>();
      for (int at = 0; at < samples.size(); at++) {
        (at % FOLDS == fold ? unseen : seen).add(samples.get(at));
      }
      DecisionTrees trees = new DecisionTrees(fit(first, seen));
      for (Sample sample : unseen) {
        float[] scores = new float[sample.rows.length];
        for (int at = 0; at < scores.length; at++) {
          scores[at] = sample.rows[at] == null ? 0 : trees.probability(sample.rows[at]);
        }
        contexts.add(
            new Sample(
                sample.page,
                sample.shape,
                BlockScorer.context(sample.shape, sample.rows, scores),
                sample.labels,
                sample.weights));
      }
    }
    return new Model(fit(first, samples), fit(second, contexts));
  }

  /** Fits trees to all blocks with a label, of the menus' many links to one in four. */
  private static List<List<TreeNode>> fit(TreeTrainer.Settings settings, List<Sample> samples) {
    List<float[]> rows = new ArrayList<>();
    List<float[]> labels = new ArrayList<>();
    for (Sample sample : samples) {
      for (int at = 0; at < sample.labels.length; at++) {
        TextBlock block = sample.shape.blocks.get(at);
        boolean common =
            sample.labels[at] == 0 && block.linkDensity() > 0.9 && block.text().length() < 80;
        if (sample.rows[at] != null && sample.labels[at] >= 0 && (!common || at % 4 == 0)) {
          rows.add(sample.rows[at]);
          labels.add(new float[] {sample.labels[at], sample.weights[at] * (common ? 4 : 1)});
        }
      }
    }
    float[] label = new float[rows.size()];
    float[] weight = new float[rows.size()];
    for (int at = 0; at < label.length; at++) {
      label[at] = labels.get(at)[0];
      weight[at] = labels.get(at)[1];
    }
    return new TreeTrainer(settings, rows.toArray(new float[0][]), label, weight).fit();
  }

  /** A page's blocks, weighted so that each page counts about as much as another. */
  static Sample sample(TestPage page) {
    Document document = ExtractorUnderTest.parseWithoutInertContent(page);
    BodyFinder.Known known = new HtmlPage(page.item(), document).known();
    BodyFinder.Blocks found = BodyFinder.describe(document, BlockWalk.outline(document), known);
    List<TextBlock> blocks = found.shape().blocks;
    float[] labels = labels(page, blocks);
    float[] weights = new float[labels.length];
    int truth = ExtractionScore.words(page.text()).size();
    for (int at = 0; at < labels.length; at++) {
      int words = ExtractionScore.words(blocks.get(at).text()).size();
      double size = Math.pow(Math.min(words, 200) + 3, 0.8);
      weights[at] =
          (float) (page.text().isEmpty() ? 2.0 : 100.0 * size / Math.pow(truth + 150, 0.8));
    }
    return new Sample(page, found.shape(), found.rows(), labels, weights);
  }

  /** Share of each block's words that have a partner in the truth; -1 where it is not known. */
  private static float[] labels(TestPage page, List<TextBlock> blocks) {
    float[] labels = new float[blocks.size()];
    if (page.text().isEmpty()) {
      for (int at = 0; at < labels.length; at++) {
        String text = ExtractionScore.squash(blocks.get(at).text());
        labels[at] = anyIn(text, page.with()) ? 1 : anyIn(text, page.without()) ? 0 : -1;
      }
      return labels;
    }
    List<String> words = new ArrayList<>();
    int[] ends = new int[labels.length];
    for (int at = 0; at < labels.length; at++) {
      words.addAll(ExtractionScore.words(blocks.get(at).text()));
      ends[at] = words.size();
    }
    int[] partner = WordDiff.align(words, ExtractionScore.words(page.text()));
    int start = 0;
    for (int at = 0; at < labels.length; at++) {
      int hits = 0;
      for (int word = start; word < ends[at]; word++) {
        hits += partner[word] >= 0 ? 1 : 0;
      }
      float share = ends[at] == start ? -1 : (float) hits / (ends[at] - start);
      labels[at] = share < 0 ? -1 : share > 0.7 ? 1 : share < 0.3 ? 0 : share;
      start = ends[at];
    }
    return labels;
  }

  private static boolean anyIn(String text, List<String> parts) {
    return parts.stream().anyMatch(part -> text.contains(ExtractionScore.squash(part)));
  }
}
