package dev.morgue.lucene;

import dev.morgue.query.Clause;

/** Placeholder. */
final class ClassicSyntax {
  Clause parse(String text) {
    return PlainWords.any(text);
  }
}
