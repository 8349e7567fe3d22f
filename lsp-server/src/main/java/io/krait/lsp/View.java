package io.krait.lsp;

import io.krait.codegen.slow.ProgramView;
import io.krait.codegen.slow.ProgramView.FileView;
import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.TreeIndex;
import io.krait.lsp.text.Occurrence;
import io.krait.lsp.text.Places;
import io.krait.typeinfer.TypeTable;
import io.krait.typeinfer.session.FileAnalysis;
import io.krait.typeinfer.session.Snapshot;
import io.krait.typeinfer.types.Type;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/** One file in one snapshot, as a request sees it. Types may be asked inside of {@link #read}. */
public final class View {
  private final Workspace workspace;
  private final Snapshot snapshot;
  private final FileAnalysis analysis;
  private final FileView file;
  private final BooleanSupplier cancelled;

  View(Workspace workspace, Snapshot snapshot, FileAnalysis analysis, BooleanSupplier cancelled) {
    this.workspace = workspace;
    this.snapshot = snapshot;
    this.analysis = analysis;
    this.cancelled = cancelled;
    BoundFile bound = analysis.bound();
    ProgramView program = new ProgramView(List.of(bound), b -> analysis.types());
    this.file = new FileView(program, bound, analysis::types, analysis::index);
  }

  public Workspace workspace() {
    return workspace;
  }

  public Snapshot snapshot() {
    return snapshot;
  }

  public FileAnalysis analysis() {
    return analysis;
  }

  /** The file with its index. */
  public FileView file() {
    return file;
  }

  public BoundFile bound() {
    return file.bound();
  }

  public TypeTable types() {
    return file.types();
  }

  public TreeIndex index() {
    return file.index();
  }

  public SourceFile source() {
    return file.source();
  }

  public String path() {
    return source().path();
  }

  public String uri() {
    return Places.uri(path());
  }

  /** Whether nobody waits for the answer any more. */
  public boolean isCancelled() {
    return cancelled.getAsBoolean();
  }

  /** Another file of the same snapshot; null if it cannot be read. */
  public @Nullable View other(String path) {
    return path.equals(path()) ? this : workspace.view(snapshot, path, cancelled);
  }

  public int offset(Position position) {
    return Places.offset(source(), position);
  }

  public Range range(Span span) {
    return Places.range(source(), span);
  }

  public Location location(Span span) {
    return Places.location(source(), span);
  }

  /** The name at a position; null if there is none. */
  public @Nullable Occurrence occurrence(Position position) {
    return Occurrence.at(bound(), index(), offset(position));
  }

  /** The type of an expression; of a name in store position what is stored. */
  public Type typeOf(Expr expr) {
    return types().typeOf(expr);
  }

  public Span nameSpan(Node node) {
    return Occurrence.nameSpan(bound(), node);
  }

  /** Runs a question to the types, alone among those of this file. */
  public <T> T read(java.util.function.Supplier<T> question) {
    return analysis.read(question);
  }
}
