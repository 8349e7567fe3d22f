package io.krait.runtime.container;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.HasDict;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/**
 * An instance of collections.UserDict, UserList or UserString: an object whose attribute {@code
 * data} is the dict, list or str that it stands for.
 */
public final class PyUserObject implements HasDict {
  public static final PyType DICT =
      PyType.builtin(
          "collections.UserDict", Types.OBJECT, "io.krait.runtime.container.UserDictMethods");
  public static final PyType LIST =
      PyType.builtin(
          "collections.UserList", Types.OBJECT, "io.krait.runtime.container.UserListMethods");
  public static final PyType STRING =
      PyType.builtin(
          "collections.UserString", Types.OBJECT, "io.krait.runtime.container.UserStringMethods");

  private final PyType type;
  private @Nullable PyDict dict;

  PyUserObject(PyType type) {
    this.type = type;
  }

  Object data() {
    return Attrs.get(this, "data");
  }

  void setData(Object value) {
    Attrs.set(this, "data", value);
  }

  /** What stands behind another user object, and other objects themselves. */
  static Object unwrap(Object o) {
    return o instanceof PyUserObject u ? u.data() : o;
  }

  /** A new object of this one's class around a value. */
  Object wrap(Object value) {
    return Calls.call1(type, value);
  }

  /** A method of the data, with the data of user objects among the arguments. */
  Object delegate(String method, PyTuple args, @Nullable PyDict keywords) {
    Object[] plain = new Object[args.size()];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = unwrap(args.get(i));
    }
    return Calls.callEx(Attrs.get(data(), method), PyTuple.of(plain), keywords);
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
  public void setDict(@Nullable PyDict dict) {
    this.dict = dict;
  }
}
