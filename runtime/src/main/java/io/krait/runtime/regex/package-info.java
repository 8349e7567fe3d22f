/** The matcher of regular expressions: what {@code _sre} is to the module {@code re}. */
@NullMarked
package io.krait.runtime.regex;

import org.jspecify.annotations.NullMarked;
