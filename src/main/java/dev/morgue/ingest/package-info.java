/** The pipeline from items to an archive, and the report that accounts for each of them. */
@NullMarked
package dev.morgue.ingest;

import org.jspecify.annotations.NullMarked;
