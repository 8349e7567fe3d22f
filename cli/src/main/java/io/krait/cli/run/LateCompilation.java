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
import io.krait.runtime.PyList;
import io.krait.runtime.PyModule;
import io.krait.runtime.module.ProcessState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
  private final List<Path> classPath;

  private LateCompilation(List<Path> classPath) {
    this.classPath = classPath;
  }

  static void install(ProgramLocation location, List<Path> classPath) {
    List<String> path = new ArrayList<>();
    boolean file = location.kind() == RunRequest.Kind.FILE;
    path.add(file || location.kind() == RunRequest.Kind.MODULE ? location.root().toString() : "");
    List<Path> roots = location.searchPath().roots();
    roots.subList(1, roots.size()).forEach(p -> path.add(Runner.absolute(p.toString()).toString()));
    ProcessState.setPath(path);
    ProcessState.setLibrary(LateCompilation::library);
    Imports.addFinder(new LateCompilation(classPath));
  }

  private static String library() {
    Path folder = StandardLibrary.folder();
    return folder == null ? "" : folder.toString();
  }

  @Override
  public @Nullable PyModule find(String dottedName, @Nullable PyList path) {
    CompiledModule internal = importlibPart(dottedName);
    if (internal != null) {
      return internal;
    }
    LateSearch search = LateSearch.of(dottedName, path);
    if (search.file() != null) {
      return compiled(dottedName, search.file());
    }
    return search.namespace() == null ? null : search.namespace();
  }

  @Override
  public @Nullable CompiledModule standard(String dottedName) {
    String source = sourceName(dottedName);
    Path file = source.isEmpty() ? null : StandardLibrary.find(source);
    return file == null ? null : ofLibrary(dottedName, file);
  }

  @Override
  public @Nullable String standardFile(String dottedName) {
    String source = sourceName(dottedName);
    Path file = StandardLibrary.find(source.isEmpty() ? dottedName : source);
    return file == null ? null : file.toString();
  }

  // Modules whose source has another name.
  private static String sourceName(String dottedName) {
    return switch (dottedName) {
      case "os.path" -> "posixpath";
      case "collections.abc" -> "_collections_abc";
      case "io" -> ""; // that only names what is in C
      default -> dottedName;
    };
  }

  // CPython keeps these two frozen in the interpreter, under names of their own.
  private static @Nullable CompiledModule importlibPart(String name) {
    String source =
        switch (name) {
          case "_frozen_importlib" -> "importlib._bootstrap";
          case "_frozen_importlib_external" -> "importlib._bootstrap_external";
          default -> null;
        };
    Path file = source == null ? null : StandardLibrary.find(source);
    return file == null ? null : ofLibrary(name, file);
  }

  private CompiledModule compiled(String name, Path file) {
    Path library = StandardLibrary.folder();
    return library != null && file.startsWith(library)
        ? ofLibrary(name, file)
        : load(Compilation.compile(name, file, new SearchPath(List.of()), classPath, ""), name);
  }

  private static CompiledModule ofLibrary(String name, Path file) {
    ProgramCache cache = Cache.OPEN;
    String key = "library\n" + name + "\n" + file;
    StoredProgram program = cache.find(key);
    if (program == null) {
      byte[] packed =
          Compilation.compile(name, file, new SearchPath(List.of()), List.of(), cache.stamp());
      cache.store(key, packed);
      return load(packed, name);
    }
    return Runner.module(
        program.loader(Thread.currentThread().getContextClassLoader()), program.mainClass());
  }

  private static final class Cache {
    static final ProgramCache OPEN = ProgramCache.open();
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
            Compiler.compile(
                FreshProgram.modules(sources),
                CompilerOptions.DEFAULT.withJava(ClassPath.classes(classPath)));
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
