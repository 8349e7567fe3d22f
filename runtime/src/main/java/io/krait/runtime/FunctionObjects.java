package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** What a definition gives a function object beside its code. */
public final class FunctionObjects {
  private FunctionObjects() {}

  /**
   * Sets docstring and annotations.
   *
   * @param doc None for none
   * @param annotations names and annotations in turn, or null for none
   */
  public static Object describe(PyFunction function, Object doc, Object @Nullable [] annotations) {
    if (doc != PyNone.NONE) {
      function.doc = doc;
    }
    if (annotations != null) {
      function.setAnnotations(Displays.dict(annotations));
    }
    return function;
  }

  /** Sets {@code __type_params__}. */
  public static void typeParams(Object function, PyTuple params) {
    ((PyFunction) function).setTypeParams(params);
  }

  /** The dict of annotations of a module, made when first asked for. */
  public static Object moduleAnnotations(Global annotations) {
    Object v = annotations.get();
    if (v == null) {
      v = new PyDict();
      annotations.set(v);
    }
    return v;
  }
}
