package io.krait.runtime.java;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes a class that calls a Java method, for methods that are called often: the JVM inlines such
 * a class, but not a method handle that is no constant.
 */
final class JavaInvokers {
  private static final String INVOKER = "io/krait/runtime/java/JavaInvoker";
  private static final String INVOKE = "(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;";
  private static final int PUBLIC = 1;

  private JavaInvokers() {}

  /** The invoker, or null where the method's types cannot be named by other classes. */
  static @Nullable JavaInvoker make(Executable member) {
    for (Class<?> t : member.getParameterTypes()) {
      if (!isNamed(t)) {
        return null;
      }
    }
    if (!isNamed(member.getDeclaringClass())) {
      return null;
    }
    MethodHandles.Lookup lookup = JavaCallers.lookup();
    String home = lookup.lookupClass().getName().replace('.', '/');
    try {
      return (JavaInvoker)
          lookup
              .defineHiddenClass(write(home + "$Invoker", member), true)
              .lookupClass()
              .getConstructor()
              .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot define an invoker of " + member, e);
    }
  }

  private static boolean isNamed(Class<?> c) {
    Class<?> item = c;
    while (item.isArray()) {
      item = item.getComponentType();
    }
    return item.isPrimitive() || JavaMembers.isAccessible(item);
  }

  private static byte[] write(String name, Executable member) {
    ClassWriting out = new ClassWriting(name, INVOKER);
    out.method(
        PUBLIC,
        "<init>",
        "()V",
        out.code()
            .load('L', 0)
            .invoke(ClassWriting.SPECIAL, INVOKER, "<init>", "()V", false)
            .give('V'));
    ClassWriting.Code code = out.code();
    String owner = internal(member.getDeclaringClass());
    boolean isInterface = member.getDeclaringClass().isInterface();
    if (member instanceof Constructor<?> c) {
      code.allocate(owner).dup();
      arguments(code, c.getParameterTypes());
      code.invoke(ClassWriting.SPECIAL, owner, "<init>", descriptor(void.class, c), false);
    } else if (member instanceof Method m) {
      boolean isStatic = Modifier.isStatic(m.getModifiers());
      if (!isStatic) {
        code.load('L', 1).cast(owner);
      }
      arguments(code, m.getParameterTypes());
      int opcode =
          isStatic
              ? ClassWriting.INVOKE_STATIC
              : isInterface ? ClassWriting.INVOKE_INTERFACE : ClassWriting.INVOKE_VIRTUAL;
      code.invoke(opcode, owner, m.getName(), descriptor(m.getReturnType(), m), isInterface);
      box(code, m.getReturnType());
    }
    out.method(PUBLIC, "invoke", INVOKE, code.give('L'));
    return out.write();
  }

  private static void arguments(ClassWriting.Code code, Class<?>[] types) {
    for (int i = 0; i < types.length; i++) {
      code.load('L', 2).integer(i).loadObject();
      if (types[i].isPrimitive()) {
        code.unbox(types[i].descriptorString().charAt(0));
      } else {
        code.cast(internal(types[i]));
      }
    }
  }

  private static void box(ClassWriting.Code code, Class<?> result) {
    if (result == void.class) {
      code.nothing();
    } else if (result.isPrimitive()) {
      code.box(result.descriptorString().charAt(0));
    }
  }

  private static String descriptor(Class<?> result, Executable member) {
    return MethodType.methodType(result, member.getParameterTypes()).toMethodDescriptorString();
  }

  private static String internal(Class<?> c) {
    return c.getName().replace('.', '/');
  }
}
