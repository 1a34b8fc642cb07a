/** Tests of what the launcher makes of the program. */
@NullMarked
package dev.morgue.launcher;

import org.jspecify.annotations.NullMarked;
