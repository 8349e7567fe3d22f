package io.krait.typeinfer.check;

import io.krait.frontend.bind.Binder;
import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.source.SourceFile;
import java.util.concurrent.ConcurrentHashMap;

/** The trees of stubs, which many checks share: they never change. */
final class StubFiles {
  private static final ConcurrentHashMap<String, BoundFile> FILES = new ConcurrentHashMap<>();

  private StubFiles() {}

  /** The tree of a module's stub. */
  static BoundFile of(String module, String text) {
    BoundFile known = FILES.get(module);
    if (known == null || !known.parsed().file().text().equals(text)) {
      known = Binder.bind(Parser.parse(SourceFile.of(module + ".pyi", text)));
      FILES.put(module, known);
    }
    return known;
  }
}
