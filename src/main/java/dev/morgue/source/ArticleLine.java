package dev.morgue.source;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleBuilder;
import dev.morgue.article.ArticleId;
import dev.morgue.article.ArticleUrl;
import dev.morgue.article.Byline;
import dev.morgue.article.Flag;
import dev.morgue.article.Kind;
import dev.morgue.article.PublicationDate;
import dev.morgue.article.Reason;
import dev.morgue.text.PrintableText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads articles, each from one JSON object, in the shape that {@link
 * dev.morgue.article.ArticleJson} writes; an article needs a headline or a body. Where one of those
 * keys is missing, the name that other programs have for it stands in ({@link ArticleKeys}). Keys
 * that mean nothing here are passed over, and named once in the note of an article. One for each
 * file.
 */
final class ArticleLine {

  private static final int MOST_ID_CHARS = 512;
  private static final int MOST_NOTES = 10;
  private static final int MOST_KEYS_NAMED = 100;
  private static final int MOST_SHOWN_CHARS = 80;

  private final Set<String> named = new HashSet<>();

  /** The article of this line, or what is wrong with the line. */
  Item parse(String key, String json) {
    try (JsonParser in = Json.parser(json)) {
      return new Reading(key, in).item();
    } catch (JacksonException e) {
      return new Item.Unreadable(key, Reason.PARSE_ERROR, Json.explain(e));
    } catch (JsonValues.ShapeException e) {
      return new Item.Unreadable(key, Reason.PARSE_ERROR, e.what());
    }
  }

  private static String shortened(String text) {
    return text.length() > MOST_SHOWN_CHARS ? text.substring(0, MOST_SHOWN_CHARS) + "…" : text;
  }

  /** The reading of one line. */
  private final class Reading {

    private final String key;
    private final JsonParser in;
    private final JsonValues value;
    private final ArticleBuilder article;
    private final Set<String> given = new HashSet<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private String id = "";
    private String url = "";
    private String bylineLine = "";
    private List<String> people = List.of();

    Reading(String key, JsonParser in) {
      this.key = key;
      this.in = in;
      this.value = new JsonValues(in);
      this.article = Article.builder(ArticleId.of("", "", key), key);
    }

