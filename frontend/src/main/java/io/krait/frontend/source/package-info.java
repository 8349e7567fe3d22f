/** Part of the front end. */
@NullMarked
package io.krait.frontend.source;

import org.jspecify.annotations.NullMarked;
