/** Strings by code point, bytes, codecs and the formatting languages. */
@NullMarked
package io.krait.runtime.text;

import org.jspecify.annotations.NullMarked;
