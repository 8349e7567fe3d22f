package io.krait.typeinfer.session;

import org.jspecify.annotations.Nullable;

/**
 * Where a session's files come from. Implementations stand at the edges, where files may be read;
 * they are asked from several threads.
 */
public interface SourceProvider {
  /**
   * The path of a module that is not open: a package's {@code __init__}, a module, or a stub; null
   * if there is none. The answer may change between snapshots only.
   *
   * @param moduleName dotted
   */
  @Nullable String locate(String moduleName);

  /** The dotted name of the module that a path stands for. */
  String moduleName(String path);

  /** The bytes of a file as they are now; null if it cannot be read. */
  byte @Nullable [] read(String path);

  /**
   * Whether a file is an installed library's source rather than the project's: nobody wants to be
   * told of what is in it, and what it was seen to do is no promise.
   */
  default boolean isForeign(String path) {
    return false;
  }
}
