/** Where pages come from: files, folders, containers, lists; each yields items. */
@NullMarked
package dev.morgue.source;

import org.jspecify.annotations.NullMarked;
