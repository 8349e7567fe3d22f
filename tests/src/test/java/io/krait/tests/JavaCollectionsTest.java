package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.krait.runtime.PyDict;
import io.krait.runtime.PyFrozenSet;
import io.krait.runtime.PyList;
import io.krait.runtime.PySet;
import io.krait.runtime.PyTuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * list, tuple, dict and set are honest {@code java.util} collections: random operations do the same
 * to them as to Java's own, after which both are equal, hash alike and look alike.
 */
class JavaCollectionsTest {
  private static final int OPERATIONS = 1_000;

  /** Elements of all storages: ints, floats, bools, and mixed. */
  private static Object element(Random random, int kind) {
    return switch (kind % 5) {
      case 0 -> (long) random.nextInt(20) - 5;
      case 1 -> random.nextInt(20) / 4.0;
      case 2 -> random.nextBoolean();
      case 3 -> "s" + random.nextInt(20);
      default -> List.of((Object) random.nextLong(), "x", 0.5, true).get(random.nextInt(4));
    };
  }

  private static void same(Collection<?> ours, Collection<?> theirs) {
    assertThat(ours.size()).isEqualTo(theirs.size());
    assertThat(ours.isEmpty()).isEqualTo(theirs.isEmpty());
    assertThat(ours.equals(theirs)).isTrue();
    assertThat(theirs.equals(ours)).isTrue();
    assertThat(ours.hashCode()).isEqualTo(theirs.hashCode());
    assertThat(theirs.containsAll(ours)).isTrue();
    assertThat(ours.containsAll(theirs)).isTrue();
    assertThat(new ArrayList<Object>(ours)).hasSameElementsAs(theirs);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void listsDoWhatArrayListsDo(int kind) {
    Random random = new Random(kind);
    List<Object> ours = new PyList();
    List<Object> theirs = new ArrayList<>();
    for (int i = 0; i < OPERATIONS; i++) {
      long seed = random.nextLong();
      Object a = operate(ours, new Random(seed), kind);
      Object b = operate(theirs, new Random(seed), kind);
      assertThat(a).isEqualTo(b);
      if (i % 50 == 0) {
        same(ours, theirs);
        assertThat(ours.toArray()).containsExactly(theirs.toArray());
        assertThat(ours.stream().toList()).isEqualTo(theirs);
      }
    }
  }

  private static Object operate(List<Object> list, Random random, int kind) {
    int size = list.size();
    int at = size == 0 ? 0 : random.nextInt(size);
    Object value = element(random, kind);
    return switch (random.nextInt(13)) {
      case 0, 1, 2 -> list.add(value);
      case 3 -> {
        list.add(at, value);
        yield 0;
      }
      case 4 -> size == 0 ? 0 : list.remove(at);
      case 5 -> size == 0 ? 0 : list.set(at, value);
      case 6 -> list.indexOf(value) + 100 * list.lastIndexOf(value);
      case 7 -> list.remove(value);
      case 8 -> list.addAll(List.of(value, value));
      case 9 -> list.removeIf(o -> o.hashCode() % 7 == 0);
      case 10 -> {
        List<Object> part = list.subList(at, Math.min(size, at + 3));
        part.add(value);
        int hash = part.hashCode();
        part.remove(0);
        yield hash;
      }
      case 11 -> walk(list.listIterator(at), random, value);
      default -> {
        if (size > 60) {
          list.subList(5, size).clear();
        }
        yield list.contains(value);
      }
    };
  }

  private static Object walk(ListIterator<Object> iterator, Random random, Object value) {
    int seen = 0;
    while (iterator.hasNext() && seen < 5) {
      Object item = iterator.next();
      seen++;
      if (item.equals(value)) {
        iterator.remove();
      } else if (random.nextInt(4) == 0) {
        iterator.set(value);
      } else if (random.nextInt(5) == 0) {
        iterator.add(value);
      }
    }
    return iterator.hasPrevious() ? iterator.previous() : seen;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 4})
  void dictsDoWhatLinkedHashMapsDo(int kind) {
    Random random = new Random(kind);
    Map<Object, Object> ours = new PyDict();
    Map<Object, Object> theirs = new LinkedHashMap<>();
    for (int i = 0; i < OPERATIONS; i++) {
      long seed = random.nextLong();
      Object a = operate(ours, new Random(seed), kind);
      Object b = operate(theirs, new Random(seed), kind);
      assertThat(a).isEqualTo(b);
      if (i % 50 == 0) {
        assertThat(ours.equals(theirs)).isTrue();
        assertThat(theirs.equals(ours)).isTrue();
        assertThat(ours.hashCode()).isEqualTo(theirs.hashCode());
        same(ours.keySet(), theirs.keySet());
        same(ours.entrySet(), theirs.entrySet());
        assertThat(new ArrayList<>(ours.keySet())).isEqualTo(new ArrayList<>(theirs.keySet()));
        assertThat(new ArrayList<>(ours.values())).isEqualTo(new ArrayList<>(theirs.values()));
      }
    }
  }

