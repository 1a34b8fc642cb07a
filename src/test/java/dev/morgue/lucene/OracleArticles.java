package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleBuilder;
import dev.morgue.article.ArticleId;
import dev.morgue.article.Byline;
import dev.morgue.article.Flag;
import dev.morgue.article.Kind;
import dev.morgue.article.PublicationDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A collection of articles made from a seed. Words follow Zipf's law; every field is missing from
 * some article; dates come in every precision.
 */
final class OracleArticles {

  private static final List<String> LANGUAGES =
      List.of("en", "en", "en", "en", "en", "en", "en", "", "fr", "de", "es");

  private static final List<String> PEOPLE =
      List.of(
          "Mary Anning",
          "Gwilym Prys",
          "José María Ruiz",
          "Seán Ó Briain",
          "Anne-Laure d'Estaing",
          "Renée Zöllner",
          "Jan van der Berg",
          "Fintan O'Neill",
          "Jörg Weißenfels",
          "Ana Ruiz",
          "Mary Prys",
          "W. E. B. Harbour",
          "The Associated Press",
          "Łucja Nowak",
          "Park Ji-won");

  private static final List<String> LINES =
      List.of("Editorial Writer", "From our own correspondent", "By a Harbour Pilot");

  private static final List<String> TOPICS =
      List.of(
          "public transport",
          "Ports & harbours",
          "U.S. politics",
          "Europe",
          "twin towns",
          "Straßenbahn",
          "climate policy",
          "Schools",
          "council tax",
          "reform",
          "café culture",
          "Bridges",
          "flood wall",
          "écoles",
          "Press freedom",
          "transport");

  private static final List<String> SECTIONS =
      List.of("", "Opinion", "Letters to the Editor", "Débats", "Opinion & Analysis", "opinion");
  private static final List<String> PAPERS =
      List.of("", "The Harbour Ledger", "Northgate Mercury", "Tamarack Valley Courier");
  private static final List<String> COLUMNS =
      List.of("", "", "", "North Light", "The Long View", "Café Notes");

  private final Random random;
  private final Map<String, List<String>> words = new HashMap<>();

  private OracleArticles(long seed) {
    random = new Random(seed);
    for (String language : List.of("en", "fr", "de", "es")) {
      words.put(language, OracleWords.of(language, random));
    }
  }

  /** So many articles, the same ones for the same seed. */
  static List<Article> of(long seed, int count) {
    OracleArticles source = new OracleArticles(seed);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(source.article(i));
    }
    return articles;
  }

  private Article article(int number) {
    String language = pick(LANGUAGES);
    String id = (chance(10) ? "Desk-" : "art") + String.format(Locale.ROOT, "%05d", number);
    String source = "archive/" + (1980 + number % 40) + "/Page-" + number + ".html";
    String body = chance(2) ? "" : paragraphs(language, 1 + random.nextInt(6));
    ArticleBuilder builder =
        Article.builder(new ArticleId(id), source)
            .language(language)
            .body(body)
            .standfirst(standfirst(language))
            .summary(chance(20) ? sentence(language) + " metadata" : "")
            .byline(byline())
            .published(date())
            .topics(topics())
            .publication(pick(PAPERS))
            .section(pick(SECTIONS))
            .column(pick(COLUMNS))
            .kind(chance(30) ? null : pick(List.of(Kind.values())))
            .flags(chance(25) ? Set.of(pick(List.of(Flag.values()))) : Set.of())
            .corrections(chance(15) ? List.of(sentence(language)) : List.of())
            .url(chance(20) ? "" : "https://www.example.org/" + number % 7 + "/flood-" + number);
    addHeadline(builder, language, body);
    if (chance(40)) {
      builder.image(new Article.Image("https://www.example.org/" + number + ".jpg", "Harbour"));
    }
    return builder.build();
  }

  private void addHeadline(ArticleBuilder builder, String language, String body) {
    if (chance(8) && !body.isEmpty()) {
      builder.headline(body.substring(0, Math.min(40, body.length()))).headlineDerived(true);
    } else if (!chance(3) || body.isEmpty()) {
      String sentence = sentence(language);
      builder.headline(sentence.substring(0, sentence.length() - 1));
    }
  }

  private String standfirst(String language) {
    if (chance(1)) {
      return "…";
    }
    return chance(65) ? "" : paragraphs(language, chance(10) ? 2 : 1);
  }

  private Byline byline() {
    if (chance(15)) {
      return Byline.NONE;
    }
    if (chance(10)) {
      return new Byline(List.of(), pick(LINES));
    }
    String first = pick(PEOPLE);
    String second = pick(PEOPLE);
    boolean two = chance(25) && !first.equals(second);
    return new Byline(two ? List.of(first, second) : List.of(first), "By " + first);
  }

  private List<String> topics() {
    List<String> topics = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      String topic = pick(TOPICS);
      if (!topics.contains(topic)) {
        topics.add(topic);
      }
    }
    return topics;
  }

  private @Nullable PublicationDate date() {
    LocalDate day = LocalDate.of(1985, 1, 1).plusDays(random.nextInt(40 * 365));
    int precision = random.nextInt(10);
    if (precision == 0) {
      return null;
    }
    if (precision == 1) {
      return new PublicationDate.OfYear(Year.from(day));
    }
    if (precision == 2) {
      return new PublicationDate.OfMonth(YearMonth.from(day));
    }
    if (precision == 3) {
      ZoneOffset offset = ZoneOffset.ofHours(random.nextInt(25) - 12);
      return new PublicationDate.OfInstant(
          day.atTime(LocalTime.of(random.nextInt(24), 30)).atOffset(offset));
    }
    return new PublicationDate.OfDay(day);
  }

  private String paragraphs(String language, int count) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> sentences = new ArrayList<>();
      for (int j = 1 + random.nextInt(5); j > 0; j--) {
        sentences.add(sentence(language));
      }
      paragraphs.add(String.join(" ", sentences));
    }
    return String.join("\n\n", paragraphs);
  }

  private String sentence(String language) {
    StringBuilder out = new StringBuilder();
    int length = 3 + random.nextInt(13);
    for (int i = 0; i < length; i++) {
      String word = dressed(word(language.isEmpty() ? "en" : language));
      out.append(i == 0 ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
      out.append(i == length - 1 ? "" : chance(8) ? ", " : chance(2) ? " – " : " ");
    }
    return out.append(chance(10) ? '?' : '.').toString();
  }

  /** The word as it may stand in print. */
  private String dressed(String word) {
    return switch (random.nextInt(40)) {
      case 0 -> word.toUpperCase(Locale.ROOT);
      case 1 -> '“' + word + '”';
      case 2 -> '(' + word + ')';
      case 3 -> word + '-' + word("en");
      case 4 -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      default -> word;
    };
  }

  private String word(String language) {
    List<String> all = words.getOrDefault(language, List.of());
    double rank = Math.exp(random.nextDouble() * Math.log(all.size() + 1.0)) - 1;
    return all.get((int) rank);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
