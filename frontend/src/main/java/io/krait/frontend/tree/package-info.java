/** Part of the front end. */
@NullMarked
package io.krait.frontend.tree;

import org.jspecify.annotations.NullMarked;
