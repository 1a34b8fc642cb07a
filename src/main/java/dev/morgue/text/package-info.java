/** Plain text, whatever it says: encodings, folding, language, sentences, JSON. */
@NullMarked
package dev.morgue.text;

import org.jspecify.annotations.NullMarked;