    Item item() {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new JsonValues.ShapeException("the line is no JSON object");
      }
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        in.nextToken();
        if (ArticleKeys.isOwn(name)) {
          field(name, name);
        } else {
          other(name);
        }
      }
      if (in.nextToken() != null) {
        throw new JsonValues.ShapeException("the line goes on after the object");
      }
      article.id(id.isEmpty() ? ArticleId.of(url, "", key) : new ArticleId(id));
      Article read = article.url(url).byline(new Byline(people, bylineLine)).build();
      if (!unknown.isEmpty()) {
        notes.add("keys not read: " + String.join(", ", unknown));
      }
      String note = String.join("; ", notes);
      if (read.headline().isEmpty() && read.body().isEmpty()) {
        String detail = "neither headline nor body" + (note.isEmpty() ? "" : "; " + note);
        return new Item.Unreadable(key, Reason.NO_TEXT, detail);
      }
      return new Item.ReadyArticle(key, read, note);
    }

    /** A key that is not ours stands in for one of ours that has not been seen, or for none. */
    private void other(String name) {
      Optional<String> own = ArticleKeys.standsFor(name);
      boolean isList =
          own.isPresent() && (own.get().equals("byline") || own.get().equals("topics"));
      if (own.isPresent() && (isList || in.currentToken().isScalarValue())) {
        if (given.contains(own.get())) {
          in.skipChildren();
        } else {
          field(own.get(), name);
        }
        return;
      }
      in.skipChildren();
      if (named.size() < MOST_KEYS_NAMED && named.add(name)) {
        unknown.add(shortened(name));
      }
    }

    /** Reads the value of one of our keys, which the line may call otherwise. */
    private void field(String key, String name) {
      switch (key) {
        case "headlineDerived" ->
            article.headlineDerived(in.currentToken() == JsonToken.VALUE_TRUE);
        case "byline" -> list(key, name, ";");
        // Of other programs' one text it is known that it holds several.
        case "topics" -> list(key, name, name.equals(key) ? "" : ",;");
        case "corrections", "flags" -> list(key, name, "");
        case "image" -> image(name);
        case "version", "source" -> in.skipChildren();
        default -> {
          String text = value.text(name);
          if (!text.isEmpty()) {
            given.add(key);
            text(key, name, text);
          }
        }
      }
    }

    private void text(String key, String name, String text) {
      switch (key) {
        case "id" -> id = id(text);
        case "url" -> url = ArticleUrl.normalise(text);
        case "headline" -> article.headline(text);
        case "standfirst" -> article.standfirst(text);
        case "summary" -> article.summary(text);
        case "bylineLine" -> bylineLine = text;
        case "published" -> date(name, text).ifPresent(article::published);
        case "modified" -> date(name, text).ifPresent(article::modified);
        case "publication" -> article.publication(text);
        case "section" -> article.section(text);
        case "kind" -> kind(text);
        case "column" -> article.column(text);
        case "language" -> article.language(text);
        case "body" -> article.body(text.replace("\r\n", "\n").replace('\r', '\n'));
        default -> throw new IllegalArgumentException("no key of an article: " + key);
      }
    }

    private void list(String key, String name, String separators) {
      List<String> texts = value.texts(name, separators);
      if (texts.isEmpty()) {
        return;
      }
      given.add(key);
      switch (key) {
        case "byline" -> people = texts.stream().map(Reading::withoutBy).distinct().toList();
        case "topics" -> article.topics(texts);
        case "corrections" -> article.corrections(texts);
        case "flags" -> article.flags(flags(texts));
        default -> throw new IllegalArgumentException("no list of an article: " + key);
      }
    }

    /** A name has no "By" before it, however the line was printed. */
    private static String withoutBy(String name) {
      return name.regionMatches(true, 0, "by ", 0, 3) ? name.substring(3).strip() : name;
    }

    private static String id(String text) {
      boolean usable =
          text.length() <= MOST_ID_CHARS
              && text.equals(PrintableText.line(text))
              && text.codePoints()
                  .noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
      if (!usable) {
        throw new JsonValues.ShapeException(
            "id: at most " + MOST_ID_CHARS + " characters, none of them white space or invisible");
      }
      return text;
    }

    private Optional<PublicationDate> date(String name, String text) {
      // Tables and databases write a blank between day and time.
      boolean isApart = text.length() > 10 && text.charAt(10) == ' ';
      Optional<PublicationDate> date =
          PublicationDate.parse(isApart ? text.substring(0, 10) + 'T' + text.substring(11) : text);
      if (date.isEmpty()) {
        note(name, text);
      }
      return date;
    }

    private void kind(String code) {
      Optional<Kind> kind = Kind.ofCode(code);
      article.kind(kind.orElse(null));
      if (kind.isEmpty()) {
        note("kind", code);
      }
    }

    private Set<Flag> flags(List<String> codes) {
      Set<Flag> flags = EnumSet.noneOf(Flag.class);
      for (String code : codes) {
        Flag.ofCode(code).ifPresentOrElse(flags::add, () -> note("flags", code));
      }
      return flags;
    }

    private void image(String name) {
      String address = "";
      String caption = "";
      if (in.currentToken() != JsonToken.START_OBJECT) {
        address = value.text(name);
      } else {
        for (String part = in.nextName(); part != null; part = in.nextName()) {
          in.nextToken();
          switch (part) {
            case "url" -> address = value.text("image.url");
            case "caption" -> caption = value.text("image.caption");
            default -> in.skipChildren();
          }
        }
      }
      if (!address.isEmpty()) {
        given.add("image");
        article.image(new Article.Image(address, caption));
      }
    }

    private void note(String name, String text) {
      if (notes.size() < MOST_NOTES) {
        notes.add(name + " not understood: " + shortened(text));
      }
    }
  }
}
