package io.krait.cli.incremental;

import io.krait.frontend.source.Diagnostic;
import java.nio.file.Path;

/** What a build tells while it runs. */
public interface BuildEvents {
  /** Something is wrong with a source; {@code severity} is what the settings make of it. */
  void diagnostic(Diagnostic diagnostic, Diagnostic.Severity severity);

  /** An error that has no place in a source. */
  void error(String text);

  /** A module was compiled. */
  void compiled(String module, String why);

  /** A class file is gone. */
  void deleted(Path file, String why);

  /** Something worth a line. */
  void info(String text);

  /** Something worth a line to those who want to know all. */
  void detail(String text);

  /** The build came to its end, whatever it found. */
  void done(int compiled, int modules, int slowSpots);
}
