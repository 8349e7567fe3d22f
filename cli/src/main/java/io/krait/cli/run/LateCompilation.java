package io.krait.cli.run;

import io.krait.cli.source.ProgramSources;
import io.krait.codegen.CompiledProgram;
import io.krait.codegen.Compiler;
import io.krait.codegen.CompilerOptions;
import io.krait.runtime.CompiledModule;
import io.krait.runtime.Imports;
import io.krait.runtime.ModuleNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds modules that no import statement names, such as those of {@code importlib.import_module}:
 * they are compiled when they are first imported.
 */
final class LateCompilation implements Imports.Finder {
  private final ProgramLocation location;

  private LateCompilation(ProgramLocation location) {
    this.location = location;
  }

  static void install(ProgramLocation location) {
    Imports.addFinder(new LateCompilation(location));
  }

  @Override
  public @Nullable CompiledModule find(String dottedName) {
    Path file = location.searchPath().find(dottedName);
    return file == null ? null : Compilation.load(dottedName, file, location);
  }

  /** Apart, so that the compiler is loaded only when it is needed. */
  private static final class Compilation {
    static CompiledModule load(String name, Path file, ProgramLocation location) {
      try {
        ProgramSources sources = new ProgramSources(location.searchPath());
        sources.add(name, file);
        CompiledProgram compiled =
            Compiler.compile(FreshProgram.modules(sources), CompilerOptions.DEFAULT);
        Map<String, byte[]> classes = new HashMap<>();
        compiled.classes().forEach(c -> classes.put(c.name().replace('/', '.'), c.bytes()));
        byte[] packed =
            StoredProgram.pack(
                "", java.util.List.of(), java.util.List.of(), ModuleNames.className(name), classes);
        StoredProgram program = StoredProgram.unpack(packed, "", StoredProgram.ALWAYS_FRESH);
        if (program == null) {
          throw new IllegalStateException("packed program cannot be read back");
        }
        ClassLoader parent = Thread.currentThread().getContextClassLoader();
        return Runner.module(program.loader(parent), program.mainClass());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
