/** Trees as text, in the form that CPython's own trees are compared in. */
@NullMarked
package io.krait.frontend.dump;

import org.jspecify.annotations.NullMarked;
