package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.morgue.article.Article;
import dev.morgue.article.Kind;
import dev.morgue.source.Item;
import dev.morgue.text.CharsetLabels;
import dev.morgue.text.DecodedText;
import dev.morgue.text.TextDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * What people noted by hand on saved pages: the true encoding, text that must be there, headings
 * that are no headline. The notes are read from the corpus and their forms understood here.
 */
class FactsOfRealPagesTest {

  private static final Set<String> KINDS = Set.of("oldweb", "intl", "opinion", "jsonld");
  private static final Pattern CHARSET =
      Pattern.compile("TRUE (?:charset )?((?:UTF|Big5|KOI8|Shift|EUC|windows|GB|ISO)[\\w-]*)");
  private static final Pattern QUOTED = Pattern.compile("«([^»]+)»");
  private static final Pattern AUTHORS = Pattern.compile("authors (.+)$");

  private static Path corpus() {
    String set = System.getenv("MORGUE_CORPORA");
    return Path.of(set == null ? "../shared/corpora" : set).resolve("formats");
  }

  @Test
  void everyFactThatWasNotedByHandHolds() throws IOException {
    Path facts = corpus().resolve("FACTS.tsv");
    assumeTrue(Files.exists(facts), "no corpus of saved pages here");
    List<String> broken = new ArrayList<>();
    int checked = 0;
    for (String line : Files.readAllLines(facts)) {
      List<String> columns = List.of(line.split("\t", -1));
      if (KINDS.contains(columns.get(0)) && !columns.get(8).isEmpty()) {
        checked++;
        check(columns.get(1), columns.get(8), broken);
      }
    }
    assertEquals(List.of(), broken);
    assumeTrue(checked > 0, "the corpus has no facts of these kinds");
  }

  private static void check(String file, String fact, List<String> broken) throws IOException {
    byte[] bytes = bytes(corpus().resolve(file));
    Optional<DecodedText> decoded = TextDecoder.decode(bytes, "");
    if (decoded.isEmpty()) {
      broken.add(file + ": not decoded");
      return;
    }
    String text =
        Jsoup.parse(decoded.get().text()).text() + Jsoup.parse(decoded.get().text()).title();
    if (count(decoded.get().text(), "\ufffd") > count(latin(bytes), "\u00ef\u00bf\u00bd")) {
      broken.add(file + ": replacement characters in " + decoded.get().charset());
    }
    Matcher charset = CHARSET.matcher(fact);
    if (charset.find() && !isSame(charset.group(1), decoded.get())) {
      broken.add(file + ": " + fact + ", read as " + decoded.get().charset());
    }
    Item.Page page = new Item.Page(file, "", bytes, Item.Page.Type.HTML, "", null);
    Extraction extraction = new Extractor().extract(page);
    Matcher quoted = QUOTED.matcher(fact);
    if (quoted.find()) {
      boolean isHeading = fact.contains("h1 is");
      boolean holds =
          isHeading
              ? extraction instanceof Extraction.Found found
                  && !found.article().headline().equals(quoted.group(1))
              : text.contains(quoted.group(1));
      if (!holds) {
        broken.add(file + ": " + fact);
      }
    }
    Matcher authors = AUTHORS.matcher(fact);
    if (authors.find() && !people(extraction).equals(List.of(authors.group(1).split(", ", -1)))) {
      broken.add(file + ": " + fact + ", got " + people(extraction));
    }
    if (fact.contains("letters") && kind(extraction) != Kind.LETTERS) {
      broken.add(file + ": " + fact);
    }
  }

  /** The bytes as text of one character a byte, in which a written U+FFFD can be counted. */
  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length;
  }

  private static boolean isSame(String name, DecodedText decoded) {
    return decoded.charset().name().startsWith(name)
        || CharsetLabels.of(name).equals(Optional.of(decoded.charset()));
  }

  private static List<String> people(Extraction extraction) {
    return article(extraction).map(article -> article.byline().people()).orElse(List.of());
  }

  private static Kind kind(Extraction extraction) {
    return article(extraction)
        .flatMap(article -> Optional.ofNullable(article.kind()))
        .orElse(Kind.OTHER);
  }

  private static Optional<Article> article(Extraction extraction) {
    return extraction instanceof Extraction.Found found
        ? Optional.of(found.article())
        : Optional.empty();
  }

  private static byte[] bytes(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!file.toString().endsWith(".gz")) {
      return bytes;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    } catch (ZipException e) {
      return bytes;
    }
  }
}
