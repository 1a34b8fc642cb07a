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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads one article from one JSON object, the shape that {@link dev.morgue.article.ArticleJson}
 * writes. Keys it does not know are passed over; the article needs a headline or a body.
 */
final class ArticleLine {

  private static final int MOST_ID_CHARS = 512;

  /** The article of this line, or what is wrong with the line. */
  Item parse(String key, String json) {
    try (JsonParser in = Json.parser(json)) {
      return new Reading(key, in).item();
    } catch (JacksonException e) {
      return new Item.Unreadable(key, Reason.PARSE_ERROR, Json.explain(e));
    } catch (ShapeException e) {
      return new Item.Unreadable(key, Reason.PARSE_ERROR, e.what);
    }
  }

  /** A value has another shape than its key asks for. */
  private static final class ShapeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;

    ShapeException(String what) {
      super(what, null, false, false);
      this.what = what;
    }
  }

  /** The reading of one line. */
  private static final class Reading {

    private final String key;
    private final JsonParser in;
    private final ArticleBuilder article;
    private final List<String> notes = new ArrayList<>();
    private String id = "";
    private String url = "";
    private String bylineLine = "";
    private List<String> people = List.of();

    Reading(String key, JsonParser in) {
      this.key = key;
      this.in = in;
      this.article = Article.builder(ArticleId.of("", "", key), key);
    }

    Item item() {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new ShapeException("the line is no JSON object");
      }
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        in.nextToken();
        field(name);
      }
      if (in.nextToken() != null) {
        throw new ShapeException("the line goes on after the object");
      }
      article.id(id.isEmpty() ? ArticleId.of(url, "", key) : new ArticleId(id));
      Article read = article.url(url).byline(new Byline(people, bylineLine)).build();
      if (read.headline().isEmpty() && read.body().isEmpty()) {
        return new Item.Unreadable(key, Reason.NO_TEXT, "neither headline nor body");
      }
      return new Item.ReadyArticle(key, read, String.join("; ", notes));
    }

    private void field(String name) {
      switch (name) {
        case "id" -> id = id(text(name));
        case "url" -> url = ArticleUrl.normalise(text(name));
        case "headline" -> article.headline(text(name));
        case "headlineDerived" ->
            article.headlineDerived(in.currentToken() == JsonToken.VALUE_TRUE);
        case "standfirst" -> article.standfirst(text(name));
        case "summary" -> article.summary(text(name));
        case "byline" -> people = texts(name, true);
        case "bylineLine" -> bylineLine = text(name);
        case "published" -> date(name).ifPresent(article::published);
        case "modified" -> date(name).ifPresent(article::modified);
        case "publication" -> article.publication(text(name));
        case "section" -> article.section(text(name));
        case "kind" -> kind(text(name));
        case "column" -> article.column(text(name));
        case "topics" -> article.topics(texts(name, false));
        case "language" -> article.language(text(name));
        case "body" -> article.body(text(name).replace("\r\n", "\n").replace('\r', '\n'));
        case "corrections" -> article.corrections(texts(name, false));
        case "image" -> image();
        case "flags" -> article.flags(flags(texts(name, false)));
        default -> in.skipChildren();
      }
    }

    private static String id(String text) {
      boolean usable =
          text.length() <= MOST_ID_CHARS
              && text.chars()
                  .noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
      if (!usable) {
        throw new ShapeException(
            "id: at most " + MOST_ID_CHARS + " characters, none of them white space");
      }
      return text;
    }

    private Optional<PublicationDate> date(String name) {
      String text = text(name);
      Optional<PublicationDate> date = PublicationDate.parse(text);
      if (date.isEmpty() && !text.isEmpty()) {
        note(name, text);
      }
      return date;
    }

    private void kind(String code) {
      Optional<Kind> kind = Kind.ofCode(code);
      article.kind(kind.orElse(null));
      if (kind.isEmpty() && !code.isEmpty()) {
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

    private void image() {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        String address = text("image");
        article.image(address.isEmpty() ? null : new Article.Image(address, ""));
        return;
      }
      String address = "";
      String caption = "";
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        in.nextToken();
        switch (name) {
          case "url" -> address = text("image.url");
          case "caption" -> caption = text("image.caption");
          default -> in.skipChildren();
        }
      }
      article.image(address.isEmpty() ? null : new Article.Image(address, caption));
    }

    private void note(String name, String text) {
      String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
      notes.add(name + " not understood: " + shown);
    }

    /** The value as text; a missing one, as some exports write {@code NaN}, is empty. */
    private String text(String name) {
      return switch (in.currentToken()) {
        case VALUE_STRING -> in.getString().strip();
        case VALUE_NUMBER_INT -> in.getString();
        case VALUE_NUMBER_FLOAT -> in.isNaN() ? "" : in.getString();
        case VALUE_TRUE, VALUE_FALSE -> in.getString();
        case VALUE_NULL -> "";
        case START_OBJECT, START_ARRAY -> throw new ShapeException(name + ": text expected");
        case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
            throw new ShapeException(name + ": a value expected");
      };
    }

    /** An array's texts, or the one text that stands for it. */
    private List<String> texts(String name, boolean split) {
      List<String> texts = new ArrayList<>();
      if (in.currentToken() != JsonToken.START_ARRAY) {
        String whole = text(name);
        for (String part : split ? whole.split(";") : new String[] {whole}) {
          addTo(texts, part.strip());
        }
        return texts;
      }
      while (in.nextToken() != JsonToken.END_ARRAY) {
        addTo(texts, text(name));
      }
      return texts;
    }

    private static void addTo(List<String> texts, String text) {
      if (!text.isEmpty() && !texts.contains(text)) {
        texts.add(text);
      }
    }
  }
}
