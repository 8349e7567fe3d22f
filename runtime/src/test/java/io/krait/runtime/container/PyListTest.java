package io.krait.runtime.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySlice;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class PyListTest {
  @Test
  void storageFollowsTheItems() {
    PyList list = new PyList();
    list.append(1L);
    list.append(2L);
    assertThat(list.longs).isNotNull();
    list.append(BigInteger.TWO.pow(64));
    assertThat(list.longs).isNull();
    assertThat(list).containsExactly(1L, 2L, BigInteger.TWO.pow(64));
    assertThat(PyList.of(1.5, 2.5).doubles).isNotNull();
    assertThat(PyList.of(1L, true).objects).isNotNull();
  }

  @Test
  void boolsStayBoolsUntilSomethingElseIsStored() {
    PyList list = ListOps.repeat(PyList.of(true), 3);
    list.setItem(1, false);
    list.append(true);
    ListOps.reverse(list);
    list.insert(0, false);
    assertThat(list.bools).isNotNull();
    assertThat(list).containsExactly(false, true, true, false, true);
    ListSort.sort(list, PyNone.NONE, true);
    assertThat(list).containsExactly(true, true, true, false, false);
    list.setLong(-1, 0);
    assertThat(list.bools).isNull();
    assertThat(list.toString()).isEqualTo("[True, True, True, False, 0]");
  }

  @Test
  void slicesOfAnyStepAreReplacedAndDeleted() {
    PyList list = PyList.of(0L, 1L, 2L, 3L, 4L, 5L);
    ListSlices.set(list, slice(1L, 3L), PyList.of("a", "b", "c"));
    assertThat(list).containsExactly(0L, "a", "b", "c", 3L, 4L, 5L);
    ListSlices.delete(list, new PySlice(PyNone.NONE, PyNone.NONE, -2L));
    assertThat(list).containsExactly("a", "c", 4L);
  }

  private static PySlice slice(Object start, Object stop) {
    return new PySlice(start, stop, PyNone.NONE);
  }

  @Test
  void sortingComparesExactlyAsOftenAsCPython() {
    Object[] keys = new Object[1000];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) (i * 7919 % 1009 % 97);
    }
    int[] count = {0};
    TimSort.sort(
        keys,
        null,
        (a, b) -> {
          count[0]++;
          return (Long) a < (Long) b;
        });
    assertThat(count[0]).isEqualTo(8682);
    assertThat(List.of(keys)).isSortedAccordingTo((a, b) -> Long.compare((Long) a, (Long) b));
  }
}
