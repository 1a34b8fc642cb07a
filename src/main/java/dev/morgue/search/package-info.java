/** What a backend does for an archive, and what goes in and out of it. */
@NullMarked
package dev.morgue.search;

import org.jspecify.annotations.NullMarked;
