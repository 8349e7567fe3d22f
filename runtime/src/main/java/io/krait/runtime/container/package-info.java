/** Lists, dictionaries, sets, their iterators, and what the standard library builds on them. */
@NullMarked
package io.krait.runtime.container;

import org.jspecify.annotations.NullMarked;
