/**
 * The inference engine: a flow-sensitive abstract interpretation of each scope, and a fixed point
 * over the cells through which scopes feed each other.
 */
@NullMarked
package io.krait.typeinfer.infer;

import org.jspecify.annotations.NullMarked;
