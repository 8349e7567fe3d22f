package io.krait.cli.command;

import io.krait.codegen.facade.Facade;
import io.krait.codegen.facade.JavaSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;

/** Writes the Java declarations of compiled modules, for IDEs and javadoc. */
final class JavaSources {
  private JavaSources() {}

  /** To a folder, or to a jar if the name ends so. */
  static void write(Path to, List<Facade> facades) throws IOException {
    List<JavaSource.File> files = facades.stream().flatMap(f -> JavaSource.of(f).stream()).toList();
    if (to.toString().endsWith(".jar")) {
      Files.createDirectories(to.toAbsolutePath().getParent());
      try (OutputStream out = Files.newOutputStream(to);
          JarOutputStream jar = new JarOutputStream(out)) {
        for (JavaSource.File file : files) {
          BuildOutput.put(jar, file.path(), file.text().getBytes(StandardCharsets.UTF_8));
        }
      }
    } else {
      for (JavaSource.File file : files) {
        Path path = to.resolve(file.path());
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, file.text());
      }
    }
    System.out.println("wrote " + files.size() + " Java sources to " + to);
  }
}
