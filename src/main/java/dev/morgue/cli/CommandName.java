package dev.morgue.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The commands, in the order of help. What one needs is loaded only when it is made. */
enum CommandName {
  INGEST("Take articles into the archive"),
  SEARCH("Find articles"),
  RELATED("Find coverage of the same matter"),
  SHOW("Read one article"),
  STATS("Tell what the archive holds"),
  COMPLETE("Complete a name: an author, a topic, a section ..."),
  EXTRACT("Show what would be taken from pages, without an archive"),
  BATCH("Answer many queries, for programs and measurement"),
  DEMO("Show a search over a small archive that comes along"),
  DOCTOR("Tell what this program runs on"),
  HELP("Explain a command");

  private final String summary;

  CommandName(String summary) {
    this.summary = summary;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String summary() {
    return summary;
  }

  /** The command of that word; null if there is none. */
  static @Nullable CommandName of(String word) {
    for (CommandName name : values()) {
      if (name.word().equals(word)) {
        return name;
      }
    }
    return null;
  }

  /** Makes the command. */
  Command command() {
    return switch (this) {
      case INGEST -> new IngestCommand();
      case SEARCH -> new SearchCommand();
      case RELATED -> new RelatedCommand();
      case SHOW -> new ShowCommand();
      case STATS -> new StatsCommand();
      case COMPLETE -> new CompleteCommand();
      case EXTRACT -> new ExtractCommand();
      case BATCH -> new BatchCommand();
      case DEMO -> new DemoCommand();
      case DOCTOR -> new DoctorCommand();
      case HELP -> new HelpCommand();
    };
  }
}
