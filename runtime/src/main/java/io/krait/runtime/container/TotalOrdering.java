package io.krait.runtime.container;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;

/** {@code functools.total_ordering}: adds the comparisons that a class lacks. */
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
public final class TotalOrdering {
  private static final String[] NAMES = {"__lt__", "__le__", "__gt__", "__ge__"};

  private TotalOrdering() {}

  /** Completes the class and returns it. */
  public static Object complete(Object cls) {
    String root = null;
    boolean[] given = new boolean[NAMES.length];
    for (int i = 0; i < NAMES.length; i++) {
      given[i] = isOwn(cls, NAMES[i]);
      if (given[i] && root == null) {
        root = NAMES[i];
      }
    }
    if (root == null) {
      throw Err.valueError("must define at least one ordering operation: < > <= >=");
    }
    for (int i = 0; i < NAMES.length; i++) {
      if (!given[i]) {
        add(cls, NAMES[i], root);
      }
    }
    return cls;
  }

  private static boolean isOwn(Object cls, String name) {
    Object found = cls instanceof PyType t ? t.lookup(name) : Attrs.getOrNull(cls, name);
    return found != null && found != Types.OBJECT.lookup(name);
  }

  private static void add(Object cls, String name, String root) {
    MadeFunction function =
        MadeFunction.of(
            name, 0, 0, new String[] {"self", "other"}, a -> apply(root, name, a[0], a[1]));
    Attrs.set(cls, name, function);
  }

  private static Object apply(String root, String name, Object a, Object b) {
    Object result = Calls.call2(Attrs.get(Types.of(a), root), a, b);
    if (result == PyNone.NOT_IMPLEMENTED) {
      return result;
    }
    boolean holds = Ops.truth(result);
    boolean strictRoot = root.equals("__lt__") || root.equals("__gt__");
    boolean strict = name.equals("__lt__") || name.equals("__gt__");
    boolean sameSide = root.charAt(2) == name.charAt(2);
    if (sameSide) {
      // <= from <: a < b or a == b;  < from <=: a <= b and a != b
      return strictRoot ? holds || Ops.eqBool(a, b) : holds && Ops.neBool(a, b);
    }
    if (strict == strictRoot) {
      // > from <: not a < b and a != b;  >= from <=: not a <= b or a == b
      return strict ? !holds && Ops.neBool(a, b) : !holds || Ops.eqBool(a, b);
    }
    return !holds;
  }
}
