package io.krait.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of SARIF 2.1.0. */
public final class SarifFile {
  private SarifFile() {}

  /** Writes findings as one run, and further runs behind it. */
  public static void write(Path file, List<Finding> findings, List<?> further) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, JsonFormats.sarif(findings, further) + "\n");
  }
}
