package dev.morgue;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleId;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.error.StorageException;
import dev.morgue.extract.Extractor;
import dev.morgue.fetch.FetchOptions;
import dev.morgue.ingest.Ingest;
import dev.morgue.ingest.IngestOptions;
import dev.morgue.ingest.Intake;
import dev.morgue.ingest.RunReport;
import dev.morgue.lucene.LuceneIndex;
import dev.morgue.query.QueryParser;
import dev.morgue.schema.Field;
import dev.morgue.search.ArchiveIndex;
import dev.morgue.search.ArchiveStats;
import dev.morgue.search.Copy;
import dev.morgue.search.FacetCounts;
import dev.morgue.search.Hit;
import dev.morgue.search.RelatedRequest;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SearchResult;
import dev.morgue.search.StoredArticle;
import dev.morgue.source.Source;
import dev.morgue.store.ArchiveFolder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An archive of opinion articles that can be filled and searched. Safe for use by several threads.
 * One process at a time may ingest; any number may search meanwhile. One that is closed throws
 * {@link IllegalStateException}.
 *
 * <p>To use: {@link #create} or {@link #open} one, {@link #ingest(String...)} pages, {@link
 * #search(String)}, and close it.
 */
public final class Archive implements Closeable {

  private static final int MOST_NAMED_IDS = 5;

  private final ArchiveIndex index;
  private final @Nullable ArchiveFolder folder;

  private Archive(ArchiveIndex index, @Nullable ArchiveFolder folder) {
    this.index = index;
    this.folder = folder;
  }

  /**
   * Opens the archive in this folder, for reading; ingesting takes the write lock while it runs.
   * Its files are mapped into memory; JDK 24 and later warn of that on standard error unless they
   * are started with {@code --enable-native-access=ALL-UNNAMED}.
   *
   * @throws dev.morgue.error.ArchiveMissingException if there is none
   * @throws dev.morgue.error.IndexVersionException if it was written in another format
   * @throws dev.morgue.error.ArchiveDamagedException if its files do not hold together
   */
  public static Archive open(Path folder) {
    return open(folder, LuceneIndex.Use.LONG);
  }

  /**
   * The same for one request or few, as of a command: it is opened faster, and searched more
   * slowly.
   *
   * @throws dev.morgue.error.ArchiveMissingException if there is none
   * @throws dev.morgue.error.IndexVersionException if it was written in another format
   * @throws dev.morgue.error.ArchiveDamagedException if its files do not hold together
   */
  public static Archive openBriefly(Path folder) {
    return open(folder, LuceneIndex.Use.BRIEF);
  }

  private static Archive open(Path folder, LuceneIndex.Use use) {
    ArchiveFolder found = ArchiveFolder.open(folder);
    return new Archive(LuceneIndex.open(found.index(), use), found);
  }

  /**
   * Opens the archive in this folder and makes an empty one first if there is none.
   *
   * @throws InvalidRequestException if the folder holds other things
   * @throws StorageException if it cannot be written
   */
  public static Archive create(Path folder) {
    ArchiveFolder made = ArchiveFolder.create(folder, Archive::makeIndex);
    return new Archive(LuceneIndex.open(made.index(), LuceneIndex.Use.LONG), made);
  }

  private static void makeIndex(Path folder) {
    try (ArchiveIndex made = LuceneIndex.create(folder)) {
      made.stats();
    } catch (IOException e) {
      throw new StorageException("cannot make an index in " + folder + ": " + e.getMessage(), e);
    }
  }

  /** An empty archive that lives in memory and is gone when closed. */
  public static Archive inMemory() {
    return new Archive(LuceneIndex.inMemory(), null);
  }

  /** Files, folders and addresses as {@code morgue ingest} takes them, with the default options. */
  public RunReport ingest(String... sources) {
    Intake intake = new Intake(Path.of("").toAbsolutePath(), System.in, FetchOptions.defaults());
    return ingest(intake.sources(List.of(sources)), IngestOptions.defaults());
  }

  /**
   * Takes in every item of the sources.
   *
   * @throws dev.morgue.error.ArchiveLockedException if another process is ingesting
   * @throws dev.morgue.error.StorageException if the disk is full or not writable
   */
  public RunReport ingest(List<Source> sources, IngestOptions options) {
    return new Ingest(index, folder, new Extractor()).run(sources, options);
  }

  /**
   * The ten best hits for a query in Morgue's own language.
   *
   * @throws dev.morgue.error.QuerySyntaxException if the text does not parse
   */
  public SearchResult search(String query) {
    Objects.requireNonNull(query, "query");
    SearchRequest.Query parsed = new SearchRequest.Query.Parsed(QueryParser.parse(query));
    return search(SearchRequest.of(parsed));
  }

  /** What the request asks for. */
  public SearchResult search(SearchRequest request) {
    return index.search(request);
  }

  /** Coverage of the same matter, closest first; never the article itself. */
  public List<Hit> related(RelatedRequest request) {
    return index.related(request);
  }

  /** Articles whose text is nearly that of this one, most alike first: reprints, corrections. */
  public List<Copy> copies(Article article) {
    return index.copies(article);
  }

  /**
   * Passes every hit to the sink, in the request's order; returns how many there were. What the
   * sink throws ends the scan and comes out as it is.
   */
  public long scan(SearchRequest request, Consumer<Hit> sink) {
    return index.scan(request, sink);
  }

  /** The article of this id, whole. */
  public Optional<StoredArticle> get(ArticleId id) {
    return index.get(id);
  }

  /**
   * The article that the text names: its id, or a prefix of at least four characters that only one
   * id has.
   *
   * @throws InvalidRequestException if the prefix is ambiguous
   */
  public Optional<StoredArticle> get(String idOrPrefix) {
    List<ArticleId> ids = index.resolve(idOrPrefix, MOST_NAMED_IDS + 1);
    if (ids.size() > 1) {
      String named =
          ids.stream()
              .limit(MOST_NAMED_IDS)
              .map(ArticleId::value)
              .collect(Collectors.joining(", ", "", ids.size() > MOST_NAMED_IDS ? ", …" : ""));
      throw new InvalidRequestException(
          "several articles have an id that begins with \"" + idOrPrefix + "\": " + named);
    }
    return ids.isEmpty() ? Optional.empty() : index.get(ids.getFirst());
  }

  /**
   * Authors, topics or other names of the archive of which a word begins with {@code text}, in any
   * case and without accents; most frequent first.
   *
   * @throws InvalidRequestException if the field holds no names or labels
   */
  public List<FacetCounts.Value> complete(Field field, String text, int limit) {
    return index.complete(field, text, limit);
  }

  /** What the archive holds. */
  public ArchiveStats stats() {
    return index.stats();
  }

  /** Closes the archive; a run that is under way must have ended. */
  @Override
  public void close() {
    try {
      index.close();
    } catch (IOException e) {
      throw new StorageException("cannot close the archive: " + e.getMessage(), e);
    }
  }
}
