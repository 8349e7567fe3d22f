package io.krait.lsp;

import io.krait.lsp.text.Places;
import io.krait.typeinfer.session.Snapshot;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Runs requests on a few threads, each against the snapshot of the moment at which it came. A
 * request whose snapshot is superseded is answered with ContentModified, never with what was true
 * of an older text; one that fails is logged, and the server goes on.
 */
final class Requests {
  private static final int THREADS = 3;

  /** Trees may be deep. */
  private static final long STACK = 256L << 20;

  private final Workspace workspace;
  private final ServerLog log;
  private final ThreadPoolExecutor pool;

  Requests(Workspace workspace, ServerLog log) {
    this.workspace = workspace;
    this.log = log;
    AtomicInteger number = new AtomicInteger();
    pool =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(),
            r -> {
              Thread t = new Thread(null, r, "request-" + number.incrementAndGet(), STACK);
              t.setDaemon(true);
              return t;
            });
  }

  ExecutorService pool() {
    return pool;
  }

  void close() {
    pool.shutdownNow();
  }

  /** What a request computes from a snapshot; it polls the flag, and throws when it is set. */
  @FunctionalInterface
  interface Question<T> {
    T answer(Snapshot snapshot, BooleanSupplier cancelled);
  }

  /**
   * Answers a question about one file.
   *
   * @param otherwise the answer where the file cannot be read
   */
  <T extends @Nullable Object> CompletableFuture<T> ofFile(
      String name, String uri, Object params, T otherwise, Function<View, T> question) {
    return run(
        name,
        params,
        (snapshot, cancelled) -> {
          View view = workspace.view(snapshot, Places.path(uri), cancelled);
          return view == null ? otherwise : question.apply(view);
        });
  }

  /** Answers any question. */
  <T extends @Nullable Object> CompletableFuture<T> run(
      String name, Object params, Question<T> question) {
    Snapshot snapshot = workspace.snapshot();
    return CompletableFutures.computeAsync(
        pool,
        cancel -> {
          BooleanSupplier stop = () -> cancel.isCanceled() || !snapshot.isCurrent();
          try {
            T answer = question.answer(snapshot, stop);
            if (!snapshot.isCurrent()) {
              throw modified();
            }
            return answer;
          } catch (CancellationException e) {
            cancel.checkCanceled();
            throw modified();
          } catch (ResponseErrorException e) {
            throw e;
          } catch (RuntimeException | StackOverflowError e) {
            log.fault(name, () -> reproduction(name, params), e);
            throw new ResponseErrorException(
                new ResponseError(ResponseErrorCode.InternalError, name + ": " + e, null));
          }
        });
  }

  private static ResponseErrorException modified() {
    // ContentModified: the client asks again if it still wants to know.
    return new ResponseErrorException(new ResponseError(-32801, "the text has changed", null));
  }

  private String reproduction(String name, Object params) {
    StringBuilder text = new StringBuilder(name).append(' ').append(params).append('\n');
    for (Document document : workspace.documents()) {
      if (String.valueOf(params).contains(document.uri())) {
        text.append("with ").append(document.uri()).append(":\n").append(document.source().text());
      }
    }
    return text.toString();
  }
}
