/** Seeded corpora, queries by hand, benchmarks, and what {@code scripts/bench} measures on them. */
@NullMarked
package dev.morgue.bench;

import org.jspecify.annotations.NullMarked;
