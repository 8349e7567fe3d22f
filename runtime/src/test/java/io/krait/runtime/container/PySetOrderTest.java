package io.krait.runtime.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.runtime.PySet;
import org.junit.jupiter.api.Test;

/** Sets of ints are iterated in CPython's order, also after removals. */
class PySetOrderTest {
  @Test
  void intsStandWhereCPythonPutsThem() {
    PySet set = new PySet();
    for (long i = 0; i < 200; i += 7) {
      set.add(i);
    }
    for (long i = 0; i < 200; i += 21) {
      set.remove(i);
    }
    set.add(1000L);
    set.add(-5L);
    set.update(PySet.of(3L, 5L, 900L));
    SetOps.symmetricDifferenceUpdate(set, PySet.of(14L, 15L));
    assertThat(set)
        .containsExactly(
            3L, 900L, 133L, 5L, 7L, 140L, 15L, 154L, 28L, 161L, 35L, 175L, 49L, 182L, 56L, 196L,
            70L, 77L, 91L, 98L, 1000L, 112L, 119L, -5L);
  }
}
