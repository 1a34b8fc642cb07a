/** The embedded backend, on Apache Lucene. */
@NullMarked
package dev.morgue.lucene;

import org.jspecify.annotations.NullMarked;
