package io.krait.cli.run;

import io.krait.runtime.CompiledModule;
import io.krait.runtime.Launcher;
import io.krait.runtime.java.JavaImports;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Runs a program: from the cache if it is there and fresh, else compiled in memory. */
public final class Runner {
  private Runner() {}

  /**
   * Runs to the end.
   *
   * @return the program's own exit code
   * @throws IOException if a source cannot be read
   */
  public static int run(RunRequest request) throws IOException {
    ProgramLocation location = ProgramLocation.of(request);
    if (request.countSlow()) {
      return CountedRun.run(request, location);
    }
    ProgramCache cache = ProgramCache.open();
    boolean cached = request.useCache() && location.isCacheable();
    StoredProgram program = cached ? cache.find(location.key(request)) : null;
    if (program == null) {
      // From here on the compiler is loaded; nothing above refers to it.
      program = FreshProgram.compile(request, location, cached ? cache : null);
      if (program == null) {
        return 1;
      }
    }
    return start(program, request, location);
  }

  static int start(StoredProgram program, RunRequest request, ProgramLocation location)
      throws IOException {
    JavaImports.setClassPath(request.classPath());
    ClassLoader loader = program.loader(Libraries.loader(request.classPath()));
    CompiledModule main = module(loader, program.mainClass());
    Thread.currentThread().setContextClassLoader(loader);
    LateCompilation.install(location, request.classPath());
    return Launcher.run(main, request.argv(location.file()));
  }

  static CompiledModule module(ClassLoader loader, String className) {
    try {
      Field field = Class.forName(className, true, loader).getField("MODULE");
      return (CompiledModule) field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the compiled program has no " + className, e);
    }
  }

  /** The absolute form of a path, without resolving links. */
  static Path absolute(String path) {
    return Path.of(new File(path).getAbsolutePath()).normalize();
  }

  /** The value of an environment variable, or "". */
  static String environment(String name) {
    @Nullable String value = System.getenv(name);
    return value == null ? "" : value;
  }
}
