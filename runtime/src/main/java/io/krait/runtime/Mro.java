package io.krait.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The C3 linearisation of Python 2.3 ("The Python 2.3 Method Resolution Order"). */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
final class Mro {
  private Mro() {}

  /**
   * The MRO of a class with these bases, the class itself first (null stands for a class not made
   * yet). TypeError when there is no consistent order.
   */
  static PyType[] of(@Nullable PyType self, PyType[] bases) {
    List<List<PyType>> sequences = new ArrayList<>();
    for (PyType b : bases) {
      sequences.add(new ArrayList<>(List.of(b.mro)));
    }
    sequences.add(new ArrayList<>(List.of(bases)));
    List<@Nullable PyType> result = new ArrayList<>();
    result.add(self);
    while (true) {
      sequences.removeIf(List::isEmpty);
      if (sequences.isEmpty()) {
        return result.toArray(new PyType[0]);
      }
      PyType next = candidate(sequences);
      if (next == null) {
        throw inconsistent(sequences);
      }
      result.add(next);
      for (List<PyType> s : sequences) {
        if (s.get(0) == next) {
          s.remove(0);
        }
      }
    }
  }

  private static @Nullable PyType candidate(List<List<PyType>> sequences) {
    for (List<PyType> s : sequences) {
      PyType c = s.get(0);
      boolean free = true;
      for (List<PyType> other : sequences) {
        free &= other.lastIndexOf(c) <= 0;
      }
      if (free) {
        return c;
      }
    }
    return null;
  }

  private static PyBaseException inconsistent(List<List<PyType>> sequences) {
    List<PyType> heads = new ArrayList<>();
    for (List<PyType> s : sequences) {
      if (!heads.contains(s.get(0))) {
        heads.add(s.get(0));
      }
    }
    StringBuilder text =
        new StringBuilder("Cannot create a consistent method resolution order (MRO) for bases ");
    for (int i = 0; i < heads.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(heads.get(i).simpleName());
    }
    return Err.typeError(text.toString());
  }
}
