package dev.morgue.text;

/**
 * Writes JSON on one line, without a library, so that a cold query loads none. Source: RFC 8259.
 *
 * <p>The caller keeps the order of calls right: a name before each value inside an object, an end
 * for each begin. Lone surrogates and control characters are escaped, so that the output is always
 * valid UTF-8.
 */
public final class JsonWriter {

  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder();
  private boolean first = true;

  /** Opens an object. */
  public JsonWriter beginObject() {
    separate();
    out.append('{');
    first = true;
    return this;
  }

  /** Closes the object opened last. */
  public JsonWriter endObject() {
    out.append('}');
    first = false;
    return this;
  }

  /** Opens an array. */
  public JsonWriter beginArray() {
    separate();
    out.append('[');
    first = true;
    return this;
  }

  /** Closes the array opened last. */
  public JsonWriter endArray() {
    out.append(']');
    first = false;
    return this;
  }

  /** Names the value that follows. */
  public JsonWriter name(String name) {
    value(name);
    out.append(':');
    first = true;
    return this;
  }

  /** Writes a string. */
  public JsonWriter value(String value) {
    separate();
    quote(value);
    return this;
  }

  /** Writes a whole number. */
  public JsonWriter value(long value) {
    separate();
    out.append(value);
    return this;
  }

  /** Writes a number, which must be finite. */
  public JsonWriter value(double value) {
    separate();
    out.append(value);
    return this;
  }

  /** Writes a truth value. */
  public JsonWriter value(boolean value) {
    separate();
    out.append(value);
    return this;
  }

  /** Writes name and string, unless the string is empty. */
  public JsonWriter field(String name, String value) {
    return value.isEmpty() ? this : name(name).value(value);
  }

  /** Writes name and an array of strings, unless there are none. */
  public JsonWriter field(String name, Iterable<String> values) {
    if (!values.iterator().hasNext()) {
      return this;
    }
    name(name).beginArray();
    values.forEach(this::value);
    return endArray();
  }

  /** What was written so far. */
  @Override
  public String toString() {
    return out.toString();
  }

  private void separate() {
    if (!first) {
      out.append(',');
    }
    first = false;
  }

  private void quote(String value) {
    out.append('"');
    int from = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!isPlain(c)) {
        out.append(value, from, i);
        escape(value, i);
        from = i + 1;
      }
    }
    out.append(value, from, value.length()).append('"');
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c != '"' && c != '\\' && c != 0x7f && !Character.isSurrogate(c);
  }

  private void escape(String value, int at) {
    char c = value.charAt(at);
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (Character.isSurrogate(c) && !isLoneSurrogate(value, at)) {
          out.append(c);
        } else {
          out.append("\\u").append(HEX.charAt(c >> 12)).append(HEX.charAt((c >> 8) & 15));
          out.append(HEX.charAt((c >> 4) & 15)).append(HEX.charAt(c & 15));
        }
      }
    }
  }

  private static boolean isLoneSurrogate(String value, int at) {
    char c = value.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
  }
}
