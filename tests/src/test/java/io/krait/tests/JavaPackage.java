package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.runtime.PyObject;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DocumentationTool;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The package of {@code tests/from-java}, built by {@code krait build}, and its Java consumer. */
record JavaPackage(Path classes, Path sources, Path consumer, Path documentation) {
  static final Path FOLDER = Path.of("from-java").toAbsolutePath();

  /** Builds everything in a folder. */
  static JavaPackage build(Path folder) throws IOException, InterruptedException {
    JavaPackage made =
        new JavaPackage(
            folder.resolve("classes"),
            folder.resolve("sources"),
            folder.resolve("consumer"),
            folder.resolve("documentation"));
    CommandLine.Outcome outcome =
        CommandLine.krait(
            folder,
            "build",
            "-d",
            made.classes.toString(),
            "--java-sources",
            made.sources.toString(),
            FOLDER.toString());
    assertThat(outcome.status()).as(outcome.err()).isEqualTo(0);
    return made;
  }

  static Path runtime() {
    try {
      return Path.of(PyObject.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  String classPath() {
    return consumer + ":" + classes + ":" + runtime();
  }

  /** Compiles the consumer with every warning an error; what the compiler says. */
  String compileConsumer() throws IOException {
    Files.createDirectories(consumer);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "--release",
              "17",
              "-Xlint:all",
              "-Werror",
              "-proc:none",
              "-d",
              consumer.toString(),
              "-cp",
              classes + ":" + runtime());
      var units = files.getJavaFileObjects(FOLDER.resolve("Consumer.java"));
      boolean done = compiler.getTask(messages, files, null, options, null, units).call();
      return done ? messages.toString() : "failed\n" + messages;
    }
  }

  /** Runs {@code javadoc} on the Java sources, every doubt an error; what it says. */
  String document() throws IOException {
    DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
    StringWriter messages = new StringWriter();
    List<Path> all = new ArrayList<>();
    try (Stream<Path> found = Files.walk(sources)) {
      found.filter(f -> f.toString().endsWith(".java")).forEach(all::add);
    }
    try (StandardJavaFileManager files =
        tool.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-quiet",
              "-Xdoclint:all,-missing",
              "-Werror",
              "-d",
              documentation.toString(),
              "-cp",
              runtime().toString());
      var units = files.getJavaFileObjectsFromPaths(all);
      boolean done = tool.getTask(messages, files, null, null, options, units).call();
      return done ? messages.toString() : "failed\n" + messages;
    }
  }

  /** A loader of the classes, with the tests' own runtime above. */
  URLClassLoader loader() throws MalformedURLException {
    URL[] urls = {classes.toUri().toURL()};
    return new URLClassLoader(urls, JavaPackage.class.getClassLoader());
  }
}
