package io.krait.codegen.java.source;

import java.util.Collection;

/** Where Java sources are; whoever reads files implements it. */
public interface JavaSources {
  /** The names of packages that have sources. */
  Collection<String> packages();

  /** The paths of the sources in a package. */
  Collection<String> files(String packageName);

  /** The text of a source. */
  String text(String path);
}
