package dev.morgue.source;

import dev.morgue.article.Reason;
import dev.morgue.error.Limits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Pages named by a manifest: JSON lines {@code {"id","file","url","charset"}}, {@code file}
 * relative to the manifest, {@code url} and {@code charset} optional. Each page's key is its {@code
 * id}, or its {@code file} where the line gives no id.
 */
public final class ManifestSource implements Source {

  private final Path manifest;

  /** Takes the manifest's path. */
  public ManifestSource(Path manifest) {
    this.manifest = manifest.toAbsolutePath();
  }

  @Override
  public void read(Consumer<Item> sink) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(manifest))) {
      LineInput lines = new LineInput(in, Limits.MAX_JSON_LINE_BYTES);
      while (lines.next()) {
        String text = StandardCharsets.UTF_8.decode(lines.bytes()).toString();
        String key = manifest.getFileName() + ":" + lines.number();
        if (lines.isTooLong()) {
          sink.accept(new Item.Unreadable(key, Reason.TOO_LARGE, "the line is too long"));
        } else if (!text.isBlank()) {
          line(key, text, sink);
        }
      }
    }
  }

  @Override
  public String toString() {
    return manifest.toString();
  }

  private void line(String key, String text, Consumer<Item> sink) {
    Map<String, String> fields;
    try (JsonParser in = Json.parser(text)) {
      fields = fields(in);
    } catch (JacksonException e) {
      sink.accept(new Item.Unreadable(key, Reason.PARSE_ERROR, Json.explain(e)));
      return;
    }
    String file = fields.getOrDefault("file", "");
    if (file.isEmpty()) {
      sink.accept(new Item.Unreadable(key, Reason.PARSE_ERROR, "the line names no \"file\""));
      return;
    }
    page(fields.getOrDefault("id", file), file, fields, sink);
  }

  private void page(String id, String file, Map<String, String> fields, Consumer<Item> sink) {
    Path path;
    try {
      path = manifest.resolveSibling(file);
    } catch (InvalidPathException e) {
      sink.accept(new Item.Unreadable(id, Reason.PARSE_ERROR, "no path: " + file));
      return;
    }
    new FileItems(sink)
        .page(
            path,
            id,
            type(file),
            fields.getOrDefault("url", ""),
            fields.getOrDefault("charset", ""));
  }

  private static Item.Page.Type type(String file) {
    return switch (FileKind.of(file).orElse(FileKind.HTML)) {
      case TEXT -> Item.Page.Type.TEXT;
      case MARKDOWN -> Item.Page.Type.MARKDOWN;
      case HTML, JSON_LINES -> Item.Page.Type.HTML;
    };
  }

  private static Map<String, String> fields(JsonParser in) {
    Map<String, String> fields = new HashMap<>();
    if (in.nextToken() != JsonToken.START_OBJECT) {
      return fields;
    }
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      JsonToken value = in.nextToken();
      if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
        fields.put(name, in.getString());
      } else {
        in.skipChildren();
      }
    }
    return fields;
  }
}
