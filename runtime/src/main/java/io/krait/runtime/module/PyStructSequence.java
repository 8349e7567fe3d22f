package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Descriptor;
import io.krait.runtime.Err;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.Ops;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A tuple whose items have names as well: {@code time.struct_time}, {@code sys.version_info}. */
public final class PyStructSequence extends PyTuple {
  private final PyType type;
  private final Object[] all;

  private PyStructSequence(PyType type, Object[] all, int visible) {
    super(visible == all.length ? all : Arrays.copyOf(all, visible));
    this.type = type;
    this.all = all;
  }

  /** Declares such a type. The first {@code visible} fields are the tuple's items. */
  static PyType declare(String name, int visible, String... fields) {
    PyType type =
        PyType.builtin(name, Types.TUPLE, "io.krait.runtime.module.StructSequenceMethods");
    for (int i = 0; i < fields.length; i++) {
      NativeTypes.define(type, fields[i], new Field(fields[i], i));
    }
    NativeTypes.define(type, "n_fields", (long) fields.length);
    NativeTypes.define(type, "n_sequence_fields", (long) visible);
    NativeTypes.define(type, "n_unnamed_fields", 0L);
    Object[] names = Arrays.copyOf((Object[]) fields, visible, Object[].class);
    NativeTypes.define(type, "__match_args__", PyTuple.of(names));
    return type;
  }

  /** Declares such a type whose fields are all items. */
  public static PyType declareType(String name, String... fields) {
    return declare(name, fields.length, fields);
  }

  /** The same as {@link #of}, for other packages. */
  public static Object make(PyType type, Object... values) {
    return of(type, values);
  }

  /** An instance with values for all fields. */
  static PyStructSequence of(PyType type, Object... values) {
    return new PyStructSequence(type, values, names(type).size());
  }

  private static PyTuple names(PyType type) {
    Object names = type.lookup("__match_args__");
    if (names instanceof PyTuple pyTuple) {
      return pyTuple;
    }
    throw new IllegalStateException(type.name);
  }

  /** {@code type(sequence)}, as programs may call it. */
  static PyStructSequence of(PyType type, PyTuple items) {
    int visible = names(type).size();
    int fields = (int) Convert.index(named(type, "n_fields"));
    if (items.size() < visible || items.size() > fields) {
      String bound =
          visible == fields ? "a " : items.size() < visible ? "an at least " : "an at most ";
      int limit = items.size() < visible ? visible : fields;
      throw Err.typeError(
          type.name
              + "() takes "
              + bound
              + limit
              + "-sequence ("
              + items.size()
              + "-sequence given)");
    }
    Object[] values = new Object[fields];
    Arrays.fill(values, PyNone.NONE);
    System.arraycopy(items.items(), 0, values, 0, items.size());
    return new PyStructSequence(type, values, visible);
  }

  private static Object named(PyType type, String name) {
    Object value = type.lookup(name);
    if (value == null) {
      throw new IllegalStateException(type.name + "." + name);
    }
    return value;
  }

  String shown() {
    PyTuple names = names(type);
    StringBuilder out = new StringBuilder(type.name).append('(');
    for (int i = 0; i < names.size(); i++) {
      out.append(i == 0 ? "" : ", ").append(names.get(i)).append('=').append(Ops.repr(all[i]));
    }
    return out.append(')').toString();
  }

  @Override
  public PyType type() {
    return type;
  }

  /** The attribute of one field. */
  private record Field(String name, int index) implements Descriptor {
    @Override
    public Object get(@Nullable Object instance, PyType owner) {
      return instance instanceof PyStructSequence pyStructSequence
          ? pyStructSequence.all[index]
          : this;
    }

    @Override
    public boolean isData() {
      return true;
    }

    @Override
    public void set(Object instance, Object value) {
      throw Err.attributeError("readonly attribute");
    }

    @Override
    public void delete(Object instance) {
      throw Err.attributeError("readonly attribute");
    }

    @Override
    public PyType type() {
      return Types.MEMBER_DESCRIPTOR;
    }
  }
}
