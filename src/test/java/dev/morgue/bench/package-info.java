/** Seeded corpora of any size, and what {@code scripts/bench} measures on them. */
@NullMarked
package dev.morgue.bench;

import org.jspecify.annotations.NullMarked;
