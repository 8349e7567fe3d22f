package io.krait.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ClassesTest {
  private static PyType make(String name, PyType... bases) {
    return (PyType)
        Classes.build(name, PyTuple.of((Object[]) bases), new PyDict(), null, null, null);
  }

  @Test
  void c3() {
    PyType o = make("O");
    PyType a = make("A", o);
    PyType b = make("B", o);
    PyType c = make("C", a, b);
    assertThat(c.mro()).containsExactly(c, a, b, o, Types.OBJECT);
    assertThatThrownBy(() -> make("D", o, a))
        .hasMessage(
            "TypeError: Cannot create a consistent method resolution order (MRO) for bases O, A");
  }

  @Test
  void attributesFollowTheirClass() {
    PyType a = make("A");
    PyType b = make("B", a);
    Object o = b.call0();
    assertThat(Attrs.getOrNull(o, "x")).isNull();
    Attrs.set(a, "x", 1L);
    assertThat(Attrs.get(o, "x")).isEqualTo(1L);
    Attrs.set(o, "x", 2L);
    assertThat(Attrs.get(o, "x")).isEqualTo(2L);
    Attrs.del(o, "x");
    Attrs.del(a, "x");
    assertThatThrownBy(() -> Attrs.get(o, "x"))
        .hasMessage("AttributeError: 'B' object has no attribute 'x'");
  }

  @Test
  void settingAGuardedNameBreaksTheGuard() {
    PyType a = make("A");
    PyType b = make("B", a);
    PatchGuard guard = new PatchGuard();
    a.addGuard("area", guard);
    Attrs.set(b, "other", 1L);
    assertThat(guard.broken).isFalse();
    Attrs.set(b, "area", 1L);
    assertThat(guard.broken).isTrue();
  }

  @Test
  void builtinsCannotBePatchedOrMixed() {
    assertThatThrownBy(() -> Attrs.set(Types.INT, "x", 1L))
        .hasMessage("TypeError: cannot set 'x' attribute of immutable type 'int'");
    assertThatThrownBy(() -> make("X", Types.INT, Types.STR))
        .hasMessage("TypeError: multiple bases have instance lay-out conflict");
    assertThatThrownBy(() -> make("X", Types.BOOL))
        .hasMessage("TypeError: type 'bool' is not an acceptable base type");
  }
}
