package dev.morgue.extract;

/** Reads a page while {@link PageWalk} walks over it. */
interface PageReader {

  /** An element begins. */
  void open(PageElement element);

  /** A text stands in the element opened last and not closed yet. */
  void text(String words);

  /** An element ends. */
  void close(PageElement element);

  /** A node that is neither element nor text. */
  default void other() {}
}
