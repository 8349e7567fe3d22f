/** Part of the front end. */
@NullMarked
package io.krait.frontend.lex;

import org.jspecify.annotations.NullMarked;
