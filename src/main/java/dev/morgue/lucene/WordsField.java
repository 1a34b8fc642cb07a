package dev.morgue.lucene;

import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexableFieldType;

/** The terms of a text as a field of a document. */
final class WordsField extends Field {

  private final FormTerms words;

  WordsField(String name, FormTerms words, IndexableFieldType type) {
    super(name, words.stream(), type);
    this.words = words;
  }

  FormTerms words() {
    return words;
  }
}
