package io.krait.codegen.ir;

import java.util.List;

/**
 * A Java method to call.
 *
 * @param parameters without the receiver
 * @param result the result's representation, or null-like {@code VOID} by {@link #isVoid}
 */
public record MethodRef(
    Kind kind, String owner, String name, List<Rep> parameters, Rep result, boolean isVoid) {
  /** How the method is invoked. */
  public enum Kind {
    STATIC,
    VIRTUAL,
    INTERFACE,
    /** A constructor: allocates, and its result is the new object. */
    NEW
  }

  /** The JVM method descriptor. */
  public String descriptor() {
    StringBuilder b = new StringBuilder("(");
    for (Rep p : parameters) {
      b.append(p.descriptor());
    }
    return b.append(')').append(isVoid || kind == Kind.NEW ? "V" : result.descriptor()).toString();
  }
}
