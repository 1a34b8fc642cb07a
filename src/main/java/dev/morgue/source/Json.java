package dev.morgue.source;

import dev.morgue.error.Limits;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Parsers of JSON within the bounds of {@link Limits}. */
final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.MAX_JSON_DEPTH)
                  .maxStringLength(Limits.MAX_JSON_LINE_BYTES)
                  .maxNumberLength(Limits.MAX_JSON_LINE_BYTES)
                  .build())
          // Exports by script write NaN for what is missing, and raw tabs inside of texts.
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  private static final Pattern BOUND_IN_CODE = Pattern.compile(", from `[^`]{0,100}`");

  private Json() {}

  /** A parser before the first token of this text. */
  static JsonParser parser(String text) {
    return FACTORY.createParser(ObjectReadContext.empty(), text);
  }

  /** What is wrong and at which column, for a person. */
  static String explain(JacksonException e) {
    String what = e.getOriginalMessage().lines().findFirst().orElse("no JSON");
    int source = what.indexOf(" (start marker at [Source:"); // a source that it does not name
    what = source < 0 ? what : what.substring(0, source);
    what = BOUND_IN_CODE.matcher(what).replaceAll("");
    return e.getLocation() == null ? what : "column " + e.getLocation().getColumnNr() + ": " + what;
  }
}
