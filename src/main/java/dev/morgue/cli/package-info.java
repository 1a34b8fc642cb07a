/** The command line: arguments in, calls on the library, output out. */
@NullMarked
package dev.morgue.cli;

import org.jspecify.annotations.NullMarked;
