package io.krait.runtime.java;

import io.krait.runtime.PyCallable;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import org.jspecify.annotations.Nullable;

/** The methods of one name with their receiver, or on their class. */
final class JavaBoundMethods implements PyCallable {
  private static final PyType TYPE =
      PyType.builtin("java.method", Types.OBJECT, "io.krait.runtime.java.JavaBoundMethods$Members");

  private final JavaMethods methods;
  private final @Nullable Object self;

  JavaBoundMethods(JavaMethods methods, @Nullable Object self) {
    this.methods = methods;
    this.self = self;
  }

  /** Whether the method for so many arguments is one that a subclass has to define. */
  boolean isAbstract(int count) {
    return methods.overloads().stream()
        .allMatch(m -> m.parameterCount() != count || m.isAbstract());
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    return self == null
        ? methods.callOnClass(arguments, keywords)
        : methods.callOn(self, arguments, keywords);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** What Python code may ask of it. */
  static final class Members {
    private Members() {}

    @Py(value = "__name__(self) -> str", kind = Py.Kind.GETTER)
    static String name(JavaBoundMethods self) {
      return self.methods.name();
    }

    @Py("__repr__(self, /) -> str")
    static String repr(JavaBoundMethods self) {
      return self.methods.toString();
    }

    @Py("__eq__(self, other: object, /) -> bool")
    static boolean eq(JavaBoundMethods self, Object other) {
      return other instanceof JavaBoundMethods b
          && b.methods == self.methods
          && b.self == self.self;
    }

    @Py("__hash__(self, /) -> int")
    static long hash(JavaBoundMethods self) {
      return self.methods.hashCode() + 31L * System.identityHashCode(self.self);
    }
  }
}
