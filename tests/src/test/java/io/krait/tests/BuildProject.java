package io.krait.tests;

import io.krait.cli.incremental.ProjectMain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project in a folder, built as a build tool does. */
final class BuildProject {
  final Path folder;

  BuildProject(Path folder) {
    this.folder = folder;
  }

  /** What one build said. */
  record Result(int status, List<String> lines) {
    /** The modules that were compiled. */
    List<String> compiled() {
      return lines.stream()
          .filter(l -> l.startsWith("compiled\t"))
          .map(l -> l.split("\t", -1)[1])
          .toList();
    }

    boolean says(String text) {
      return lines.stream().anyMatch(l -> l.contains(text));
    }
  }

  Path source(String name) {
    return folder.resolve("src").resolve(name);
  }

  Path output() {
    return folder.resolve("classes");
  }

  Path state() {
    return folder.resolve("state/main");
  }

  void write(String name, String text) throws IOException {
    Files.createDirectories(source(name).getParent());
    Files.writeString(source(name), text);
  }

  void replace(String name, String old, String text) throws IOException {
    String before = Files.readString(source(name));
    if (!before.contains(old)) {
      throw new IllegalArgumentException(old + " is not in " + name);
    }
    Files.writeString(source(name), before.replace(old, text));
  }

  Result build(String... options) {
    return build(output(), state(), options);
  }

  private Result build(Path output, Path state, String... options) {
    List<String> request = new ArrayList<>();
    request.add("base=" + folder);
    request.add("source=" + folder.resolve("src"));
    request.add("output=" + output);
    request.add("callers=" + output);
    request.add("state=" + state);
    request.addAll(List.of(options));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int status = ProjectMain.run(request, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return new Result(status, bytes.toString(StandardCharsets.UTF_8).lines().toList());
  }

  /** The class files of a build from nothing. */
  Map<String, String> clean() throws IOException {
    Path fresh = Files.createTempDirectory(folder, "clean");
    build(fresh.resolve("classes"), fresh.resolve("state"));
    return classes(fresh.resolve("classes"));
  }

  Map<String, String> classes() throws IOException {
    return classes(output());
  }

  private static Map<String, String> classes(Path folder) throws IOException {
    Map<String, String> found = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
          found.put(folder.relativize(file).toString(), content);
        }
      }
    }
    return found;
  }
}
