/** Part of the front end. */
@NullMarked
package io.krait.frontend.parse;

import org.jspecify.annotations.NullMarked;
