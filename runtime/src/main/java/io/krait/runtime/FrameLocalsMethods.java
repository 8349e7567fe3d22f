package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/**
 * The members of {@code FrameLocalsProxy}. The variables of a function live where only its compiled
 * code sees them, so the mapping is empty; setting says why it cannot.
 */
@PyTypeInfo("FrameLocalsProxy")
final class FrameLocalsMethods {
  private FrameLocalsMethods() {}

  @Py("__getitem__(self, key: Any, /) -> Any")
  static Object getItem(FrameLocals self, Object key) {
    throw Err.keyError(key);
  }

  @Py("__setitem__(self, key: Any, value: Any, /) -> None")
  static void setItem(FrameLocals self, Object key, Object value) {
    throw self.unseen();
  }

  @Py("__contains__(self, key: Any, /) -> bool")
  static boolean contains(FrameLocals self, Object key) {
    return false;
  }

  @Py("__iter__(self, /) -> Any")
  static Object iter(FrameLocals self) {
    return Iter.of(new PyList());
  }

  @Py("__len__(self, /) -> int")
  static long len(FrameLocals self) {
    return 0;
  }

  @Py("get(self, key: Any, default: Any = None, /) -> Any")
  static Object get(FrameLocals self, Object key, Object otherwise) {
    return otherwise;
  }

  @Py("keys(self, /) -> Any")
  static PyList keys(FrameLocals self) {
    return new PyList();
  }

  @Py("values(self, /) -> Any")
  static PyList values(FrameLocals self) {
    return new PyList();
  }

  @Py("items(self, /) -> Any")
  static PyList items(FrameLocals self) {
    return new PyList();
  }

  @Py("__repr__(self, /) -> str")
  static String repr(FrameLocals self) {
    return "{}";
  }
}
