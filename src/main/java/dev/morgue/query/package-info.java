/** From a query's text to its syntax tree, and back. */
@NullMarked
package dev.morgue.query;

import org.jspecify.annotations.NullMarked;
