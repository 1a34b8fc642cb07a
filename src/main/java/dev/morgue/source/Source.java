package dev.morgue.source;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * Where items come from: a file, a folder, a container, an address. Reading the same source twice
 * yields the same items in the same order.
 */
public interface Source {

  /**
   * Passes every item to {@code sink}, in a stable order, on the calling thread. The sink may block
   * to hold the reader back. What is wrong with one item is that item's {@link Item.Unreadable};
   * only a source that cannot be read at all throws.
   */
  void read(Consumer<Item> sink) throws IOException;
}
