package io.krait.lsp;

import io.krait.lsp.feature.Diagnostics;
import io.krait.typeinfer.session.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * Tells the client what is wrong in open files, as soon as each is known and only while the text is
 * the one it was found in. When the user pauses, types are inferred, and slow spots follow: they
 * need the whole program.
 */
final class Publisher {
  private static final long PAUSE_MILLIS = 300;

  /** A program that takes long to compile is compiled after a longer pause, up to this. */
  private static final long LONGEST_PAUSE_MILLIS = 5000;

  private static final long STACK = 256L << 20;

  private final Workspace workspace;
  private final SpotStore spots;
  private final ServerLog log;
  private final ScheduledExecutorService checks = thread("diagnostics");
  private final ScheduledExecutorService compilations = thread("slow spots");
  private volatile @Nullable LanguageClient client;
  private volatile boolean pushes = true;
  private volatile boolean refreshes;
  private volatile boolean refreshesLenses;
  private @Nullable ScheduledFuture<?> pending;
  private volatile long pauseMillis = PAUSE_MILLIS;

  Publisher(Workspace workspace, SpotStore spots, ServerLog log) {
    this.workspace = workspace;
    this.spots = spots;
    this.log = log;
  }

  private static ScheduledExecutorService thread(String name) {
    ScheduledThreadPoolExecutor made =
        new ScheduledThreadPoolExecutor(
            1,
            r -> {
              Thread t = new Thread(null, r, name, STACK);
              t.setDaemon(true);
              return t;
            });
    made.setRemoveOnCancelPolicy(true);
    return made;
  }

  void connect(LanguageClient connected) {
    client = connected;
  }

  /**
   * What the client can do.
   *
   * @param pulls it asks for diagnostics itself
   */
  void configure(boolean pulls, boolean refreshesDiagnostics, boolean lenses) {
    pushes = !pulls;
    refreshes = refreshesDiagnostics;
    refreshesLenses = lenses;
  }

  void close() {
    checks.shutdownNow();
    compilations.shutdownNow();
  }

  /** The text of a file has changed, or all that is shown has. */
  synchronized void changed(@Nullable String first) {
    Snapshot snapshot = workspace.snapshot();
    if (pushes) {
      checks.execute(() -> guarded("diagnostics", () -> check(snapshot, first)));
    }
    if (pending != null) {
      pending.cancel(false);
    }
    if (workspace.settings().slowSpots()) {
      pending =
          compilations.schedule(
              () -> guarded("slow spots", () -> compile(snapshot)),
              pauseMillis,
              TimeUnit.MILLISECONDS);
    }
  }

  /** Nothing is shown of a file that was closed. */
  void closed(String uri) {
    LanguageClient connected = client;
    if (connected != null && pushes) {
      connected.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
    }
  }

  private void guarded(String what, Runnable task) {
    try {
      task.run();
    } catch (CancellationException e) {
      return; // a later edit has a task of its own
    } catch (RuntimeException | StackOverflowError e) {
      log.fault(what, () -> "files open: " + workspace.documents(), e);
    }
  }

  /** The file that was edited first, then those that may depend on it. */
  private void check(Snapshot snapshot, @Nullable String first) {
    List<Document> order = new ArrayList<>();
    for (Document document : workspace.documents()) {
      order.add(document.path().equals(first) ? 0 : order.size(), document);
    }
    for (Document document : order) {
      if (!snapshot.isCurrent()) {
        return;
      }
      publish(snapshot, document.path());
    }
  }

  private void publish(Snapshot snapshot, String path) {
    Document document = workspace.document(path);
    View view = workspace.view(snapshot, path, () -> !snapshot.isCurrent());
    LanguageClient connected = client;
    if (view == null || document == null || connected == null) {
      return;
    }
    PublishDiagnosticsParams params =
        new PublishDiagnosticsParams(document.uri(), Diagnostics.of(view, spots));
    params.setVersion(document.version());
    if (snapshot.isCurrent()) {
      connected.publishDiagnostics(params);
    }
  }

  private void compile(Snapshot snapshot) {
    long begin = System.nanoTime();
    try {
      for (Document document : workspace.documents()) {
        if (!snapshot.isCurrent()) {
          return;
        }
        infer(snapshot, document.path());
        if (spots.find(snapshot, document.path()) != null && pushes) {
          publish(snapshot, document.path());
        }
      }
    } finally {
      long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
      pauseMillis = Math.max(PAUSE_MILLIS, Math.min(LONGEST_PAUSE_MILLIS, 2 * took));
    }
    refresh();
  }

  /** The next request for a type need not wait for those of the file. */
  private void infer(Snapshot snapshot, String path) {
    View view = workspace.view(snapshot, path, () -> !snapshot.isCurrent());
    if (view != null) {
      view.types();
    }
  }

  /** The client's answer to a hint tells nothing; that it refused one is worth a line. */
  private void ignore(CompletableFuture<Void> answer) {
    CompletableFuture<Void> unused =
        answer.exceptionally(refusal -> {
          log.info("the client did not refresh: " + refusal.getMessage());
          return null;
        });
  }

  /** Has the client ask again for what it shows. */
  void refresh() {
    LanguageClient connected = client;
    if (connected == null) {
      return;
    }
    if (refreshes && !pushes) {
      ignore(connected.refreshDiagnostics());
    }
    if (refreshesLenses) {
      ignore(connected.refreshCodeLenses());
      ignore(connected.refreshSemanticTokens());
    }
  }
}
