/**
 * Morgue: a search index over a newspaper's opinion archive. To use, open an {@link
 * dev.morgue.Archive}, ingest pages, and search.
 */
@NullMarked
package dev.morgue;

import org.jspecify.annotations.NullMarked;
