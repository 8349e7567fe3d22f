package io.krait.runtime;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The frames of compiled code on the current thread's stack, read off the Java stack: Java method
 * names say which function it is, line tables say where. One Python frame may be several Java ones:
 * the typed body, the stub through which it left for its twin, and the twin.
 */
public final class StackFrames {
  private static final StackWalker WALKER = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

  private StackFrames() {}

  /** The innermost frame, or null where no compiled code runs. */
  public static @Nullable PyFrame current() {
    List<StackFrame> all =
        WALKER.walk(s -> s.filter(StackFrames::isCompiled).collect(Collectors.toList()));
    PyFrame first = null;
    PyFrame last = null;
    String stub = null;
    for (StackFrame f : all) {
      String name = bodyName(f);
      int from = name.lastIndexOf("$from");
      if (isTwin(f) && from > 0 && isNumber(name, from + 5)) {
        stub = name.substring(0, from);
        continue;
      }
      boolean behindStub = name.equals(stub) && !isTwin(f);
      stub = null;
      PyFrame frame = behindStub ? null : frame(f);
      if (frame == null) {
        continue;
      }
      if (last == null) {
        first = frame;
      } else {
        last.back = frame;
      }
      last = frame;
    }
    return first;
  }

  private static boolean isNumber(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return start < text.length();
  }

  // A body that takes its depth of recursion has a method of its own.
  private static String bodyName(StackFrame f) {
    String name = f.getMethodName();
    return name.endsWith("$deep") ? name.substring(0, name.length() - "$deep".length()) : name;
  }

  private static boolean isTwin(StackFrame f) {
    return f.getClassName().contains("$Twins");
  }

  private static boolean isCompiled(StackFrame f) {
    String name = f.getClassName();
    if (name.startsWith("io.krait.") || name.startsWith("java.")) {
      return false;
    }
    int dollar = name.indexOf("Module$");
    if (dollar >= 0) {
      String part = name.substring(dollar + "Module$".length());
      return part.startsWith("Twins");
    }
    return CompiledModule.class.isAssignableFrom(f.getDeclaringClass());
  }

  private static @Nullable PyFrame frame(StackFrame f) {
    try {
      Class<?> module = moduleClass(f.getDeclaringClass());
      String method = bodyName(f);
      if (module == null || f.getLineNumber() < 0) {
        return null; // methods that only pass arguments on have no lines
      }
      PyCode code = CodeModules.code(module, method, f.getLineNumber());
      if (code == null) {
        return null;
      }
      return new PyFrame(
          code, f.getLineNumber(), -1, (CompiledModule) module.getField("MODULE").get(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Class<?> moduleClass(Class<?> c) throws ClassNotFoundException {
    if (CompiledModule.class.isAssignableFrom(c)) {
      return c;
    }
    String name = c.getName();
    String outer = name.substring(0, name.indexOf("Module$") + "Module".length());
    return Class.forName(outer, false, c.getClassLoader());
  }
}
