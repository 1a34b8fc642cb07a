/** The fields of an archive, each once. */
@NullMarked
package dev.morgue.schema;

import org.jspecify.annotations.NullMarked;
