package io.krait.runtime.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PyDictTest {
  @Test
  void equalNumbersAreOneKeyAndTheFirstOneStays() {
    PyDict dict = PyDict.of(1L, "a", true, "b", 1.0, "c");
    assertThat(dict.size()).isEqualTo(1);
    assertThat(dict.keyAt(dict.nextPosition(0))).isEqualTo(1L);
    assertThat(dict.getItem(1.0)).isEqualTo("c");
  }

  @Test
  void orderSurvivesRemovalsAndTheMoveToOtherKinds() {
    PyDict dict = new PyDict();
    for (long i = 0; i < 100; i++) {
      dict.put(i, i);
    }
    for (long i = 0; i < 100; i += 2) {
      dict.removeOrNull(i);
    }
    dict.put("x", 1L);
    dict.put(4L, 2L);
    PyList keys = ListOps.copyOfAny(dict.keySet());
    assertThat(keys.get(0)).isEqualTo(1L);
    assertThat(keys.subList(49, 52)).containsExactly(99L, "x", 4L);
    assertThat(dict.getItem(51.0)).isEqualTo(51L);
  }

  @Test
  void removedSlotsNeverFillTheIndex() {
    PyDict dict = new PyDict();
    for (long i = 0; i < 20; i++) {
      dict.put("k" + i, i);
    }
    for (long i = 0; i < 100_000; i++) {
      dict.put("n" + i, i);
      dict.removeLastAt(dict.previousPosition(Integer.MAX_VALUE));
    }
    assertThat(dict.getOrNull("n1")).isNull();
    assertThat(dict.size()).isEqualTo(20);
  }

  @Test
  void itIsAJavaMap() {
    Map<Object, Object> map = PyDict.of("a", 1L, "b", 2L);
    assertThat(map).isEqualTo(Map.of("a", 1L, "b", 2L)).containsEntry("b", 2L);
    assertThat(map.get("z")).isNull();
  }
}
