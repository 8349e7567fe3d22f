/** Type inference: what the checker takes and gives. */
@NullMarked
package io.krait.typeinfer;

import org.jspecify.annotations.NullMarked;
