package io.krait.cli.incremental;

import io.krait.cli.classpath.SourceFolders;
import io.krait.cli.source.ImportedNames;
import io.krait.codegen.ModuleSource;
import io.krait.typeinfer.BuiltinStubs;
import io.krait.typeinfer.java.JavaClasses;
import io.krait.typeinfer.java.JavaStubs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the stubs ({@code .pyi}) by which Krait itself knows Java classes, for other checkers:
 * those of the project's own Java classes, of the classes that its modules import, and of all that
 * these name in turn.
 */
final class JavaStubFiles {
  private static final Pattern IMPORT =
      Pattern.compile("^from (\\S+) import (\\w+)", Pattern.MULTILINE);

  private final BuiltinStubs stubs;
  private final Deque<String> waiting = new ArrayDeque<>();
  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, TreeSet<String>> packages = new TreeMap<>();

  private JavaStubFiles(JavaClasses classes) {
    this.stubs = JavaStubs.over(module -> Optional.empty(), classes);
  }

  /** Writes them below a folder; how many classes there are. */
  static int write(ProjectRequest request, List<ModuleSource> modules, Path folder)
      throws IOException {
    JavaClasses classes = request.java();
    JavaStubFiles files = new JavaStubFiles(classes);
    for (String name : new SourceFolders(request.javaSources()).packages()) {
      classes.classNames(name).forEach(files::want);
    }
    for (ModuleSource m : modules) {
      ImportedNames.of(m.parsed().tree(), m.name(), m.isPackage()).forEach(files::want);
    }
    files.collect();
    files.write(folder);
    return files.texts.size();
  }

  /** A dotted name that may be that of a class. */
  private void want(String name) {
    int dot = name.lastIndexOf('.');
    if (dot > 0) {
      waiting.add(JavaStubs.moduleOf(name.substring(0, dot), name.substring(dot + 1)));
    }
  }

  private void collect() {
    for (String module = waiting.poll(); module != null; module = waiting.poll()) {
      String text = texts.containsKey(module) ? null : stubs.stub(module).orElse(null);
      if (text != null) {
        texts.put(module, text);
        String cls = JavaStubs.classOf(module);
        int dot = module.lastIndexOf('.');
        String simple = cls == null ? "" : cls.substring(dot + 1);
        if (Pattern.compile("^class " + simple + "\\b", Pattern.MULTILINE).matcher(text).find()) {
          packages.computeIfAbsent(module.substring(0, dot), p -> new TreeSet<>()).add(simple);
        }
        Matcher imports = IMPORT.matcher(text);
        while (imports.find()) {
          waiting.add(imports.group(1));
        }
      }
    }
  }

  private void write(Path folder) throws IOException {
    for (Map.Entry<String, String> each : texts.entrySet()) {
      file(folder.resolve(each.getKey().replace('.', '/') + ".pyi"), each.getValue());
    }
    for (Map.Entry<String, TreeSet<String>> each : packages.entrySet()) {
      StringBuilder text = new StringBuilder();
      for (String cls : each.getValue()) {
        text.append("from ").append(JavaStubs.moduleOf(each.getKey(), cls));
        text.append(" import ").append(cls).append(" as ").append(cls).append('\n');
      }
      Path place = folder.resolve(each.getKey().replace('.', '/'));
      file(place.resolve("__init__.pyi"), text.toString());
    }
  }

  private static void file(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
  }
}
