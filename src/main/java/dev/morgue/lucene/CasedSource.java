package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.article.ArticlePart;
import dev.morgue.schema.Field;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.queries.intervals.FilteredIntervalsSource;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Words with case and diacritics: the folded form finds them, the stored text decides. So the index
 * needs no third form of each word.
 */
final class CasedSource extends IntervalsSource {

  private final IntervalsSource folded;
  private final String area;
  private final Tokens wanted;
  private final String text;

  CasedSource(IntervalsSource folded, String area, String text) {
    this.folded = folded;
    this.area = area;
    this.text = text;
    wanted = Tokens.of(text);
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
      throws IOException {
    return new Checked(leaf.reader().storedFields()).intervals(field, leaf);
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(
      String field, LeafReaderContext leaf, int document) throws IOException {
    return new Checked(leaf.reader().storedFields()).matches(field, leaf, document);
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    folded.visit(field, visitor);
  }

  @Override
  public int minExtent() {
    return folded.minExtent();
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public int hashCode() {
    return Objects.hash(area, text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CasedSource that && that.area.equals(area) && that.text.equals(text);
  }

  @Override
  public String toString() {
    return '=' + text;
  }

  /** The stored values whose words an area has, in order. */
  private static List<String> values(StoredFields storage, int document, String area)
      throws IOException {
    Set<String> fields =
        area.equals(Names.TEXT)
            ? Set.of(Field.ID.id(), ArticlePart.STANDFIRST.jsonName(), ArticlePart.BODY.jsonName())
            : StoredForm.LABELS;
    Article article = StoredForm.read(storage, document, fields);
    if (area.equals(Names.TEXT)) {
      return List.of(ArticleDocument.text(article.standfirst(), article.body()));
    }
    if (area.equals(Field.BYLINE.id())) {
      List<String> people = article.byline().people();
      return people.isEmpty() ? List.of(article.byline().line()) : people;
    }
    if (area.equals(Field.TOPIC.id())) {
      return article.topics();
    }
    if (area.equals(Field.SECTION.id())) {
      return List.of(article.section());
    }
    if (area.equals(Field.COLUMN.id())) {
      return List.of(article.column());
    }
    return List.of(area.equals(Field.HEADLINE.id()) ? article.headline() : article.publication());
  }

  /** Reads each candidate's text once. */
  private final class Checked extends FilteredIntervalsSource {

    private final StoredFields storage;
    private int document = -1;
    private List<Tokens> values = List.of();

    Checked(StoredFields storage) {
      super("CASED", folded);
      this.storage = storage;
    }

    @Override
    protected boolean accept(IntervalIterator interval) {
      if (interval.docID() != document) {
        document = interval.docID();
        values =
            Failures.unchecked(() -> values(storage, document, area)).stream()
                .map(Tokens::of)
                .toList();
      }
      int base = 0;
      for (Tokens value : values) {
        if (interval.start() < base + value.size()) {
          return isAt(value, interval.start() - base);
        }
        base += value.size() + LuceneWriter.VALUE_GAP;
      }
      return false;
    }

    private boolean isAt(Tokens value, int at) {
      if (at < 0 || at + wanted.size() > value.size()) {
        return false;
      }
      for (int i = 0; i < wanted.size(); i++) {
        if (!value.word(at + i).equals(wanted.word(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
