package io.krait.typeinfer.session;

import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.SourceReader;
import io.krait.frontend.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Checks many files at once, on several threads, and only those whose result is not in a cache.
 * Files are independent of one another, so the result does not depend on order or number of
 * threads.
 */
public final class ProgramCheck {
  /** Deeply nested code is gone through by recursion. Only what is used takes memory. */
  private static final long STACK = 1L << 28;

  private final Snapshot snapshot;
  private final AnalysisSession session;
  private final CheckCache cache;
  private final Map<String, List<Diagnostic>> results = new ConcurrentHashMap<>();
  private final AtomicInteger computed = new AtomicInteger();

  private ProgramCheck(AnalysisSession session, CheckCache cache) {
    this.session = session;
    this.snapshot = session.snapshot();
    this.cache = cache;
  }

  /**
   * What was found.
   *
   * @param diagnostics by path, in the order of paths; a file that cannot be read is absent
   * @param computed how many files were not in the cache
   */
  public record Outcome(Map<String, List<Diagnostic>> diagnostics, int computed) {}

  /**
   * Checks files.
   *
   * @param cache read, and brought up to date
   * @param threads at most so many work at once
   */
  public static Outcome run(
      AnalysisSession session, Collection<String> paths, CheckCache cache, int threads) {
    ProgramCheck check = new ProgramCheck(session, cache);
    check.work(paths, threads, check::recall);
    check.work(paths, threads, check::check);
    return new Outcome(new TreeMap<>(check.results), check.computed.get());
  }

  /** One piece of work. */
  private interface Task {
    void of(String path);
  }

  private void work(Collection<String> paths, int threads, Task task) {
    ConcurrentLinkedQueue<String> queue = new ConcurrentLinkedQueue<>(paths);
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < Math.max(1, Math.min(threads, paths.size())); i++) {
      Runnable loop =
          () -> {
            try {
              for (String path = queue.poll(); path != null; path = queue.poll()) {
                task.of(path);
              }
            } catch (RuntimeException | Error e) {
              failure.compareAndSet(null, e);
              queue.clear();
            }
          };
      Thread worker = new Thread(null, loop, "krait-check-" + i, STACK);
      workers.add(worker);
      worker.start();
    }
    for (Thread worker : workers) {
      join(worker);
    }
    switch (failure.get()) {
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case null, default -> {}
    }
  }

  private static void join(Thread worker) {
    boolean interrupted = false;
    while (worker.isAlive()) {
      try {
        worker.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** A file with a known content need not be parsed for others to know its interface. */
  private void recall(String path) {
    FileVersion file = snapshot.file(path);
    if (file != null) {
      session.recall(file, cache);
    }
  }

  private void check(String path) {
    FileVersion file = snapshot.file(path);
    if (file == null) {
      return;
    }
    CheckCache.Entry known = cache.entry(path);
    if (known != null && known.content() == file.contentHash() && holds(known)) {
      results.put(path, restored(file, known.diagnostics()));
      return;
    }
    computed.incrementAndGet();
    AnalysisSession.Fresh fresh = session.analyseOnce(snapshot, file);
    fresh.interfaces().keySet().forEach(name -> saw(snapshot.module(name)));
    saw(file);
    cache.put(
        path,
        new CheckCache.Entry(file.contentHash(), fresh.interfaces(), stored(fresh.diagnostics())));
    results.put(path, fresh.diagnostics());
  }

  private void saw(@Nullable FileVersion file) {
    if (file != null) {
      cache.saw(file.path(), new CheckCache.Seen(file.contentHash(), file.interfaceHash()));
    }
  }

  private boolean holds(CheckCache.Entry entry) {
    for (Map.Entry<String, Long> each : entry.interfaces().entrySet()) {
      FileVersion module = snapshot.module(each.getKey());
      if (module != null) {
        session.recall(module, cache);
      }
      if ((module == null ? 0 : module.interfaceHash()) != each.getValue()) {
        return false;
      }
    }
    return true;
  }

  private static List<CheckCache.Stored> stored(List<Diagnostic> diagnostics) {
    List<CheckCache.Stored> stored = new ArrayList<>();
    for (Diagnostic d : diagnostics) {
      List<CheckCache.Place> places = new ArrayList<>();
      for (Diagnostic.Related r : d.related()) {
        Span span = r.span();
        places.add(new CheckCache.Place(r.file().path(), r.message(), span.start(), span.end()));
      }
      stored.add(
          new CheckCache.Stored(
              d.code(),
              d.severity(),
              d.kind(),
              d.message(),
              d.span().start(),
              d.span().end(),
              places));
    }
    return stored;
  }

  private List<Diagnostic> restored(FileVersion file, List<CheckCache.Stored> stored) {
    if (stored.isEmpty()) {
      return List.of();
    }
    SourceFile source = SourceReader.decode(file.path(), file.bytes()).file();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (CheckCache.Stored s : stored) {
      Span span = new Span(s.start(), s.end());
      diagnostics.add(
          new Diagnostic(s.code(), s.severity(), s.kind(), s.message(), source, span)
              .with(restored(source, s)));
    }
    return diagnostics;
  }

  private List<Diagnostic.Related> restored(SourceFile source, CheckCache.Stored stored) {
    List<Diagnostic.Related> related = new ArrayList<>();
    for (CheckCache.Place place : stored.related()) {
      FileVersion file = snapshot.file(place.path());
      boolean here = place.path().equals(source.path());
      SourceFile at = here ? source : file == null ? null : file.source();
      if (at != null && place.end() <= at.text().length()) {
        Span span = new Span(place.start(), place.end());
        related.add(new Diagnostic.Related(place.message(), at, span));
      }
    }
    return related;
  }
}
