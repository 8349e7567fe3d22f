package io.krait.runtime.java;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One method or constructor. */
final class JavaOverload {
  private static final int OFTEN = 100;

  private final Executable member;
  private final JavaParameter[] parameters;
  private volatile @Nullable MethodHandle handle;
  private volatile @Nullable JavaInvoker invoker;

  /** A class of receivers that is no adapter's: to find that anew takes a search. */
  private @Nullable Class<?> plainClass;

  /** Counted without care for other threads: it only tells when the invoker is worth it. */
  private int calls;

  private final ClassValue<MethodHandle> supers =
      new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> adapter) {
          return superHandle(adapter);
        }
      };

  JavaOverload(Executable member) {
    this.member = member;
    Class<?>[] types = member.getParameterTypes();
    parameters = new JavaParameter[types.length];
    for (int i = 0; i < types.length; i++) {
      parameters[i] = JavaParameter.of(types[i]);
    }
  }

  String name() {
    return member.getName();
  }

  boolean isStatic() {
    return member instanceof Constructor || Modifier.isStatic(member.getModifiers());
  }

  boolean isAbstract() {
    return Modifier.isAbstract(member.getModifiers());
  }

  boolean isVarargs() {
    return member.isVarArgs();
  }

  int parameterCount() {
    return parameters.length;
  }

  Class<?> resultClass() {
    return member instanceof Method m ? m.getReturnType() : member.getDeclaringClass();
  }

  /**
   * The parameter that takes an argument.
   *
   * @param spread whether the last parameter's array takes the arguments one by one
   */
  JavaParameter parameter(int index, boolean spread) {
    int last = parameters.length - 1;
    if (!spread || index < last) {
      return parameters[index];
    }
    return parameters[last].component();
  }

  /** Whether so many arguments can be passed. */
  boolean accepts(int count, boolean spread) {
    return spread ? isVarargs() && count >= parameters.length - 1 : count == parameters.length;
  }

  /** Calls it with Java values. */
  @Nullable Object invoke(@Nullable Object self, Object[] arguments) throws Throwable {
    if (self != null && self.getClass() != plainClass && isAdapter(self)) {
      MethodHandle above = supers.get(self.getClass());
      return (Object) above.invokeExact(self, arguments);
    }
    JavaInvoker often = invoker;
    if (often != null) {
      return often.invoke(self, arguments);
    }
    if (++calls == OFTEN) {
      invoker = JavaInvokers.make(member);
    }
    MethodHandle h = handle;
    if (h == null) {
      h = makeHandle(member);
      handle = h;
    }
    return (Object) h.invokeExact(self, arguments);
  }

  private boolean isAdapter(Object self) {
    if (self instanceof JavaAdapter) {
      return true;
    }
    plainClass = self.getClass();
    return false;
  }

  // Python code that calls a Java method on an instance of its own subclass means Java's: a method
  // of Python's would have been found first.
  private MethodHandle superHandle(Class<?> adapter) {
    try {
      String above = JavaAdapterWriter.SUPER + member.getName();
      return makeHandle(adapter.getMethod(above, member.getParameterTypes()));
    } catch (NoSuchMethodException e) {
      return makeHandle(member); // not overridden
    }
  }

  private MethodHandle makeHandle(Executable target) {
    MethodHandles.Lookup lookup = JavaCallers.lookup();
    MethodHandle h;
    try {
      h =
          target instanceof Method m
              ? lookup.unreflect(m)
              : lookup.unreflectConstructor((Constructor<?>) target);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("not accessible: " + target, e);
    }
    h = h.asFixedArity();
    if (isStatic()) {
      h = MethodHandles.dropArguments(h, 0, Object.class);
    }
    int n = parameters.length;
    return h.asType(MethodType.genericMethodType(n + 1)).asSpreader(Object[].class, n);
  }

  /** In Java's notation: {@code indexOf(String, int)}. */
  String shown() {
    String types =
        Arrays.stream(member.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", "));
    if (isVarargs()) {
      types = types.substring(0, types.length() - 2) + "...";
    }
    String name =
        member instanceof Constructor<?> c ? c.getDeclaringClass().getSimpleName() : name();
    return name + "(" + types + ")";
  }
}
