/** Sources read real files. */
@NullMarked
package dev.morgue.source;

import org.jspecify.annotations.NullMarked;
