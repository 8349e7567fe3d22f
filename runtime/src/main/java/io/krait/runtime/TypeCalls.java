package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * How instances of one type are made: {@code type.__call__} with {@code __new__} and {@code
 * __init__} looked up once. Dropped when the type or one of its bases changes.
 */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
final class TypeCalls {
  private final PyType type;

  /** The metaclass's own {@code __call__}, or null. */
  private final @Nullable Object metaCall;

  /** {@code __new__} as it is called with the class first; null where it is object's. */
  private final @Nullable Object create;

  /** {@code __init__}, or null where it is object's and may be skipped. */
  private final @Nullable Object init;

  private final boolean isException;

  /** Neither {@code __new__} nor {@code __init__} does more than to keep the arguments. */
  private final boolean isPlainException;

  private final boolean isAbstract;

  /** Instances have the layout of object and nothing else. */
  private final boolean isDynamic;

  TypeCalls(PyType type) {
    this.type = type;
    Object call = type.type() == Types.TYPE ? null : type.type().lookup("__call__");
    metaCall = call instanceof PyMethodDescriptor d && d.owner == Types.TYPE ? null : call;
    Object make = type.lookup("__new__");
    boolean plainNew = isNativeOf(make, Types.OBJECT);
    Object initialise = type.lookup("__init__");
    boolean plainInit = initialise instanceof PyMethodDescriptor d && d.owner == Types.OBJECT;
    boolean exceptionNew = isNativeOf(make, Exceptions.BASE_EXCEPTION);
    isException = exceptionNew;
    create = plainNew || exceptionNew || make == null ? null : unwrap(make, type);
    init = plainInit || initialise == null ? null : initialise;
    isAbstract = plainNew && Abstract.isAbstract(type);
    isPlainException =
        metaCall == null
            && exceptionNew
            && initialise instanceof PyMethodDescriptor d
            && d.owner == Exceptions.BASE_EXCEPTION;
    isDynamic =
        plainNew
            && !isAbstract
            && !type.isBuiltin()
            && type.layout == null
            && Classes.solidBase(type) == Types.OBJECT;
  }

  private static boolean isNativeOf(@Nullable Object make, PyType owner) {
    return make instanceof PyStaticMethod s
        && s.function() instanceof PyBuiltinFunction f
        && f.function.owner == owner;
  }

  private static Object unwrap(Object make, PyType type) {
    return make instanceof PyStaticMethod s
        ? s.function()
        : make instanceof PyFunction ? make : Attrs.userGet(make, null, type);
  }

  Object call0() {
    if (isPlainException) {
      return new PyBaseException(type);
    }
    return metaCall == null && create == null && !isAbstract && init instanceof PyFunction f
        ? initialised(allocate(PyCallable.NO_ARGUMENTS), f)
        : call(PyCallable.NO_ARGUMENTS, null);
  }

  private static Object initialised(Object o, PyFunction f) {
    checkNone(f.call1(o));
    return o;
  }

  Object call1(Object a) {
    if (isPlainException) {
      return new PyBaseException(type, PyTuple.of(a));
    }
    if (metaCall == null && create == null && !isAbstract && init instanceof PyFunction f) {
      Object o = isException ? allocate(new Object[] {a}) : allocate(PyCallable.NO_ARGUMENTS);
      checkNone(f.call2(o, a));
      return o;
    }
    if (metaCall == null
        && create instanceof PyBuiltinFunction f
        && init == null
        && type != Types.TYPE) {
      return f.function.call2(type, a);
    }
    return call(new Object[] {a}, null);
  }

  Object call2(Object a, Object b) {
    if (isPlainException) {
      return new PyBaseException(type, PyTuple.of(a, b));
    }
    if (metaCall == null && create == null && !isAbstract && init instanceof PyFunction f) {
      Object o = isException ? allocate(new Object[] {a, b}) : allocate(PyCallable.NO_ARGUMENTS);
      checkNone(f.call3(o, a, b));
      return o;
    }
    if (metaCall == null && create instanceof PyBuiltinFunction f && init == null) {
      return f.function.call3(type, a, b);
    }
    return call(new Object[] {a, b}, null);
  }

  Object call3(Object a, Object b, Object c) {
    if (metaCall == null && create == null && !isAbstract && init instanceof PyFunction f) {
      Object o = isException ? allocate(new Object[] {a, b, c}) : allocate(PyCallable.NO_ARGUMENTS);
      checkNone(f.call4(o, a, b, c));
      return o;
    }
    return call(new Object[] {a, b, c}, null);
  }

  Object call(Object[] arguments, String @Nullable [] keywords) {
    if (metaCall != null) {
      return Slots.call(metaCall, type, arguments, keywords);
    }
    return instantiate(arguments, keywords);
  }

  /** {@code type.__call__(cls, ...)}. */
  Object instantiate(Object[] arguments, String @Nullable [] keywords) {
    if (type == Types.TYPE && arguments.length == 1 && keywords == null) {
      return Types.of(arguments[0]);
    }
    Object o = create(arguments, keywords);
    PyType made = Types.of(o);
    if (made == type) {
      if (init != null) {
        checkNone(Slots.call(init, o, arguments, keywords));
      } else if (create == null && arguments.length > 0) {
        throw Err.typeError(type.name + "() takes no arguments");
      }
      return o;
    }
    if (made.isSubtypeOf(type)) {
      Object m = made.lookup("__init__");
      if (m != null && !(m instanceof PyMethodDescriptor d && d.owner == Types.OBJECT)) {
        checkNone(Slots.call(m, o, arguments, keywords));
      }
    }
    return o;
  }

  private Object create(Object[] arguments, String @Nullable [] keywords) {
    if (create != null) {
      return Calls.call(create, Calls.prepend(type, arguments), keywords);
    }
    if (!isException && init == null && arguments.length > 0) {
      throw Err.typeError(type.name + "() takes no arguments");
    }
    if (isAbstract) {
      throw Abstract.error(type);
    }
    int positional = arguments.length - (keywords == null ? 0 : keywords.length);
    return allocate(
        isException && keywords != null
            ? java.util.Arrays.copyOf(arguments, positional)
            : arguments);
  }

  // An instance of a type whose __new__ is object's or BaseException's.
  private Object allocate(Object[] arguments) {
    if (isException) {
      return new PyBaseException(type, PyTuple.of(arguments.clone()));
    }
    if (isDynamic) {
      return new PyDynamicInstance(type);
    }
    Layout layout = type.layout;
    return layout != null ? layout.allocate() : ObjectMethods.allocate(type);
  }

  private static void checkNone(Object result) {
    if (result != PyNone.NONE) {
      throw Err.typeError("__init__() should return None, not '" + Types.of(result).name + "'");
    }
  }
}
