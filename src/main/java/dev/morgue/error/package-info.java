/** What can go wrong in a way that a caller can act on, and the bounds on input. */
@NullMarked
package dev.morgue.error;

import org.jspecify.annotations.NullMarked;
