package io.krait.codegen.lower;

import io.krait.codegen.ir.Rep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Java signature of a typed body.
 *
 * @param parameters without the function object
 * @param result null where the only result is None
 * @param takesSelf whether the function object comes first: for what it captured, or because the
 *     body is also what the function object calls
 */
record TypedSignature(List<Rep> parameters, @Nullable Rep result, boolean takesSelf) {
  /** Whether it is that of a generic body: then no adapter is needed. */
  boolean isGeneric() {
    return isGeneric(parameters, result);
  }

  static boolean isGeneric(List<Rep> parameters, @Nullable Rep result) {
    return Rep.ANY.equals(result) && parameters.stream().allMatch(Rep.ANY::equals);
  }
}
