package io.krait.typeinfer.session;

import io.krait.typeinfer.BuiltinStubs;
import java.nio.file.Path;
import java.util.List;

/**
 * Where modules are found, the project's own and others. An editor's server asks whoever starts it,
 * so that an editor knows what the command line knows.
 */
@FunctionalInterface
public interface Libraries {
  /**
   * What a project may import.
   *
   * @param sources modules in Python, by paths; those that are not absolute count from the working
   *     folder
   * @param stubs modules that are not in Python
   */
  record Found(SourceProvider sources, BuiltinStubs stubs) {}

  /** What is found for a project in these folders. */
  Found of(List<Path> roots);
}
