/** The archive's folder: layout, format version, lock holder, runs. */
@NullMarked
package dev.morgue.store;

import org.jspecify.annotations.NullMarked;
