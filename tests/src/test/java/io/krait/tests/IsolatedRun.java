package io.krait.tests;

import io.krait.codegen.ClassFile;
import io.krait.codegen.Compiler;
import io.krait.frontend.parse.Parser;
import io.krait.runtime.PyObject;
import io.krait.typeinfer.types.Type;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs a compiled program with a runtime of its own, so that programs cannot see each other. */
final class IsolatedRun {
  /**
   * What a program did.
   *
   * @param status its exit code
   * @param counts how often its counters of slow operations counted
   */
  record Outcome(int status, String out, String err, long[] counts) {
    /** The count of a number. */
    long count(int number) {
      return number < counts.length ? counts[number] : 0;
    }
  }

  private IsolatedRun() {}

  static Outcome run(List<ClassFile> classes, String mainClass, String... argv) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (ProgramLoader loader = new ProgramLoader(classPath(), classes)) {
      Class<?> streams = loader.loadClass("io.krait.runtime.module.StandardStreams");
      streams
          .getMethod("redirect", InputStream.class, OutputStream.class, OutputStream.class)
          .invoke(null, new ByteArrayInputStream(new byte[0]), out, err);
      Object main = loader.loadClass(mainClass).getField("MODULE").get(null);
      Class<?> module = loader.loadClass("io.krait.runtime.CompiledModule");
      Method run =
          loader.loadClass("io.krait.runtime.Launcher").getMethod("run", module, String[].class);
      Thread.currentThread().setContextClassLoader(loader);
      int status = (int) run.invoke(null, main, argv);
      Class<?> counters = loader.loadClass("io.krait.runtime.SlowCounters");
      long[] counts = (long[]) counters.getMethod("all").invoke(null);
      return new Outcome(status, text(out), text(err), counts);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  /** The runtime, and the compiler for programs that compile text as they run. */
  static URL[] classPath() {
    return Stream.of(
            PyObject.class,
            Compiler.class,
            Type.class,
            Parser.class,
            org.objectweb.asm.ClassWriter.class)
        .map(c -> c.getProtectionDomain().getCodeSource().getLocation())
        .toArray(URL[]::new);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Loads the program and, anew, the runtime and what else it asks for. */
  private static final class ProgramLoader extends URLClassLoader {
    private final Map<String, byte[]> classes = new HashMap<>();

    ProgramLoader(URL[] path, List<ClassFile> files) {
      super(path, ClassLoader.getPlatformClassLoader());
      files.forEach(f -> classes.put(f.name().replace('/', '.'), f.bytes()));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      return bytes == null ? super.findClass(name) : defineClass(name, bytes, 0, bytes.length);
    }
  }
}
