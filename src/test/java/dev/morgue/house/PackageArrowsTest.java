package dev.morgue.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the table of ARCHITECTURE.md: which room may import which. */
class PackageArrowsTest {

  private static final String ROOT = "dev.morgue";

  /**
   * For each room the rooms it may import. An arrow back would not fit in: the table has no circle.
   */
  private static final Map<String, List<String>> ARROWS =
      Map.ofEntries(
          entry("error", List.of()),
          entry("text", List.of()),
          entry("article", List.of("text")),
          entry("source", List.of("article", "text", "error")),
          entry("fetch", List.of("source", "article", "text", "error")),
          entry("extract", List.of("article", "source", "text", "error")),
          entry("schema", List.of("article")),
          entry("query", List.of("schema", "article", "text", "error")),
          entry("search", List.of("article", "schema", "query", "error")),
          entry("lucene", List.of("search", "article", "schema", "query", "error", "text")),
          entry("store", List.of("article", "error")),
          entry(
              "ingest",
              List.of("source", "fetch", "extract", "search", "store", "article", "text", "error")),
          entry(
              "output",
              List.of(
                  "search", "article", "extract", "ingest", "schema", "query", "store", "text",
                  "error")),
          entry(
              "cli",
              List.of(
                  "", "output", "error", "text", "article", "source", "fetch", "extract", "schema",
                  "query", "search", "store", "ingest")));

  /** Libraries that stay in their rooms. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "org.apache.lucene..", List.of("lucene"),
          "org.jsoup..", List.of("source", "extract", "output"),
          "crawlercommons..", List.of("fetch"),
          "picocli..", List.of("cli"),
          "tools.jackson..", List.of("source", "extract"));

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void everyRoomHasItsArrows() {
    TreeSet<String> rooms =
        classes.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals(ROOT))
            .map(name -> name.substring(ROOT.length() + 1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(ARROWS.keySet()), rooms);
  }

  @Test
  void noRoomImportsWhatTheTableDoesNotName() {
    ARROWS.forEach((room, allowed) -> {
      String[] reachable =
          Stream.concat(Stream.of(room), allowed.stream())
              .map(PackageArrowsTest::packageOf)
              .toArray(String[]::new);
      noClasses()
          .that(resideInAPackage(packageOf(room)))
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(reachable))))
          .because("ARCHITECTURE.md gives " + room + " no such arrow")
          .check(classes);
    });
  }

  @Test
  void theTableHasNoCircle() {
    ARROWS.forEach((room, allowed) ->
        allowed.forEach(other ->
            assertEquals(
                false,
                ARROWS.getOrDefault(other, List.of()).contains(room),
                room + " and " + other)));
  }

  @Test
  void everyLibraryStaysInItsRooms() {
    LIBRARIES.forEach((library, rooms) ->
        noClasses()
            .that(
                not(
                    resideInAnyPackage(
                        rooms.stream().map(PackageArrowsTest::packageOf).toArray(String[]::new))))
            .should()
            .dependOnClassesThat(resideInAPackage(library))
            .check(classes));
  }

  private static String packageOf(String room) {
    return room.isEmpty() ? ROOT : ROOT + "." + room;
  }
}
