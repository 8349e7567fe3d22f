package io.krait.typeinfer.session;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.Span;
import io.krait.frontend.source.TextDelta;
import io.krait.typeinfer.ModuleResolver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * All files as they were at one moment. Immutable, and safe to ask from any number of threads;
 * later edits make later snapshots.
 */
public final class Snapshot {
  private final AnalysisSession session;
  private final long number;

  /** The open files, and those named so far, by path. */
  private final Map<String, FileVersion> open;

  /** The module names of the open files. */
  private final Map<String, FileVersion> openModules = new HashMap<>();

  Snapshot(AnalysisSession session, long number, Map<String, FileVersion> open) {
    this.session = session;
    this.number = number;
    this.open = Map.copyOf(open);
    this.open.values().forEach(file -> openModules.put(file.moduleName(), file));
  }

  /** Grows by one with each change to the session. */
  public long number() {
    return number;
  }

  /** Whether no later change has been made. */
  public boolean isCurrent() {
    return session.snapshot() == this;
  }

  /** The paths of the open files. */
  public Set<String> openPaths() {
    return open.keySet();
  }

  /** A file, open or not; null if it cannot be read. */
  public @Nullable FileVersion file(String path) {
    FileVersion known = open.get(path);
    return known != null ? known : session.closedFile(path);
  }

  /** The file of a module, open or not; null if there is none. */
  public @Nullable FileVersion module(String moduleName) {
    FileVersion known = openModules.get(moduleName);
    if (known != null) {
      return known;
    }
    String path = session.locate(moduleName);
    return path == null ? null : file(path);
  }

  /** As {@link #analysis(String, BooleanSupplier)}, to the end. */
  public @Nullable FileAnalysis analysis(String path) {
    return analysis(path, () -> false);
  }

  /**
   * Types and diagnostics of a file; null if it cannot be read. Computed when first asked for, from
   * what earlier snapshots know where that still holds.
   *
   * @param cancelled polled before each body; a server gives {@code () -> !snapshot.isCurrent()} or
   *     its request's flag
   * @throws java.util.concurrent.CancellationException if {@code cancelled} says so
   */
  public @Nullable FileAnalysis analysis(String path, BooleanSupplier cancelled) {
    FileVersion file = file(path);
    return file == null ? null : session.analyse(this, file, cancelled);
  }

  /** Syntax, scope and type errors of a file, by position; none if it cannot be read. */
  public List<Diagnostic> diagnostics(String path, BooleanSupplier cancelled) {
    FileAnalysis analysis = analysis(path, cancelled);
    return analysis == null ? List.of() : analysis.diagnostics();
  }

  /**
   * Where a place in some version of a file is now.
   *
   * @param made the file in whose offsets {@code span} counts, as {@code ClassInfo.file()} gives it
   * @return the span in this snapshot's content of the file; the given one if the file is not known
   */
  public Span currentSpan(BoundFile made, Span span) {
    FileVersion now = file(made.parsed().file().path());
    if (now == null || now.bound() == made) {
      return span;
    }
    return TextDelta.between(made.parsed().file().text(), now.source().text()).move(span);
  }

  /** Gives modules their files in this snapshot. */
  ModuleResolver resolver() {
    return new ModuleResolver() {
      @Override
      public @Nullable BoundFile file(String moduleName) {
        FileVersion found = module(moduleName);
        return found == null ? null : found.bound();
      }

      @Override
      public String name(BoundFile file) {
        String path = file.parsed().file().path();
        FileVersion known = open.get(path);
        return known != null ? known.moduleName() : session.moduleName(path);
      }

      @Override
      public boolean isForeign(BoundFile file) {
        String path = file.parsed().file().path();
        return !open.containsKey(path) && session.isForeign(path);
      }

      @Override
      public boolean isPackage(BoundFile file) {
        String path = file.parsed().file().path();
        return path.endsWith("__init__.py") || path.endsWith("__init__.pyi");
      }
    };
  }
}
