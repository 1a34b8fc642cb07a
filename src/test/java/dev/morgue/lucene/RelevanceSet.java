package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleId;
import dev.morgue.article.Byline;
import dev.morgue.article.PublicationDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A judged collection: articles, queries by id, and for each query the grades of articles by id.
 */
record RelevanceSet(
    String name,
    List<Article> articles,
    Map<String, String> queries,
    Map<String, Map<String, Integer>> grades) {

  /** Reads the queries and judgements in {@code folder} over the articles in {@code articles}. */
  static RelevanceSet read(Path folder, Path articles) throws IOException {
    Map<String, String> queries = new LinkedHashMap<>();
    for (String line : Files.readAllLines(folder.resolve("queries.tsv"))) {
      int tab = line.indexOf('\t');
      queries.put(line.substring(0, tab), line.substring(tab + 1));
    }
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
      String[] columns = line.strip().split("\\s+", -1);
      grades
          .computeIfAbsent(columns[0], query -> new LinkedHashMap<>())
          .put(columns[1], Integer.valueOf(columns[2]));
    }
    return new RelevanceSet(
        folder.getFileName().toString(), articles(articles.resolve("docs.jsonl")), queries, grades);
  }

  private static List<Article> articles(Path file) throws IOException {
    JsonMapper mapper = new JsonMapper();
    List<Article> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = mapper.readTree(line);
      List<String> topics = new ArrayList<>();
      node.path("topics").forEach(topic -> topics.add(topic.asString()));
      String byline = node.path("byline").asString("");
      articles.add(
          Article.builder(new ArticleId(node.path("id").asString()), file.getFileName().toString())
              .headline(node.path("headline").asString(""))
              .byline(new Byline(people(byline), byline))
              .published(PublicationDate.parse(node.path("published").asString("")).orElse(null))
              .topics(topics)
              .body(node.path("body").asString(""))
              .build());
    }
    return articles;
  }

  private static List<String> people(String byline) {
    List<String> people = new ArrayList<>();
    for (String person : byline.split(";", -1)) {
      if (!person.isBlank()) {
        people.add(person.strip());
      }
    }
    return people;
  }

  /** The same with the articles' topics blanked: they would give the answer away. */
  RelevanceSet withoutTopics() {
    List<Article> blanked =
        articles.stream().map(article -> article.toBuilder().topics(List.of()).build()).toList();
    return new RelevanceSet(name, blanked, queries, grades);
  }
}
