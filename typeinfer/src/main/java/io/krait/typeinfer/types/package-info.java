/** The type algebra, and what is known of classes, functions and modules. */
@NullMarked
package io.krait.typeinfer.types;

import org.jspecify.annotations.NullMarked;
