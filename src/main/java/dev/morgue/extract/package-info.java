/** From a page to an article: structured data, headline, byline, date, topics, body. */
@NullMarked
package dev.morgue.extract;

import org.jspecify.annotations.NullMarked;
