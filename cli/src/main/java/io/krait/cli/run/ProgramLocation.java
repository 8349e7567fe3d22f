package io.krait.cli.run;

import io.krait.cli.classpath.ClassPathText;
import io.krait.cli.source.SearchPath;
import io.krait.cli.source.StandardLibrary;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Where a program and its modules are.
 *
 * @param moduleName the dotted name of the main module
 * @param file its file; a made-up name for a text that is in none
 * @param root the folder that comes first on the search path
 */
record ProgramLocation(RunRequest.Kind kind, String moduleName, Path file, Path root) {
  static ProgramLocation of(RunRequest request) throws IOException {
    Path here = Runner.absolute(".");
    return switch (request.kind()) {
      case FILE -> ofFile(request);
      case COMMAND -> new ProgramLocation(request.kind(), "krait_c", Path.of("<string>"), here);
      case STDIN -> new ProgramLocation(request.kind(), "krait_stdin", Path.of("<stdin>"), here);
      case MODULE -> ofModule(request, here);
    };
  }

  private static ProgramLocation ofFile(RunRequest request) throws IOException {
    Path file = Runner.absolute(request.what());
    if (file.toFile().isDirectory()) {
      file = file.resolve("__main__.py");
    }
    if (!file.toFile().isFile()) {
      throw new NoSuchFileException(request.what());
    }
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    Path parent = file.getParent();
    Path root = parent == null ? file : parent;
    return new ProgramLocation(request.kind(), dot > 0 ? name.substring(0, dot) : name, file, root);
  }

  private static ProgramLocation ofModule(RunRequest request, Path here) throws IOException {
    SearchPath path = SearchPath.withPythonPath(here);
    String name = request.what();
    Path file = path.find(name + ".__main__");
    if (file == null) {
      file = path.find(name);
    } else {
      name += ".__main__";
    }
    if (file == null) {
      file = StandardLibrary.find(name + ".__main__");
      if (file == null) {
        file = StandardLibrary.find(name);
      } else {
        name += ".__main__";
      }
    }
    if (file == null) {
      throw new NoSuchFileException("module " + request.what());
    }
    return new ProgramLocation(request.kind(), name, Runner.absolute(file.toString()), here);
  }

  boolean isCacheable() {
    return kind == RunRequest.Kind.FILE || kind == RunRequest.Kind.MODULE;
  }

  /** What a compiled program depends on beside its sources: also the jars that it may import. */
  String key(RunRequest request) {
    String python = Runner.environment("PYTHONPATH");
    String java = ClassPathText.stamp(request.classPath());
    return kind + "\n" + file + "\n" + root + "\n" + python + java;
  }

  SearchPath searchPath() {
    return SearchPath.withPythonPath(root);
  }
}
