package io.krait.cli.incremental;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Tells one build of Krait from another. */
final class CompilerStamp {
  private CompilerStamp() {}

  /** Of the jar that holds a class; a folder of classes has none. */
  static String of(Class<?> cls) {
    CodeSource source = cls.getProtectionDomain().getCodeSource();
    try {
      Path jar = source == null ? Path.of("") : Path.of(source.getLocation().toURI());
      return Files.isRegularFile(jar)
          ? Files.size(jar) + "-" + Files.getLastModifiedTime(jar).toMillis()
          : "";
    } catch (URISyntaxException | IOException e) {
      return ""; // a place without a time: the version alone must tell
    }
  }
}
