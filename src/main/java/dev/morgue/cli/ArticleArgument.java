package dev.morgue.cli;

import dev.morgue.Archive;
import dev.morgue.article.Article;
import dev.morgue.article.ArticleId;
import dev.morgue.article.ArticleUrl;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.error.Limits;
import dev.morgue.extract.Extraction;
import dev.morgue.extract.Extractor;
import dev.morgue.fetch.UrlSource;
import dev.morgue.query.Clause;
import dev.morgue.schema.Field;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.StoredArticle;
import dev.morgue.source.Item;
import dev.morgue.source.PathSource;
import dev.morgue.text.DecodedText;
import dev.morgue.text.TextDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one article that a word on the command line names, in the archive or not. */
record ArticleArgument(Archive archive, Shell shell) {

  private static final String STANDARD_INPUT = "-";

  /**
   * The article of a file, of text on standard input, of an address or of an id; empty if there is
   * none.
   *
   * @throws InvalidRequestException if what is named holds no article
   */
  Optional<Article> find(String name) throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      return Optional.of(typed());
    }
    if (UrlSource.isAddress(name)) {
      return at(name);
    }
    Path file = file(name);
    if (file != null) {
      return Optional.of(read(file, name));
    }
    return archive.get(name).map(StoredArticle::article);
  }

  private Optional<Article> at(String address) {
    Clause url = new Clause.In(Field.URL, new Clause.Word(ArticleUrl.normalise(address)));
    SearchRequest request =
        SearchRequest.of(new SearchRequest.Query.Parsed(url)).withWindow(0, 1).withSnippets(0);
    return archive.search(request).hits().stream()
        .findFirst()
        .flatMap(hit -> archive.get(hit.id()))
        .map(StoredArticle::article);
  }

  private @Nullable Path file(String name) {
    try {
      Path file = shell.resolve(name);
      return Files.isRegularFile(file) ? file : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private Article typed() throws IOException {
    byte[] bytes = shell.in().readNBytes(Limits.MAX_PAGE_BYTES);
    String text = TextDecoder.decode(bytes, "").map(DecodedText::text).orElse("");
    if (text.isBlank()) {
      throw new InvalidRequestException("there is no text on standard input");
    }
    return Article.builder(new ArticleId(STANDARD_INPUT), STANDARD_INPUT).body(text).build();
  }

  private static Article read(Path file, String name) {
    List<Item> items = new ArrayList<>();
    PathSource.of(file).read(items::add);
    if (items.size() != 1) {
      throw new InvalidRequestException(
          name + " holds " + items.size() + " articles: name a file that holds one");
    }
    return switch (items.getFirst()) {
      case Item.ReadyArticle ready -> ready.article();
      case Item.Page page -> extracted(page, name);
      case Item.Unreadable unreadable ->
          throw new InvalidRequestException(
              name + " cannot be read: " + unreadable.reason().code());
      case Item.Ignored ignored ->
          throw new InvalidRequestException(
              name + " is of a kind that is not read: name a page, or pipe text to \"related -\"");
    };
  }

  private static Article extracted(Item.Page page, String name) {
    return switch (new Extractor().extract(page)) {
      case Extraction.Found found -> found.article();
      case Extraction.Skipped skipped ->
          throw new InvalidRequestException(
              name + " holds no article: " + skipped.reason().code() + ' ' + skipped.detail());
    };
  }
}
