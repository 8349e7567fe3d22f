package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.HasDict;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyCallable;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/**
 * A subscripted generic: {@code list[int]}, {@code typing.List[int]}, {@code Stack[T]}, {@code
 * Optional[str]}, {@code Literal[1]}. Called, it makes an instance of its origin.
 */
public final class PyAlias implements PyCallable, HasDict {
  private static final String MEMBERS = "io.krait.runtime.module.AliasMethods";

  /** {@code types.GenericAlias}. */
  public static final PyType GENERIC = PyType.builtin("types.GenericAlias", Types.OBJECT, MEMBERS);

  static final PyType TYPING = PyType.builtin("typing._GenericAlias", Types.OBJECT, MEMBERS);
  static final PyType UNION = PyType.builtin("typing._UnionGenericAlias", TYPING, "");
  static final PyType LITERAL = PyType.builtin("typing._LiteralGenericAlias", TYPING, "");
  static final PyType CALLABLE = PyType.builtin("typing._CallableGenericAlias", TYPING, "");
  static final PyType ANNOTATED = PyType.builtin("typing._AnnotatedAlias", TYPING, "");
  static final PyType UNPACKED = PyType.builtin("typing._UnpackGenericAlias", TYPING, "");
  static final PyType ABC_CALLABLE =
      PyType.builtin("collections.abc._CallableGenericAlias", GENERIC, "");

  private final PyType type;
  final Object origin;
  final PyTuple args;

  /** What stands before the brackets where it is not the origin's own name. */
  final @Nullable String name;

  /** {@code *tuple[int]}, as {@code Unpack} makes it. */
  final boolean unpacked;

  private @Nullable PyTuple parameters;
  private @Nullable PyDict dict;

  PyAlias(PyType type, Object origin, PyTuple args, @Nullable String name, boolean unpacked) {
    this.type = type;
    this.origin = origin;
    this.args = args;
    this.name = name;
    this.unpacked = unpacked;
  }

  /** {@code origin[item]} for built-in generic types: {@code types.GenericAlias(origin, item)}. */
  public static PyAlias of(Object origin, Object item) {
    PyTuple args = item instanceof PyTuple pyTuple ? pyTuple : PyTuple.of(item);
    return new PyAlias(GENERIC, origin, args, null, false);
  }

  /** What is given arguments. */
  public Object origin() {
    return origin;
  }

  /** {@code __parameters__}: the type variables in the arguments, each once. */
  PyTuple parameters() {
    PyTuple known = parameters;
    if (known == null) {
      known = TypeParameters.of(args);
      parameters = known;
    }
    return known;
  }

  /** Whether two aliases mean the same. */
  boolean same(PyAlias other) {
    return type == other.type && unpacked == other.unpacked && origin == other.origin;
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    if (type == LITERAL || type == UNION) {
      throw Err.typeError("Cannot instantiate typing." + (type == UNION ? "Union" : "Literal"));
    }
    if (name != null && type == TYPING && origin instanceof PyType pyType) {
      String simple = name.substring(name.lastIndexOf('.') + 1);
      throw Err.typeError(
          "Type " + simple + " cannot be instantiated; use " + pyType.simpleName() + "() instead");
    }
    Object made = Calls.call(origin, arguments, keywords);
    try {
      Attrs.set(made, "__orig_class__", this);
    } catch (PyBaseException e) {
      if (!e.type().isSubtypeOf(Exceptions.ATTRIBUTE_ERROR)
          && !e.type().isSubtypeOf(Exceptions.TYPE_ERROR)) {
        throw e;
      }
    }
    return made;
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
  public void setDict(@Nullable PyDict value) {
    dict = value;
  }
}
