package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.HasDict;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyCallable;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.Unraisable;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** {@code weakref.ref(o, callback)}, and what is inside a proxy. */
class PyWeakRef implements PyCallable, HasDict {
  static final PyType TYPE =
      PyType.builtin(
          "weakref.ReferenceType", Types.OBJECT, "io.krait.runtime.module.WeakRefMethods");

  /** What the garbage collector clears; keeps its owner alive no longer than the referent. */
  static final class Link extends WeakReference<Object> {
    final WeakReference<PyWeakRef> reference;
    final int identity;

    Link(Object referent, PyWeakRef reference) {
      super(referent, WeakRefs.QUEUE);
      this.reference = new WeakReference<>(reference);
      this.identity = System.identityHashCode(referent);
    }
  }

  private final PyType type;
  final Link link;
  final @Nullable Object callback;
  private @Nullable Long hash;
  private @Nullable PyDict dict;

  @SuppressWarnings("this-escape") // the link only keeps it
  PyWeakRef(PyType type, Object referent, @Nullable Object callback) {
    this.type = type;
    this.callback = callback;
    link = new Link(referent, this);
  }

  /** The referent; null once it is dead. */
  final @Nullable Object referent() {
    return link.get();
  }

  /** Tells the callback, once. */
  final void died() {
    Object call = callback;
    if (call != null) {
      try {
        Calls.call1(call, this);
      } catch (PyBaseException e) {
        Unraisable.report(e, "Exception ignored in", call);
      }
    }
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    if (arguments.length > 0) {
      throw keywords != null
          ? io.krait.runtime.Err.typeError(type.simpleName() + "() takes no keyword arguments")
          : io.krait.runtime.Err.typeError(
              type.simpleName() + " expected 0 arguments, got " + arguments.length);
    }
    return call0();
  }

  @Override
  public Object call0() {
    Object o = referent();
    return o == null ? PyNone.NONE : o;
  }

  final long hash() {
    Long known = hash;
    if (known == null) {
      Object o = referent();
      if (o == null) {
        throw io.krait.runtime.Err.typeError("weak object has gone away");
      }
      known = Ops.hash(o);
      hash = known;
    }
    return known;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public @Nullable PyDict dictOrNull() {
    return dict;
  }

  @Override
  public void setDict(@Nullable PyDict value) {
    dict = value;
  }
}
