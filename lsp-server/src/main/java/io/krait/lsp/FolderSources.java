package io.krait.lsp;

import io.krait.typeinfer.BundledStubs;
import io.krait.typeinfer.session.Libraries;
import io.krait.typeinfer.session.SourceProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Modules in some folders and nowhere else. */
record FolderSources(List<Path> roots) implements SourceProvider {
  private static final BundledStubs STUBS = new BundledStubs();

  /** The project's own modules and the builtin ones. */
  static final Libraries LIBRARIES = roots -> new Libraries.Found(new FolderSources(roots), STUBS);

  @Override
  public @Nullable String locate(String moduleName) {
    String relative = moduleName.replace('.', '/');
    for (Path root : roots) {
      for (String form : List.of("/__init__.py", ".py", ".pyi")) {
        Path candidate = root.resolve(relative + form);
        if (Files.isRegularFile(candidate)) {
          return candidate.toString();
        }
      }
    }
    return null;
  }

  @Override
  public String moduleName(String path) {
    return path;
  }

  @Override
  public byte @Nullable [] read(String path) {
    return null;
  }
}
