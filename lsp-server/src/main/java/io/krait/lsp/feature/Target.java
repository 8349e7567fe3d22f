package io.krait.lsp.feature;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Node;
import io.krait.lsp.text.Occurrence;
import io.krait.lsp.text.Places;
import org.eclipse.lsp4j.Location;

/**
 * A place that defines something.
 *
 * @param node the definition, assignment target, parameter or module
 * @param name the range of its name
 */
record Target(BoundFile file, Node node, Span name) {
  static Target of(BoundFile file, Node node) {
    return new Target(file, node, Occurrence.nameSpan(file, node));
  }

  SourceFile source() {
    return file.parsed().file();
  }

  /** Equal for two ways to the same place, in whatever versions of files. */
  String key() {
    return source().path() + ":" + name.start();
  }

  /** Whether it stands in a file that can be shown; stubs come with the server. */
  boolean isShown() {
    return source().path().startsWith("/") || source().path().indexOf(':') > 1;
  }

  Location location() {
    return Places.location(source(), name);
  }
}
