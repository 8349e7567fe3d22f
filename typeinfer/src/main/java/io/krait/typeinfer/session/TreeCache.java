package io.krait.typeinfer.session;

import io.krait.frontend.bind.BoundFile;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Keeps the trees of files on disk that were made last, as many as a share of the heap holds. The
 * others go when nobody uses them and are parsed again when they are asked for.
 */
final class TreeCache {
  /** A quarter of the heap is for these trees. */
  private static final int SHARE = 4;

  /** What a character of source takes as tokens, tree and scopes, in bytes, measured. */
  private static final int BYTES_PER_CHAR = 25;

  private final Deque<BoundFile> kept = new ArrayDeque<>();
  private final long room;
  private long chars;

  TreeCache() {
    this(Runtime.getRuntime().maxMemory() / SHARE / BYTES_PER_CHAR);
  }

  /**
   * Keeps trees of so much source.
   *
   * @param room in characters
   */
  TreeCache(long room) {
    this.room = room;
  }

  /** Keeps a new tree, and lets go of the oldest that there is no room for. */
  synchronized void keep(BoundFile file) {
    kept.addLast(file);
    chars += size(file);
    while (chars > room && kept.size() > 1) {
      chars -= size(kept.removeFirst());
    }
  }

  private static int size(BoundFile file) {
    return file.parsed().file().text().length();
  }
}
