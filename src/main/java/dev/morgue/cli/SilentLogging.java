package dev.morgue.cli;

/**
 * Configuration for java.util.logging that installs no handler, so that a library's notices do not
 * end up between results and no configuration file is read.
 */
public final class SilentLogging {

  /** Called by {@link java.util.logging.LogManager} where it would read its configuration. */
  public SilentLogging() {}

  static void install() {
    System.setProperty("java.util.logging.config.class", SilentLogging.class.getName());
  }
}
