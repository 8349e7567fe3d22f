package io.krait.runtime;

import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which module a code object belongs to, and which code a Java method was compiled from. */
final class CodeModules {
  /** A Java class may go when its module goes. */
  private static final ClassValue<Map<String, List<PyCode>>> CODES =
      new ClassValue<>() {
        @Override
        protected Map<String, List<PyCode>> computeValue(Class<?> module) {
          return read(module);
        }
      };

  private static final Map<String, WeakReference<CompiledModule>> BY_FILE =
      new ConcurrentHashMap<>();

  private CodeModules() {}

  static void add(CompiledModule module) {
    BY_FILE.put(module.file, new WeakReference<>(module));
  }

  /** The module of a code object: that of a function made of it, else the last of its file. */
  static @Nullable CompiledModule of(PyCode code) {
    if (code.module != null) {
      return code.module;
    }
    WeakReference<CompiledModule> m = BY_FILE.get(code.file);
    return m == null ? null : m.get();
  }

  /** The code that a method of a module's class was compiled from, by name and line. */
  static @Nullable PyCode code(Class<?> module, String method, int line) {
    List<PyCode> named = CODES.get(module).get(method);
    if (named == null && method.matches(".*\\$\\d+")) {
      named = CODES.get(module).get(method.substring(0, method.lastIndexOf('$')));
    }
    PyCode best = null;
    for (PyCode c : named == null ? List.<PyCode>of() : named) {
      if (best == null || (c.firstLine <= line && c.firstLine >= best.firstLine)) {
        best = c;
      }
    }
    return best;
  }

  private static Map<String, List<PyCode>> read(Class<?> module) {
    Map<String, List<PyCode>> codes = new HashMap<>();
    read(module, module.getName() + "$Constants", codes);
    int more = 1;
    while (read(module, module.getName() + "$Constants$" + more, codes)) {
      more++;
    }
    return codes;
  }

  private static boolean read(Class<?> module, String name, Map<String, List<PyCode>> codes) {
    try {
      Class<?> holder = Class.forName(name, true, module.getClassLoader());
      for (Field f : holder.getFields()) {
        if (f.getType() == PyCode.class && f.get(null) instanceof PyCode c) {
          codes.computeIfAbsent(javaName(c), k -> new ArrayList<>(1)).add(c);
        }
      }
      return true;
    } catch (ClassNotFoundException e) {
      return false; // a module without constants has no such class
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  // As the compiler names methods.
  private static String javaName(PyCode code) {
    return code.name.equals("<module>")
        ? "body"
        : code.qualname
            .replace(".<locals>.", "$")
            .replace('.', '$')
            .replace('<', '_')
            .replace('>', '_');
  }
}
