package dev.morgue.extract;

/**
 * A value that one signal gives for a field.
 *
 * @param signal what gave it, as in {@code json-ld headline}
 */
record Candidate<T>(T value, String signal) {

  @Override
  public String toString() {
    String shown = String.valueOf(value);
    return signal + ": " + (shown.length() > 120 ? shown.substring(0, 117) + "..." : shown);
  }
}
