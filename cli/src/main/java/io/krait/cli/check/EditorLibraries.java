package io.krait.cli.check;

import io.krait.cli.classpath.ClassPath;
import io.krait.cli.source.StandardLibrary;
import io.krait.typeinfer.BundledStubs;
import io.krait.typeinfer.java.JavaStubs;
import io.krait.typeinfer.session.Libraries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gives an editor's server what {@code krait check} knows, by the settings of the first folder. */
public final class EditorLibraries implements Libraries {
  @Override
  public Found of(List<Path> roots) {
    Settings settings = settings(roots);
    List<Path> all = new ArrayList<>(settings.src());
    all.addAll(roots);
    ProjectSources sources =
        new ProjectSources(settings.stubPath(), all, settings.typeshed(), StandardLibrary.folder());
    return new Found(
        sources, JavaStubs.over(new BundledStubs(), ClassPath.classes(settings.classPath())));
  }

  private static Settings settings(List<Path> roots) {
    Path folder = roots.isEmpty() ? Path.of("") : roots.get(roots.size() - 1);
    try {
      return SettingsFile.find(folder);
    } catch (IOException | SettingsFault e) {
      System.err.println("krait lsp: the project's settings do not count: " + e.getMessage());
      return Settings.none(folder);
    }
  }
}
