package dev.morgue;

/** An archive of opinion articles that can be filled and searched. */
public final class Archive {

  private Archive() {}
}
