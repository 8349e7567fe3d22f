/** Part of the front end. */
@NullMarked
package io.krait.frontend.bind;

import org.jspecify.annotations.NullMarked;
