package io.krait.cli.run;

import io.krait.cli.classpath.ClassPath;
import io.krait.cli.report.PythonErrors;
import io.krait.cli.source.ProgramSources;
import io.krait.cli.source.SourceModule;
import io.krait.codegen.ClassFile;
import io.krait.codegen.CompiledProgram;
import io.krait.codegen.Compiler;
import io.krait.codegen.CompilerOptions;
import io.krait.codegen.ModuleSource;
import io.krait.frontend.source.Diagnostic;
import io.krait.runtime.ModuleNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compiles a program that was not in the cache. */
final class FreshProgram {
  private FreshProgram() {}

  /** The program, or null after its first error has been printed as CPython prints it. */
  static @Nullable StoredProgram compile(
      RunRequest request, ProgramLocation location, @Nullable ProgramCache cache)
      throws IOException {
    ProgramSources sources = sources(request, location);
    CompiledProgram compiled =
        Compiler.compile(
            modules(sources),
            CompilerOptions.DEFAULT.withJava(ClassPath.classes(request.classPath())));
    return store(request, location, cache, sources, compiled);
  }

  /** The program's modules, the one that is run first. */
  static ProgramSources sources(RunRequest request, ProgramLocation location) throws IOException {
    ProgramSources sources = new ProgramSources(location.searchPath());
    sources.add(location.moduleName(), location.file(), text(request, location));
    return sources;
  }

  /** Packs a compiled program; null after its first error has been printed. */
  static @Nullable StoredProgram store(
      RunRequest request,
      ProgramLocation location,
      @Nullable ProgramCache cache,
      ProgramSources sources,
      CompiledProgram compiled)
      throws IOException {
    if (compiled.classes().isEmpty()) {
      refuse(compiled.diagnostics());
      return null;
    }
    Map<String, byte[]> classes = new LinkedHashMap<>();
    for (ClassFile c : compiled.classes()) {
      classes.put(c.name().replace('/', '.'), c.bytes());
    }
    if (request.saveClasses() != null) {
      save(compiled, request.saveClasses());
    }
    String stamp = cache == null ? "" : cache.stamp();
    byte[] packed =
        StoredProgram.pack(
            stamp,
            sources.modules().stream().map(FreshProgram::source).toList(),
            sources.path().absent().stream().map(Path::toString).toList(),
            ModuleNames.className(location.moduleName()),
            classes);
    if (cache != null) {
      cache.store(location.key(request), packed);
    }
    return StoredProgram.unpack(packed, stamp, StoredProgram.ALWAYS_FRESH);
  }

  /** Prints the first error as CPython does. */
  private static void refuse(List<Diagnostic> diagnostics) {
    diagnostics.stream()
        .filter(d -> d.severity() == Diagnostic.Severity.ERROR && !d.kind().isEmpty())
        .findFirst()
        .ifPresent(d -> PythonErrors.print(d, System.err));
  }

  private static byte[] text(RunRequest request, ProgramLocation location) throws IOException {
    return switch (request.kind()) {
      case COMMAND -> (request.what() + "\n").getBytes(StandardCharsets.UTF_8);
      case STDIN -> System.in.readAllBytes();
      case FILE, MODULE -> Files.readAllBytes(location.file());
    };
  }

  static List<ModuleSource> modules(ProgramSources sources) {
    List<ModuleSource> modules = new ArrayList<>();
    for (SourceModule m : sources.modules()) {
      modules.add(new ModuleSource(m.name(), m.isPackage(), m.parsed()));
    }
    return modules;
  }

  static StoredProgram.Source source(SourceModule m) {
    return new StoredProgram.Source(m.path().toString(), m.bytes());
  }

  private static void save(CompiledProgram compiled, Path folder) throws IOException {
    for (ClassFile c : compiled.classes()) {
      Path file = folder.resolve(c.name().replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, c.bytes());
    }
  }
}
