package dev.morgue.cli;

/** Entry point of the command line. */
public final class Main {

  private Main() {}

  /** Runs the command that the arguments name. */
  public static void main(String[] args) {}
}
