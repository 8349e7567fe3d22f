package io.krait.cli.run;

import io.krait.cli.classpath.ClassPath;
import io.krait.cli.source.ProgramSources;
import io.krait.cli.source.SearchPath;
import io.krait.cli.source.StandardLibrary;
import io.krait.codegen.CompiledProgram;
import io.krait.codegen.Compiler;
import io.krait.codegen.CompilerOptions;
import io.krait.runtime.CompiledModule;
import io.krait.runtime.Err;
import io.krait.runtime.Imports;
import io.krait.runtime.ModuleNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds modules that are not part of the program: those that no import statement names, such as
 * those of {@code importlib.import_module}, and the standard library's. They are compiled when they
 * are first imported; the standard library's are kept in the cache, each by itself.
 */
final class LateCompilation implements Imports.Finder {
  private final ProgramLocation location;
  private final List<Path> classPath;

  private LateCompilation(ProgramLocation location, List<Path> classPath) {
    this.location = location;
    this.classPath = classPath;
  }

  static void install(ProgramLocation location, List<Path> classPath) {
    Imports.addFinder(new LateCompilation(location, classPath));
  }

  @Override
  public @Nullable CompiledModule find(String dottedName) {
    Path file = location.searchPath().find(dottedName);
    if (file != null) {
      return load(Compilation.compile(dottedName, file, location.searchPath(), classPath, ""), dottedName);
    }
    file = StandardLibrary.find(dottedName);
    return file == null ? null : ofLibrary(dottedName, file);
  }

  private static CompiledModule ofLibrary(String name, Path file) {
    ProgramCache cache = ProgramCache.open();
    String key = "library\n" + name + "\n" + file;
    StoredProgram program = cache.find(key);
    if (program == null) {
      byte[] packed = 
          Compilation.compile(
              name, file, new SearchPath(List.of()), List.of(), cache.stamp());
      cache.store(key, packed);
      return load(packed, name);
    }
    return Runner.module(
        program.loader(Thread.currentThread().getContextClassLoader()), program.mainClass());
  }

  private static CompiledModule load(byte[] packed, String name) {
    StoredProgram program = StoredProgram.unpackFresh(packed);
    if (program == null) {
      throw new IllegalStateException("packed module " + name + " cannot be read back");
    }
    return Runner.module(
        program.loader(Thread.currentThread().getContextClassLoader()), program.mainClass());
  }

  /** Apart, so that the compiler is loaded only when it is needed. */
  private static final class Compilation {
    static byte[] compile(
        String name, Path file, SearchPath path, List<Path> classPath, String stamp) {
      try {
        ProgramSources sources = new ProgramSources(path);
        sources.add(name, file);
        CompiledProgram compiled =
            Compiler.compile(FreshProgram.modules(sources), CompilerOptions.DEFAULT.withJava(ClassPath.classes(classPath)));
        if (compiled.classes().isEmpty()) {
          throw Err.importError("cannot compile " + file + ": " + firstError(compiled));
        }
        Map<String, byte[]> classes = new LinkedHashMap<>();
        compiled.classes().forEach(c -> classes.put(c.name().replace('/', '.'), c.bytes()));
        List<StoredProgram.Source> read =
            sources.modules().stream().map(FreshProgram::source).toList();
        return StoredProgram.pack(stamp, read, List.of(), ModuleNames.className(name), classes);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    private static String firstError(CompiledProgram compiled) {
      return compiled.diagnostics().stream()
          .filter(d -> !d.kind().isEmpty())
          .findFirst()
          .map(d -> "line " + d.file().lines().line(d.span().start()) + ": " + d.message())
          .orElse("no classes");
    }
  }
}
