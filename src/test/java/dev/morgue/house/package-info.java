/** The rules of the house, held by tests. */
@NullMarked
package dev.morgue.house;

import org.jspecify.annotations.NullMarked;
