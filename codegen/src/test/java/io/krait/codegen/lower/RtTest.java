package io.krait.codegen.lower;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.MethodRef;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every method that lowered code calls must be one of the runtime's. */
class RtTest {
  @Test
  void resolves() throws ReflectiveOperationException {
    assertThat(missing()).isEmpty();
  }

  static List<String> missing() throws ReflectiveOperationException {
    List<String> missing = new ArrayList<>();
    for (Field field : Rt.class.getDeclaredFields()) {
      field.setAccessible(true);
      Object value = field.get(null);
      if (value instanceof MethodRef method) {
        check(method, missing);
      } else if (value instanceof List<?> list) {
        for (Object item : list) {
          check((MethodRef) item, missing);
        }
      } else if (value instanceof FieldRef ref) {
        Class<?> owner = Class.forName(ref.owner().replace('/', '.'));
        if (!owner
            .getField(ref.name())
            .getType()
            .descriptorString()
            .equals(ref.rep().descriptor())) {
          missing.add(ref.toString());
        }
      }
    }
    return missing;
  }

  private static void check(MethodRef method, List<String> missing) throws ClassNotFoundException {
    Class<?> owner = Class.forName(method.owner().replace('/', '.'));
    List<Executable> all = new ArrayList<>(List.of(owner.getMethods()));
    all.addAll(List.of(owner.getConstructors()));
    for (Executable e : all) {
      boolean named =
          e instanceof Constructor
              ? method.name().equals("<init>")
              : e.getName().equals(method.name());
      Class<?> result = e instanceof Method m ? m.getReturnType() : void.class;
      String descriptor =
          MethodType.methodType(result, e.getParameterTypes()).toMethodDescriptorString();
      if (named && descriptor.equals(method.descriptor())) {
        return;
      }
    }
    missing.add(method.owner() + "." + method.name() + method.descriptor());
  }
}
