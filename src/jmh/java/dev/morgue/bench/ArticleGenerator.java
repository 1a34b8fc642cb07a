package dev.morgue.bench;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleId;
import dev.morgue.article.Byline;
import dev.morgue.article.Kind;
import dev.morgue.article.PublicationDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Articles of an archive that does not exist. Each is a function of seed and index alone, so that a
 * corpus of 1,000 is the beginning of one of 100,000, and nothing is kept in memory. Words follow
 * Zipf's law; an article favours the words and the fixed phrases of its subject, as prose does.
 * Every 97th reprints an earlier one under a new headline with its last paragraph cut.
 */
final class ArticleGenerator {

  /** Median length of an opinion article. */
  static final int TYPICAL_WORDS = 550;

  private static final int SUBJECTS = 64;
  private static final int AUTHORS = 400;
  private static final int REPRINT_EVERY = 97;
  private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 1);
  private static final int DAYS = 30 * 365;
  private static final List<String> PUBLICATIONS =
      List.of("The Harbour Ledger", "The Northgate Mercury", "Tamarack Valley Courier");
  private static final List<String> SECTIONS =
      List.of("Opinion", "Comment", "Editorials", "Letters", "Culture", "Business");
  private static final List<Kind> KINDS =
      List.of(Kind.COLUMN, Kind.OP_ED, Kind.EDITORIAL, Kind.LETTER, Kind.REVIEW, Kind.ESSAY);

  private final Vocabulary vocabulary;
  private final long seed;
  private final int typicalWords;
  private final List<Subject> subjects = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();

  ArticleGenerator(Vocabulary vocabulary, long seed) {
    this(vocabulary, seed, TYPICAL_WORDS);
  }

  /** Articles of about so many words. */
  ArticleGenerator(Vocabulary vocabulary, long seed, int typicalWords) {
    this.vocabulary = vocabulary;
    this.seed = seed;
    this.typicalWords = typicalWords;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < SUBJECTS; i++) {
      subjects.add(Subject.draw(vocabulary, random));
    }
    for (int i = 0; i < AUTHORS; i++) {
      authors.add(capitalised(rare(random)) + " " + capitalised(rare(random)));
    }
  }

  /** A topic, the words that its articles favour, and phrases whose words stay together. */
  private record Subject(String label, List<String> words, List<String> phrases) {

    static Subject draw(Vocabulary vocabulary, SplittableRandom random) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        words.add(vocabulary.at(random.nextInt(150, vocabulary.head())));
      }
      List<String> phrases = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        phrases.add(words.get(i) + " " + words.get(39 - i));
      }
      return new Subject(phrases.get(0), words, phrases);
    }
  }

  /** The article of that index, from 0. */
  Article article(int index) {
    if (index % REPRINT_EVERY == REPRINT_EVERY - 1) {
      SplittableRandom random = random(index);
      Article original = written(index - 1 - random.nextInt(REPRINT_EVERY - 1));
      String body = original.body();
      int lastParagraph = body.lastIndexOf("\n\n");
      Article here = written(index);
      return original.toBuilder()
          .id(here.id())
          .url(here.url())
          .headline(here.headline())
          .publication(here.publication())
          .body(lastParagraph < 0 ? body : body.substring(0, lastParagraph))
          .source(here.source())
          .build();
    }
    return written(index);
  }

  private Article written(int index) {
    SplittableRandom random = random(index);
    Subject subject = zipf(subjects, random);
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    String publication = PUBLICATIONS.get(random.nextInt(PUBLICATIONS.size()));
    String section = zipf(SECTIONS, random);
    String id = String.format(Locale.ROOT, "b%07d", index);
    String url =
        String.format(
            Locale.ROOT,
            "https://www.%s.example/opinion/%d/%02d/%s",
            slug(publication),
            day.getYear(),
            day.getMonthValue(),
            id);
    Set<String> topics = new LinkedHashSet<>(List.of(subject.label()));
    for (int more = random.nextInt(3); more > 0; more--) {
      topics.add(zipf(subjects, random).label());
    }
    List<String> people = new ArrayList<>(List.of(zipf(authors, random)));
    if (random.nextInt(20) == 0) {
      people.add(authors.get(random.nextInt(AUTHORS)));
    }
    return Article.builder(new ArticleId(id), id)
        .url(url)
        .headline(capitalised(words(subject, 4 + random.nextInt(6), random)))
        .standfirst(random.nextInt(3) == 0 ? "" : sentence(subject, random))
        .byline(new Byline(List.copyOf(people), "By " + String.join(" and ", people)))
        .published(new PublicationDate.OfDay(day))
        .publication(publication)
        .section(section)
        .kind(zipf(KINDS, random))
        .topics(List.copyOf(topics))
        .language("en")
        .body(body(subject, random))
        .build();
  }

  private SplittableRandom random(int index) {
    // Seeds that are near each other, or a step of the generator apart, would give the same draws.
    return new SplittableRandom(new SplittableRandom(seed + index).nextLong());
  }

  /** Log-normal length, a fifth to seven times the typical: letters, columns, long essays. */
  private String body(Subject subject, SplittableRandom random) {
    double length = typicalWords * Math.exp(0.55 * random.nextGaussian());
    int wanted = (int) Math.clamp(length, 0.22 * typicalWords, 7.3 * typicalWords);
    StringBuilder out = new StringBuilder(7 * wanted);
    for (int written = 0; written < wanted; ) {
      if (out.length() > 0) {
        out.append("\n\n");
      }
      for (int sentences = 2 + random.nextInt(4); sentences > 0; sentences--) {
        int words = sentenceLength(random);
        appendSentence(out, subject, words, random);
        out.append(sentences > 1 ? " " : "");
        written += words;
      }
    }
    return out.toString();
  }

  private String sentence(Subject subject, SplittableRandom random) {
    StringBuilder out = new StringBuilder();
    appendSentence(out, subject, sentenceLength(random), random);
    return out.toString();
  }

  private static int sentenceLength(SplittableRandom random) {
    return 5 + random.nextInt(14) + random.nextInt(14);
  }

  private void appendSentence(
      StringBuilder out, Subject subject, int words, SplittableRandom random) {
    int start = out.length();
    for (int i = 0; i < words; i++) {
      if (i > 0) {
        out.append(random.nextInt(12) == 0 ? ", " : " ");
      }
      out.append(word(subject, random));
    }
    out.setCharAt(start, Character.toUpperCase(out.charAt(start)));
    out.append(random.nextInt(15) == 0 ? '?' : '.');
  }

  private String words(Subject subject, int count, SplittableRandom random) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : " ").append(word(subject, random));
    }
    return out.toString();
  }

  private String word(Subject subject, SplittableRandom random) {
    int kind = random.nextInt(200);
    if (kind < 16) {
      return subject.words().get(random.nextInt(subject.words().size()));
    }
    if (kind < 19) {
      return subject.phrases().get(random.nextInt(subject.phrases().size()));
    }
    if (kind < 21) {
      return Integer.toString(random.nextInt(kind == 19 ? 100 : 2030));
    }
    if (kind < 23) {
      return authors.get(random.nextInt(AUTHORS));
    }
    return vocabulary.draw(random);
  }

  private String rare(SplittableRandom random) {
    return vocabulary.at(random.nextInt(vocabulary.head(), Vocabulary.SIZE));
  }

  private static <T> T zipf(List<T> values, SplittableRandom random) {
    return values.get((int) Math.exp(random.nextDouble() * Math.log(values.size() + 1.0)) - 1);
  }

  private static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** A host's label from a name. */
  static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replace("the ", "").replace(" ", "");
  }
}
