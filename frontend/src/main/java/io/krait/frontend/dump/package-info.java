/** Part of the front end. */
@NullMarked
package io.krait.frontend.dump;

import org.jspecify.annotations.NullMarked;
