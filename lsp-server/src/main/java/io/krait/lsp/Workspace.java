package io.krait.lsp;

import io.krait.lsp.text.Places;
import io.krait.typeinfer.session.AnalysisSession;
import io.krait.typeinfer.session.FileAnalysis;
import io.krait.typeinfer.session.Libraries;
import io.krait.typeinfer.session.Snapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.jspecify.annotations.Nullable;

/**
 * What the client has told: open documents, folders, settings. Changed by the one thread that reads
 * messages; asked by any.
 */
public final class Workspace {
  private final DiskSources disk;
  private final AnalysisSession session;
  private final Map<String, Document> documents = new ConcurrentHashMap<>();
  private volatile Settings settings = Settings.DEFAULT;

  Workspace(Libraries libraries) {
    this.disk = new DiskSources(libraries);
    this.session = new AnalysisSession(disk, disk);
  }

  /** The state after the last change. */
  public Snapshot snapshot() {
    return session.snapshot();
  }

  public Settings settings() {
    return settings;
  }

  void settings(Settings changed) {
    settings = changed;
  }

  // Changes

  void addFolder(String uri) {
    disk.addRoot(Path.of(Places.path(uri)));
  }

  void removeFolder(String uri) {
    disk.removeRoot(Path.of(Places.path(uri)));
  }

  List<Path> folders() {
    return disk.roots();
  }

  void open(TextDocumentItem item) {
    Document document = Document.open(item.getUri(), item.getVersion(), item.getText());
    documents.put(document.path(), document);
    if (disk.roots().isEmpty() && document.path().startsWith("/")) {
      Path parent = Path.of(document.path()).getParent();
      if (parent != null) {
        disk.addRoot(parent);
      }
    }
    session.open(document.path(), document.source().text());
  }

  void change(DidChangeTextDocumentParams params) {
    String path = Places.path(params.getTextDocument().getUri());
    Document known = documents.get(path);
    if (known != null) {
      Integer version = params.getTextDocument().getVersion();
      Document changed =
          known.with(version == null ? known.version() : version, params.getContentChanges());
      documents.put(path, changed);
      session.change(path, changed.source().text());
    }
  }

  void close(String uri) {
    String path = Places.path(uri);
    documents.remove(path);
    session.close(path);
  }

  void changedOnDisk(String uri) {
    String path = Places.path(uri);
    if (!documents.containsKey(path)) {
      session.reload(path);
    }
  }

  // Questions

  Collection<Document> documents() {
    return documents.values();
  }

  @Nullable Document document(String path) {
    return documents.get(path);
  }

  /** The version that the client gave an open document; null for one that is not open. */
  public @Nullable Integer version(String path) {
    Document document = documents.get(path);
    return document == null ? null : document.version();
  }

  /** The open files and those of the folders. */
  public List<String> projectFiles() {
    List<String> paths = new ArrayList<>(documents.keySet());
    for (String path : disk.project()) {
      if (!paths.contains(path)) {
        paths.add(path);
      }
    }
    return paths;
  }

  /** The dotted name of the module that a file is. */
  public String moduleName(String path) {
    return disk.moduleName(path);
  }

  /** A file as it is in a snapshot; null if it cannot be read. */
  public @Nullable View view(Snapshot snapshot, String path, BooleanSupplier cancelled) {
    FileAnalysis analysis = snapshot.analysis(path, cancelled);
    return analysis == null ? null : new View(this, snapshot, analysis, cancelled);
  }
}
