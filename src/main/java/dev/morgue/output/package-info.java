/** Results and reports as text and JSON. */
@NullMarked
package dev.morgue.output;

import org.jspecify.annotations.NullMarked;
