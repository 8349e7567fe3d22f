package io.krait.cli.command;

import io.krait.cli.check.Settings;
import io.krait.cli.check.SettingsFault;
import io.krait.cli.check.SettingsFile;
import io.krait.cli.classpath.ClassPath;
import io.krait.cli.classpath.ClassPathText;
import io.krait.cli.source.ProgramSources;
import io.krait.cli.source.SearchPath;
import io.krait.codegen.ModuleSource;
import io.krait.typeinfer.java.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files and folders that a command works on; a folder stands for all the modules below it. */
final class SourceArguments {
  @Parameters(paramLabel = "SRC", arity = "1..*", description = "Python files, or folders of them.")
  List<Path> sources = List.of();

  @Option(
      names = {"--classpath", "-cp"},
      paramLabel = "JARS",
      description = "Jars and folders of Java classes; also class-path in pyproject.toml.")
  private String classPath = "";

  /** The jars and folders of the command line, then those of the settings. */
  List<Path> classPath() throws IOException {
    List<Path> all = new ArrayList<>(ClassPathText.split(classPath));
    all.addAll(settings().classPath());
    return all;
  }

  private Settings settings() throws IOException {
    try {
      return SettingsFile.find(root(sources.get(0)));
    } catch (SettingsFault e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** The Java classes that the modules may import. */
  JavaClasses java() throws IOException {
    return ClassPath.classes(classPath(), settings().javaSources());
  }

  /** The modules named, and all that they import. */
  List<ModuleSource> load() throws IOException {
    ProgramSources program = new ProgramSources(SearchPath.withPythonPath(root(sources.get(0))));
    for (Path source : sources) {
      addAll(program, source);
    }
    List<ModuleSource> modules = new ArrayList<>();
    program
        .modules()
        .forEach(m -> modules.add(new ModuleSource(m.name(), m.isPackage(), m.parsed())));
    return modules;
  }

  /** The names of the modules that the arguments name, without what they import. */
  Set<String> names() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path source : sources) {
      for (Path file : files(source)) {
        names.add(moduleName(file));
      }
    }
    return names;
  }

  /** A file's module names start at its folder, or at the folder around its packages. */
  private static Path root(Path source) {
    Path folder = source.toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      folder = parent(folder);
    }
    while (folder.getParent() != null && Files.exists(folder.resolve("__init__.py"))) {
      folder = parent(folder);
    }
    return folder;
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  private static void addAll(ProgramSources program, Path source) throws IOException {
    for (Path file : files(source)) {
      program.add(moduleName(file), file);
    }
  }

  private static List<Path> files(Path source) throws IOException {
    if (Files.isDirectory(source)) {
      try (Stream<Path> files = Files.walk(source)) {
        return files.filter(f -> f.toString().endsWith(".py")).sorted().toList();
      }
    }
    if (!Files.exists(source)) {
      throw new NoSuchFileException(source.toString());
    }
    return List.of(source);
  }

  /** {@code src/acme/pricing.py} is {@code acme.pricing} when {@code acme} is a package of src. */
  static String moduleName(Path file) {
    Path root = root(file);
    String relative = root.relativize(file.toAbsolutePath().normalize()).toString();
    String name = relative.substring(0, relative.length() - 3).replace('/', '.').replace('\\', '.');
    return name.endsWith(".__init__") ? name.substring(0, name.length() - 9) : name;
  }
}
