package io.krait.typeinfer.session;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.tree.TreeIndex;
import io.krait.typeinfer.TypeTable;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one file in one snapshot. Trees, spans and node ids are those of {@link
 * #bound()}; all belong together.
 *
 * <p>Diagnostics and {@link #recomputed()} may be read by any thread at any time. Types are
 * computed further while they are asked for, so questions to {@link #types()}, and to what it gives
 * ({@code ClassInfo}, {@code FunctionInfo}, {@code ModuleInfo}), belong inside {@link #read}.
 *
 * <p>Definitions found through types may come from another version of this or another file: their
 * {@code file()} says from which, and {@link Snapshot#currentSpan} gives today's place.
 */
public final class FileAnalysis {
  private final FileVersion version;
  private final BoundFile bound;
  private final Supplier<TypeTable> inference;
  private @Nullable TypeTable types;
  private @Nullable TreeIndex index;
  private final List<Diagnostic> diagnostics;
  private final List<String> recomputed;
  private final Object lock;

  FileAnalysis(
      FileVersion version,
      BoundFile bound,
      Supplier<TypeTable> inference,
      List<Diagnostic> diagnostics,
      List<String> recomputed,
      Object lock) {
    this.version = version;
    this.bound = bound;
    this.inference = inference;
    this.diagnostics = diagnostics;
    this.recomputed = recomputed;
    this.lock = lock;
  }

  public FileVersion version() {
    return version;
  }

  /** The tree, tokens and scopes. */
  public BoundFile bound() {
    return bound;
  }

  /** Where the nodes of the tree stand. It goes when nobody needs the analysis any more. */
  public synchronized TreeIndex index() {
    TreeIndex known = index;
    if (known == null) {
      known = new TreeIndex(bound.parsed().tree());
      index = known;
    }
    return known;
  }

  /**
   * The types by node id of {@link #bound()}; ask inside {@link #read}. They are inferred when they
   * are first asked for: who wants diagnostics only does not wait for them.
   *
   * @throws java.util.concurrent.CancellationException if they are not yet inferred and the file
   *     has another content by now
   */
  public TypeTable types() {
    synchronized (lock) {
      TypeTable known = types;
      if (known == null) {
        known = inference.get();
        types = known;
      }
      return known;
    }
  }

  /** Runs a reader of types, alone among the readers and the writer of this file's types. */
  public <T> T read(Supplier<T> reader) {
    synchronized (lock) {
      return reader.get();
    }
  }

  /** Syntax, scope and type errors, by position. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * The qualified names of the bodies that were gone through to make this analysis from the one
   * before: {@code <module>}, {@code Shop.total}. All of the file's if there was none before.
   */
  public List<String> recomputed() {
    return recomputed;
  }
}
