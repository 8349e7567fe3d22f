package io.krait.cli.source;

import io.krait.frontend.parse.Parser;
import io.krait.frontend.parse.PythonVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The modules of a program: those named, and all that they import from the search path. */
public final class ProgramSources {
  private final SearchPath path;
  private final Map<String, SourceModule> modules = new LinkedHashMap<>();
  private final Deque<SourceModule> pending = new ArrayDeque<>();

  /** An empty program whose imports are looked for on {@code path}. */
  public ProgramSources(SearchPath path) {
    this.path = path;
  }

  /**
   * Adds a module and, transitively, what it imports.
   *
   * @throws IOException if a file cannot be read
   */
  public void add(String name, Path file) throws IOException {
    add(name, file, Files.readAllBytes(file));
  }

  /** The same for a text that is in no file. */
  public void add(String name, Path file, byte[] bytes) throws IOException {
    load(name, file, bytes);
    for (SourceModule m = pending.poll(); m != null; m = pending.poll()) {
      addImportsOf(m);
    }
  }

  private void addImportsOf(SourceModule m) throws IOException {
    String importer = m.name().equals("__main__") ? "" : m.name();
    for (String name : ImportedNames.of(m.parsed().tree(), importer, m.isPackage())) {
      if (!modules.containsKey(name)) {
        @Nullable Path file = path.find(name);
        if (file != null) {
          load(name, file, Files.readAllBytes(file));
        }
      }
    }
  }

  private void load(String name, Path file, byte[] bytes) {
    SourceModule m =
        new SourceModule(
            name, file, bytes, Parser.parse(file.toString(), bytes, PythonVersion.PY314));
    modules.put(name, m);
    pending.add(m);
  }

  /** In the order in which they were found. */
  public List<SourceModule> modules() {
    return new ArrayList<>(modules.values());
  }

  public SearchPath path() {
    return path;
  }
}
