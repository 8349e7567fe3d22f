package io.krait.runtime.module;

import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What an abstract base class knows of its virtual subclasses; its {@code _abc_impl}. */
final class AbcState implements PyObject {
  static final PyType TYPE = PyType.builtin("_abc._abc_data", Types.OBJECT, "");

  /** Counts registrations: answers of "no" are good for one count only. */
  static final AtomicInteger REGISTRATIONS = new AtomicInteger();

  final List<PyType> registry = new ArrayList<>();
  private final Set<PyType> yes = Collections.newSetFromMap(new WeakHashMap<>());
  private final Set<PyType> no = Collections.newSetFromMap(new WeakHashMap<>());
  private int noAt;

  /** The methods that make any class a subclass of this one, as in {@code collections.abc}. */
  final String @Nullable [] structure;

  AbcState(String @Nullable [] structure) {
    this.structure = structure;
  }

  static @Nullable AbcState of(PyType type) {
    Object state = type.own("_abc_impl");
    return state instanceof AbcState abcState ? abcState : null;
  }

  /** The remembered answer, or null. */
  synchronized @Nullable Boolean known(PyType type) {
    if (yes.contains(type)) {
      return true;
    }
    if (noAt != REGISTRATIONS.get()) {
      no.clear();
      noAt = REGISTRATIONS.get();
    }
    return no.contains(type) ? Boolean.FALSE : null;
  }

  synchronized void remember(PyType type, boolean answer) {
    (answer ? yes : no).add(type);
  }

  synchronized void forget() {
    yes.clear();
    no.clear();
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
