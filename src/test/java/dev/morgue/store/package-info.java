/** The archive's folder on a real disk. */
@NullMarked
package dev.morgue.store;

import org.jspecify.annotations.NullMarked;
