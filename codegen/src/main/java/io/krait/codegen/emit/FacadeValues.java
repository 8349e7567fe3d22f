package io.krait.codegen.emit;

import io.krait.codegen.CompilerBugException;
import io.krait.codegen.facade.JavaType;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.runtime.facade.ToJava;
import io.krait.runtime.facade.ToPython;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Converts between what Java gives and takes and what compiled code does. */
final class FacadeValues {
  private static final MethodRef NON_NULL =
      RuntimeMethods.method(Objects.class, "requireNonNull", Object.class, String.class);

  private final Code code;
  private final Values values;

  FacadeValues(Code code, Values values) {
    this.code = code;
    this.values = values;
  }

  /** How compiled code's terms name a Java type. */
  static Rep rep(JavaType type) {
    return switch (type) {
      case JavaType.Prim prim ->
          switch (prim) {
            case LONG -> Rep.Prim.I64;
            case DOUBLE -> Rep.Prim.F64;
            case BOOLEAN -> Rep.Prim.BOOL;
            case VOID -> throw new CompilerBugException("no value is void");
          };
      case JavaType.Ref ref -> new Rep.Ref(ref.internalName());
      case JavaType.Var variable -> rep(variable.bound());
      case JavaType.Array array -> new Rep.Ref(array.descriptor());
    };
  }

  // ---- to Python

  /** [.., argument] -> [.., Python object] */
  void toObject(JavaType type, String name) {
    switch (type) {
      case JavaType.Prim prim -> values.box(rep(prim));
      case JavaType.Array array -> toTuple(array.element());
      case JavaType.Var variable -> code.call(python("object", Object.class));
      case JavaType.Ref ref -> reference(ref, name);
    }
  }

  private void reference(JavaType.Ref ref, String name) {
    switch (ref.kind()) {
      case BYTES -> named(ref.nullable(), "bytes", byte[].class, name);
      case FUNCTION -> named(ref.nullable(), "callable", Object.class, name);
      case TEXT, INSTANCE, LONG, DOUBLE, BOOLEAN, OBJECT, ITERATOR, ITERABLE, CONSTANT, PROTOCOL ->
          plain(ref, name);
    }
  }

  private void plain(JavaType.Ref ref, String name) {
    if (ref.nullable()) {
      code.call(python("object", Object.class));
    } else if (ref.kind() == JavaType.Kind.TEXT) {
      code.constant(name);
      code.call(python("text", String.class, String.class));
    } else if (ref.kind() == JavaType.Kind.INSTANCE) {
      code.constant(name);
      code.call(NON_NULL);
    } else {
      code.constant(name);
      code.call(python("required", Object.class, String.class));
    }
  }

  private void named(boolean nullable, String method, Class<?> type, String name) {
    if (nullable) {
      code.call(python(method + "OrNone", type));
    } else {
      code.constant(name);
      code.call(python(method, type, String.class));
    }
  }

  private void toTuple(JavaType element) {
    Class<?> array =
        switch (element) {
          case JavaType.Prim prim ->
              switch (prim) {
                case LONG -> long[].class;
                case DOUBLE -> double[].class;
                case BOOLEAN -> boolean[].class;
                case VOID -> throw new CompilerBugException("no array of void");
              };
          default -> Object[].class;
        };
    code.call(python("tuple", array));
  }

  /** [.., argument] -> [.., value as a typed body takes it] */
  void toRep(JavaType type, Rep wanted, String name) {
    if (type instanceof JavaType.Prim prim && rep(prim).equals(wanted)) {
      return;
    }
    toObject(type, name);
    if (wanted instanceof Rep.Ref ref) {
      code.checkCast(ref);
    }
  }

  private static MethodRef python(String name, Class<?>... parameters) {
    return RuntimeMethods.method(ToPython.class, name, parameters);
  }

  // ---- to Java

  /** [.., value] -> [.., result], nothing for void; {@code rep} null where there is no value. */
  void toJava(@Nullable Rep rep, JavaType type) {
    if (type == JavaType.Prim.VOID) {
      if (rep != null) {
        code.pop();
      }
      return;
    }
    if (rep == null) {
      code.getStatic(RuntimeCalls.NONE);
    } else if (isItself(rep, type)) {
      return;
    } else {
      values.box(rep);
    }
    fromObject(type);
  }

  /** Whether the value is what Java is to see, without a test. */
  private static boolean isItself(Rep rep, JavaType type) {
    if (type instanceof JavaType.Prim prim) {
      return rep(prim).equals(rep);
    }
    return type instanceof JavaType.Ref ref
        && rep instanceof Rep.Ref value
        && switch (ref.kind()) {
          case TEXT -> value.internalName().equals("java/lang/String");
          case INSTANCE ->
              value.internalName().equals(ref.internalName())
                  || isContainer(value.internalName(), ref.internalName());
          default -> false;
        };
  }

  private static boolean isContainer(String python, String java) {
    return switch (python) {
      case "io/krait/runtime/PyList", "io/krait/runtime/PyTuple" ->
          java.equals("java/util/List") || java.equals("java/util/Collection");
      case "io/krait/runtime/PyDict" -> java.equals("java/util/Map");
      case "io/krait/runtime/PySet" ->
          java.equals("java/util/Set") || java.equals("java/util/Collection");
      default -> false;
    };
  }

  private void fromObject(JavaType type) {
    switch (type) {
      case JavaType.Prim prim ->
          code.call(
              switch (prim) {
                case LONG -> java("toLong");
                case DOUBLE -> java("toDouble");
                case BOOLEAN -> java("toBoolean");
                case VOID -> throw new CompilerBugException("no value is void");
              });
      case JavaType.Var variable -> {
        code.call(java("object"));
        code.checkCast(new Rep.Ref(variable.bound().internalName()));
      }
      case JavaType.Array array -> throw new CompilerBugException("an array is no result");
      case JavaType.Ref ref -> fromObject(ref);
    }
  }

  private void fromObject(JavaType.Ref ref) {
    String suffix = ref.nullable() ? "OrNull" : "";
    switch (ref.kind()) {
      case OBJECT -> code.call(java("object"));
      case LONG -> code.call(java("toLongOrNull"));
      case DOUBLE -> code.call(java("toDoubleOrNull"));
      case BOOLEAN -> code.call(java("toBooleanOrNull"));
      case TEXT -> code.call(java("toText" + suffix));
      case BYTES -> code.call(java("toBytes" + suffix));
      case ITERATOR -> code.call(java("toIterator" + suffix));
      case ITERABLE -> code.call(java("toIterable" + suffix));
      case INSTANCE -> ofClass("toInstance" + suffix, ref);
      case FUNCTION -> ofClass("toFunction" + suffix, ref);
      case CONSTANT -> ofClass("toConstant" + suffix, ref);
      case PROTOCOL -> ofClass("toProtocol" + suffix, ref);
    }
  }

  private void ofClass(String method, JavaType.Ref ref) {
    code.constantClass(ref.internalName());
    code.call(RuntimeMethods.method(ToJava.class, method, Object.class, Class.class));
    code.checkCast(new Rep.Ref(ref.internalName()));
  }

  private static MethodRef java(String name) {
    return RuntimeMethods.method(ToJava.class, name, Object.class);
  }
}
