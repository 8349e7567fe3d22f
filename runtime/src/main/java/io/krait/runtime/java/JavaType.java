package io.krait.runtime.java;

import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.ForeignType;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Java class as a type object: calling it makes an instance, its static members are attributes of
 * it, its other members those of its instances.
 */
public final class JavaType extends ForeignType {
  /** The class of Java classes. */
  static final PyType META =
      PyType.builtin("java.lang.Class", Types.TYPE, "io.krait.runtime.java.JavaTypeMethods");

  private static final ClassValue<JavaType> TYPES =
      new ClassValue<>() {
        @Override
        protected JavaType computeValue(Class<?> c) {
          return new JavaType(c);
        }
      };

  private final Class<?> javaClass;
  private final JavaMembers members;

  private JavaType(Class<?> c) {
    super(name(c), META, bases(c), linear(c));
    javaClass = c;
    members = new JavaMembers(c, this);
  }

  /** The type object of a class. */
  public static JavaType of(Class<?> c) {
    return TYPES.get(c);
  }

  private static String name(Class<?> c) {
    String canonical = c.getCanonicalName();
    return canonical == null ? c.getName() : canonical;
  }

  private static PyType[] bases(Class<?> c) {
    List<PyType> bases = new ArrayList<>();
    if (c.getSuperclass() != null) {
      bases.add(of(c.getSuperclass()));
    }
    for (Class<?> i : c.getInterfaces()) {
      bases.add(of(i));
    }
    if (c == Throwable.class) {
      bases.add(Exceptions.EXCEPTION);
    }
    PyType mapped = JavaErrors.mapped(c);
    if (mapped != null) {
      bases.add(mapped);
    }
    if (bases.isEmpty()) {
      bases.add(c == Object.class ? Types.OBJECT : of(Object.class));
    }
    return bases.toArray(new PyType[0]);
  }

  // Superclasses first, then interfaces; what Python knows them as is last.
  private static PyType[] linear(Class<?> c) {
    Set<PyType> all = new LinkedHashSet<>();
    Set<PyType> python = new LinkedHashSet<>();
    for (Class<?> k = c; k != null; k = k.getSuperclass()) {
      if (k != c && k != Object.class) {
        all.add(of(k));
      }
      PyType mapped = k == Throwable.class ? Exceptions.EXCEPTION : JavaErrors.mapped(k);
      if (mapped != null) {
        python.addAll(List.of(mapped.mro()));
      }
    }
    for (Class<?> k = c; k != null; k = k.getSuperclass()) {
      addInterfaces(k, all);
    }
    if (c != Object.class) {
      all.add(of(Object.class));
    }
    python.remove(Types.OBJECT);
    all.addAll(python);
    all.add(Types.OBJECT);
    return all.toArray(new PyType[0]);
  }

  private static void addInterfaces(Class<?> c, Set<PyType> all) {
    for (Class<?> i : c.getInterfaces()) {
      all.add(of(i));
    }
    for (Class<?> i : c.getInterfaces()) {
      addInterfaces(i, all);
    }
  }

  /** The Java class. */
  public Class<?> javaClass() {
    return javaClass;
  }

  @Override
  protected void fill(Map<String, Object> namespace) {
    members.fill(namespace);
  }

  @Override
  protected boolean isInterface() {
    return javaClass.isInterface() || javaClass == Object.class;
  }

  @Override
  protected boolean isFinal() {
    return java.lang.reflect.Modifier.isFinal(javaClass.getModifiers()) || javaClass.isSealed();
  }

  @Override
  protected boolean setStatic(String attribute, Object value) {
    if (own(attribute) instanceof JavaField f && f.isStatic()) {
      f.set(null, value);
      return true;
    }
    return false;
  }

  JavaMethods constructors() {
    JavaMethods c = members.constructors();
    if (c == null) {
      throw Err.typeError(
          javaClass.isInterface()
              ? name + " is a Java interface: it has no constructors"
              : "Java class "
                  + name
                  + (java.lang.reflect.Modifier.isAbstract(javaClass.getModifiers())
                      ? " is abstract: it cannot be instantiated"
                      : " has no public constructor"));
    }
    return c;
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    if (javaClass.isInterface() && arguments.length == 1 && keywords == null) {
      return JavaValues.toPython(JavaLambdas.explicit(javaClass, arguments[0]));
    }
    return constructors().construct(arguments, keywords);
  }

  @Override
  public Object call0() {
    return constructors().construct(NO_ARGUMENTS, null);
  }

  @Override
  public Object call1(Object a) {
    return call(new Object[] {a}, null);
  }

  @Override
  public Object call2(Object a, Object b) {
    return constructors().construct(new Object[] {a, b}, null);
  }

  @Override
  public Object call3(Object a, Object b, Object c) {
    return constructors().construct(new Object[] {a, b, c}, null);
  }
}
