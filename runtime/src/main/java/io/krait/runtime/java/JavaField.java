package io.krait.runtime.java;

import io.krait.runtime.Descriptor;
import io.krait.runtime.Err;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.module.StandardStreams;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** A public field. */
final class JavaField implements Descriptor {
  private static final PyType TYPE = PyType.builtin("java.field", Types.OBJECT, "");

  private final Field field;
  private final PyType owner;
  private final JavaParameter parameter;

  JavaField(Field field, PyType owner) {
    this.field = field;
    this.owner = owner;
    this.parameter = JavaParameter.of(field.getType());
  }

  boolean isStatic() {
    return Modifier.isStatic(field.getModifiers());
  }

  @Override
  public Object get(@Nullable Object instance, PyType type) {
    if (instance == null && !isStatic()) {
      return this;
    }
    if (field.getDeclaringClass() == System.class) {
      StandardStreams.flushAll(); // what was printed before comes before what is printed by it
    }
    try {
      Object self = instance == null ? null : JavaValues.unwrapped(instance);
      return JavaValues.toPython(field.get(self));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("not accessible: " + field, e);
    } catch (ExceptionInInitializerError e) {
      throw JavaErrors.thrown(e);
    }
  }

  @Override
  public boolean isData() {
    return true;
  }

  @Override
  public void set(@Nullable Object instance, Object value) {
    if (Modifier.isFinal(field.getModifiers())) {
      throw Err.attributeError("Java field " + owner.name + "." + field.getName() + " is final");
    }
    Object v = parameter.convert(value);
    if (v == JavaParameter.UNFIT) {
      String range = parameter.rangeError(value);
      throw range != null
          ? Err.overflowError(range)
          : Err.typeError(
              "Java field "
                  + owner.name
                  + "."
                  + field.getName()
                  + " must be "
                  + field.getType().getSimpleName()
                  + ", not "
                  + Types.of(value).name);
    }
    try {
      field.set(instance == null ? null : JavaValues.unwrapped(instance), v);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("not accessible: " + field, e);
    }
  }

  @Override
  public void delete(Object instance) {
    throw Err.attributeError(
        "Java field " + owner.name + "." + field.getName() + " cannot be deleted");
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
