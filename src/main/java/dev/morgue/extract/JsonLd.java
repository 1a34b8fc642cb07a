package dev.morgue.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads the JSON-LD of a page as leniently as it is written: comments and CDATA around it, trailing
 * commas, line breaks in strings, several values in one script. What is broken half-way gives what
 * stood before.
 */
final class JsonLd {

  private static final int MAX_DEPTH = 60;
  private static final int MAX_TOKENS = 200_000;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxTokenCount(MAX_TOKENS)
                  .maxNumberLength(400)
                  .build())
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private JsonLd() {}

  /** The top values of one script. */
  static List<Thing> read(String script) {
    String json = unwrapped(script);
    Thing root = new Thing();
    if (!json.isEmpty()) {
      Reading reading = new Reading(root);
      try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          reading.take(token, parser);
        }
      } catch (JacksonException e) {
        reading.close();
      }
    }
    return new ArrayList<>(root.all("@top"));
  }

  /** From the first bracket on: whatever stands before it is a comment, CDATA or an assignment. */
  private static String unwrapped(String script) {
    int brace = script.indexOf('{');
    int bracket = script.indexOf('[');
    int cdata = script.indexOf("<![CDATA[");
    if (cdata >= 0 && bracket == cdata + 2) {
      bracket = script.indexOf('[', cdata + 9);
    }
    int start = brace < 0 ? bracket : bracket < 0 ? brace : Math.min(brace, bracket);
    return start < 0 ? "" : script.substring(start);
  }

  private static final class Reading {
    private final Deque<Thing> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();

    Reading(Thing root) {
      open.push(root);
      names.push("@top");
    }

    @SuppressWarnings("MissingCasesInEnumSwitch")
    void take(JsonToken token, JsonParser parser) {
      switch (token) {
        case START_OBJECT -> {
          Thing thing = new Thing();
          top().add(names.getFirst(), thing);
          open.push(thing);
          names.push("");
        }
        case END_OBJECT -> {
          open.pop();
          names.pop();
        }
        case PROPERTY_NAME -> {
          names.pop();
          names.push(parser.currentName());
        }
        case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
            top().add(names.getFirst(), Thing.ofText(parser.getString()));
        default -> {}
      }
    }

    private Thing top() {
      return open.getFirst();
    }

    void close() {
      open.clear();
    }
  }
}
