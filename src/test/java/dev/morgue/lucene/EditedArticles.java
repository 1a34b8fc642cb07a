package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Made-up articles, with edits of them as papers make them, and with articles that only look like
 * copies. The part of an id before the dash tells what belongs together.
 */
final class EditedArticles {

  private static final List<String> COMMON =
      List.of(
          "at the end of the day",
          "it is not too late to",
          "the government has said that it will",
          "in the course of the next few years",
          "one of the most important of these is",
          "nobody in this town has ever");
  private static final String CORRECTION =
      "Correction: an earlier version of this article gave the wrong year for the inquiry. It"
          + " reported in the spring of the following year. We are sorry.";

  private final Random random = new Random(7);
  private final List<Article> articles = new ArrayList<>();

  private void add(String id, String headline, List<String> paragraphs) {
    ArticleBuilder builder = Archive.article(id).headline(headline).language("en");
    articles.add(builder.body(String.join("\n\n", paragraphs)).build());
  }

  /** All of them. */
  static List<Article> all(int originals, int eachTrap) {
    EditedArticles made = new EditedArticles();
    for (int i = 0; i < originals; i++) {
      made.addEdits("o" + i);
    }
    made.addTraps(eachTrap);
    return made.articles;
  }

  private void addEdits(String group) {
    int words = (int) Math.clamp(400 * Math.exp(0.8 * random.nextGaussian()), 60, 2500);
    List<String> text = paragraphs(words);
    add(group + "-original", words(6), text);
    add(group + "-headline", words(7), text);
    add(group + "-cut", words(6), cut(text, words / 10));
    List<String> reordered = new ArrayList<>(text);
    Collections.shuffle(reordered, random);
    add(group + "-reordered", words(6), reordered);
    List<String> corrected = new ArrayList<>(text);
    corrected.add(random.nextInt(corrected.size() + 1), CORRECTION);
    add(group + "-corrected", words(6), corrected);
  }

  /** Without so many words, which stood together. */
  private List<String> cut(List<String> paragraphs, int words) {
    List<String> all = new ArrayList<>(List.of(String.join(" ", paragraphs).split(" ")));
    int from = random.nextInt(all.size() - words + 1);
    all.subList(from, from + words).clear();
    return List.of(String.join(" ", all));
  }

  private void addTraps(int each) {
    String signOff = words(45);
    String introduction = words(80);
    String speech = words(110);
    for (int i = 0; i < each; i++) {
      add("signed" + i + "-a", words(6), with(paragraphs(90), signOff));
      add(
          "series" + i + "-a",
          "Letters from the valley, " + i,
          with(paragraphs(150), introduction));
      add("quoting" + i + "-a", words(6), with(paragraphs(300), speech));
      String paid = random.nextInt(90) + " cents a share against " + random.nextInt(90);
      add(
          "dividend" + i + "-a",
          "Dividend",
          List.of(
              words(3)
                  + " declared a dividend of "
                  + paid
                  + " payable on the "
                  + random.nextInt(28)
                  + "th to holders of record on "
                  + words(2)
                  + "."));
      add("short" + i + "-a", words(4), List.of("See the letters page."));
    }
  }

  private static List<String> with(List<String> paragraphs, String more) {
    List<String> all = new ArrayList<>(paragraphs);
    all.add(more);
    return all;
  }

  private List<String> paragraphs(int words) {
    List<String> paragraphs = new ArrayList<>();
    for (int left = words; left > 0; left -= 60) {
      paragraphs.add(words(Math.min(left, 60)));
    }
    return paragraphs;
  }

  /** Words by Zipf's law, with phrases that everyone uses. */
  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; ) {
      text.append(i == 0 ? "" : " ");
      if (count - i > 8 && random.nextInt(30) == 0) {
        String phrase = COMMON.get(random.nextInt(COMMON.size()));
        text.append(phrase);
        i += phrase.split(" ").length;
      } else {
        text.append(
            Integer.toString((int) Math.exp(random.nextDouble() * Math.log(8000)) + 400, 36));
        i++;
      }
    }
    return text.toString();
  }
}
