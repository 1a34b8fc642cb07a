/** Programs that show how Morgue is embedded. */
@NullMarked
package dev.morgue.examples;

import org.jspecify.annotations.NullMarked;
