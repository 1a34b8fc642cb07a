/** The article and its parts: records that know nothing of how they are found or stored. */
@NullMarked
package dev.morgue.article;

import org.jspecify.annotations.NullMarked;
