/** Whole runs over real files and real archives. */
@NullMarked
package dev.morgue.ingest;

import org.jspecify.annotations.NullMarked;