  private static Object operate(Map<Object, Object> map, Random random, int kind) {
    Object key = element(random, kind);
    Object value = element(random, kind + 1);
    Object result =
        switch (random.nextInt(13)) {
          case 0, 1, 2 -> map.put(key, value);
          case 3 -> map.remove(key);
          case 4 -> map.get(key);
          case 5 -> map.containsKey(key) + " " + map.containsValue(value);
          case 6 -> map.putIfAbsent(key, value);
          case 7 -> map.merge(key, value, (a, b) -> b);
          case 8 -> map.computeIfAbsent(key, k -> value);
          case 9 -> map.keySet().remove(key);
          case 10 -> map.values().removeIf(v -> v.hashCode() % 5 == 0);
          case 11 -> {
            Iterator<Map.Entry<Object, Object>> entries = map.entrySet().iterator();
            if (entries.hasNext()) {
              entries.next().setValue(value);
            }
            if (entries.hasNext()) {
              entries.next();
              entries.remove();
            }
            yield 0;
          }
          default -> map.size() > 40 ? map.keySet().removeIf(k -> k.hashCode() % 2 == 0) : 0;
        };
    return result == null ? "null" : result;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 4})
  void setsDoWhatHashSetsDo(int kind) {
    Random random = new Random(kind);
    Set<Object> ours = new PySet();
    Set<Object> theirs = new HashSet<>();
    for (int i = 0; i < OPERATIONS; i++) {
      Object value = element(random, kind);
      int operation = random.nextInt(6);
      assertThat(operate(ours, operation, value)).isEqualTo(operate(theirs, operation, value));
      if (i % 50 == 0) {
        same(ours, theirs);
        assertThat(PyFrozenSet.of(ours).equals(theirs)).isTrue();
      }
    }
  }

  private static Object operate(Set<Object> set, int operation, Object value) {
    return switch (operation) {
      case 0, 1, 2 -> set.add(value);
      case 3 -> set.remove(value);
      case 4 -> set.contains(value);
      default -> set.size() > 15 && set.removeIf(o -> o.hashCode() % 3 == 0);
    };
  }

  @Test
  void tuplesAreUnmodifiableLists() {
    List<Object> tuple = PyTuple.of(1L, "a", 2.5);
    same(tuple, List.of(1L, "a", 2.5));
    assertThat(tuple.subList(1, 3)).isEqualTo(List.of("a", 2.5));
    assertThatThrownBy(() -> tuple.add(1L)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> tuple.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    Iterator<Object> iterator = tuple.iterator();
    iterator.next();
    assertThatThrownBy(iterator::remove).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> tuple.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(tuple.stream().map(String::valueOf).collect(Collectors.joining()))
        .isEqualTo("1a2.5");
  }

  @Test
  void equalityIsThatOfJavaEvenWherePythonsDiffers() {
    assertThat(PyList.of(1L).equals(PyList.of(1.0))).isFalse();
    assertThat(PyList.of(true).equals(List.of(1L))).isFalse();
    assertThat(PySet.of(1L).equals(PySet.of(1.0))).isFalse();
    assertThat(PyDict.of(1L, "a").equals(PyDict.of(1.0, "a"))).isFalse();
    assertThat(PyList.of(PyTuple.of(1L)).equals(List.of(List.of(1L)))).isTrue();
    assertThat(new HashSet<>(List.of(PyList.of(1L, "a"))).contains(List.of(1L, "a"))).isTrue();
  }

  @Test
  void iteratorsSayWhatIsWrong() {
    PyDict dict = PyDict.of("a", 1L, "b", 2L);
    Iterator<Object> keys = dict.keySet().iterator();
    assertThatThrownBy(keys::remove).isInstanceOf(IllegalStateException.class);
    keys.next();
    dict.put("c", 3L);
    assertThatThrownBy(keys::next).isInstanceOf(ConcurrentModificationException.class);
    PySet set = PySet.of(1L, 2L);
    Iterator<Object> items = set.iterator();
    items.next();
    set.add(3L);
    assertThatThrownBy(items::next).isInstanceOf(ConcurrentModificationException.class);
    Iterator<Object> none = new PyList().iterator();
    assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> new PyList().add(null)).isInstanceOf(NullPointerException.class);
  }

  /** A list's iterator goes on through changes, as Python's does. */
  @Test
  void listIterationSeesChanges() {
    PyList list = PyList.of(1L, 2L);
    List<Object> seen = new ArrayList<>();
    for (Object item : list) {
      seen.add(item);
      if (list.size() < 4) {
        list.add(9L);
      }
    }
    assertThat(seen).containsExactly(1L, 2L, 9L, 9L);
  }

  @Test
  void unhashableKeysAreNotThere() {
    PyDict dict = PyDict.of("a", 1L);
    assertThat(dict.get(PyList.of(1L))).isNull();
    assertThat(dict.containsKey(new PyDict())).isFalse();
  }
}
