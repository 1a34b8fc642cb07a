package dev.morgue.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the value that a parser stands at as text, or as a list of texts. */
record JsonValues(JsonParser in) {

  /** A value has another shape than its key asks for. */
  static final class ShapeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;

    ShapeException(String what) {
      super(what, null, false, false);
      this.what = what;
    }

    /** Which value, and what it should be. */
    String what() {
      return what;
    }
  }

  /** The value as text; a missing one, as some exports write {@code NaN}, is empty. */
  String text(String name) {
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

  /**
   * An array's texts, each once, or those of the one text that stands for it. An object in it is
   * its {@code name}, as schema.org writes a person.
   *
   * @param separators characters that part the one text; empty if it is one in any case
   */
  List<String> texts(String name, String separators) {
    Collection<String> texts = new LinkedHashSet<>();
    if (in.currentToken() != JsonToken.START_ARRAY) {
      addParts(element(name), separators, texts);
    } else {
      while (in.nextToken() != JsonToken.END_ARRAY) {
        texts.add(element(name));
      }
    }
    texts.remove("");
    return new ArrayList<>(texts);
  }

  private static void addParts(String whole, String separators, Collection<String> parts) {
    int start = 0;
    for (int end = 0; end <= whole.length(); end++) {
      if (end == whole.length() || separators.indexOf(whole.charAt(end)) >= 0) {
        parts.add(whole.substring(start, end).strip());
        start = end + 1;
      }
    }
  }

  private String element(String name) {
    return in.currentToken() == JsonToken.START_OBJECT ? member("name", name) : text(name);
  }

  /** The text under one key of the object; empty if there is none. */
  private String member(String wanted, String name) {
    String found = "";
    for (String key = in.nextName(); key != null; key = in.nextName()) {
      in.nextToken();
      if (key.equals(wanted) && in.currentToken().isScalarValue()) {
        found = text(name);
      } else {
        in.skipChildren();
      }
    }
    return found;
  }
}
