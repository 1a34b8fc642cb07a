/** Pages from the network, fetched politely. */
@NullMarked
package dev.morgue.fetch;

import org.jspecify.annotations.NullMarked;
