package dev.morgue.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;

/**
 * Articles in memory that are to become one segment of the index.
 *
 * <p>Lucene's own way looks each word up where it stands, in tables of the field that outgrow the
 * processor's cache after some hundred articles, and adds to a list that lies elsewhere again. Here
 * a word is looked up once an article for all fields, and what is noted of an article lies
 * together; it is sorted by term when all articles are there.
 */
final class PendingSegment {

  /** What is kept of a value besides its characters, roughly; and of an article in all columns. */
  private static final long VALUE_BYTES = 100;

  private static final long COLUMNS_BYTES = 3_000;

  private final Similarity similarity;
  private final Lexicon lexicon = new Lexicon();
  private final Map<String, PendingField> fields = new LinkedHashMap<>();
  private final List<List<IndexableField>> stored = new ArrayList<>();
  private final Inversion inversion = new Inversion();

  /** Norms are to be as {@code similarity} makes them. */
  PendingSegment(Similarity similarity) {
    this.similarity = similarity;
  }

  /** Adds an article. Gives the bytes that it takes, roughly. */
  long add(Document document) {
    // First of all: a term that is too long for an index is refused, and so is the article with it.
    Numbers numbers = new Numbers(document);
    int article = stored.size();
    long bytes = COLUMNS_BYTES;
    Map<PendingField, List<IndexableField>> indexed = new LinkedHashMap<>();
    List<IndexableField> kept = new ArrayList<>();
    for (IndexableField each : document) {
      PendingField field =
          fields.computeIfAbsent(each.name(), name -> new PendingField(name, fields.size()));
      field.take(each.fieldType());
      if (each.fieldType().indexOptions() != IndexOptions.NONE) {
        indexed.computeIfAbsent(field, ignored -> new ArrayList<>(2)).add(each);
      }
      if (each.fieldType().docValuesType() != DocValuesType.NONE) {
        addValue(field.column(), article, each);
      }
      if (each.fieldType().stored()) {
        kept.add(each);
        bytes += VALUE_BYTES + (long) Character.BYTES * each.stringValue().length();
      }
    }
    for (Map.Entry<PendingField, List<IndexableField>> each : indexed.entrySet()) {
      bytes += addTerms(each.getKey(), article, each.getValue(), numbers);
    }
    stored.add(kept);
    return bytes;
  }

  private static BytesRef bytes(IndexableField field) {
    BytesRef bytes = field.binaryValue();
    return bytes == null ? new BytesRef(field.stringValue()) : bytes;
  }

  private static void addValue(PendingColumn column, int article, IndexableField field) {
    if (field.numericValue() == null) {
      column.add(article, field.binaryValue());
    } else {
      column.add(article, field.numericValue().longValue());
    }
  }

  private long addTerms(
      PendingField field, int article, List<IndexableField> values, Numbers numbers) {
    inversion.clear();
    int start = 0;
    for (IndexableField value : values) {
      switch (value) {
        case WordsField words -> {
          inversion.add(words.words(), numbers.of(words.words()), start);
          start += words.words().positions() + LuceneWriter.VALUE_GAP;
        }
        case CountsField counts ->
            counts
                .counts()
                .parts()
                .forEach(
                    part -> inversion.count(part.text(), numbers.of(part.text()), part.times()));
        default -> inversion.count(numbers.of(value)[0], 1);
      }
    }
    return field.add(article, inversion, similarity);
  }

  /** The numbers of a document's terms: of each text, and of each value that is one term. */
  private final class Numbers {

    private final IdentityHashMap<Object, int[]> numbers = new IdentityHashMap<>();

    Numbers(Document document) {
      for (IndexableField each : document) {
        switch (each) {
          case WordsField field -> add(field.words());
          case CountsField field -> field.counts().parts().forEach(part -> add(part.text()));
          default -> {
            if (each.fieldType().indexOptions() != IndexOptions.NONE) {
              numbers.put(each, new int[] {lexicon.number(bytes(each))});
            }
          }
        }
      }
    }

    private void add(FormTerms text) {
      numbers.computeIfAbsent(text, ignored -> lexicon.numbers(text.terms()));
    }

    int[] of(Object textOrValue) {
      return Objects.requireNonNull(numbers.get(textOrValue));
    }
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Collection<PendingField> fields() {
    return fields.values();
  }

  /** The field of that name, which must be there. */
  PendingField field(String name) {
    return Objects.requireNonNull(fields.get(name));
  }

  /** How many articles there are. */
  int size() {
    return stored.size();
  }

  /** What is kept of an article to be shown. */
  List<IndexableField> stored(int article) {
    return stored.get(article);
  }
}
