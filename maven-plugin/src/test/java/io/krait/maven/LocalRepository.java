package io.krait.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A local repository of the tests' own, with the artifacts of this build in it. What else is needed
 * comes from the repository of the Maven that runs the tests, which has most of it, or from where
 * Maven has it.
 */
final class LocalRepository {
  private static final String VERSION = property("krait.version");
  private static final List<String> MODULES =
      List.of(
          "frontend", "typeinfer", "runtime", "codegen", "lsp-server", "cli", "maven-plugin/junit");

  private LocalRepository() {}

  static String property(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("started by Maven's integration-test phase only: " + name);
    }
    return value;
  }

  /** Fills it, and writes the settings that use it. */
  static Path settings() throws IOException {
    Path target = Path.of("target").toAbsolutePath();
    Path repository = target.resolve("it-repository");
    Path root = target.getParent().getParent();
    install(repository, "krait-parent", root.resolve("pom.xml"), null);
    for (String module : MODULES) {
      Path folder = root.resolve(module);
      String name = "krait-" + module.substring(module.lastIndexOf('/') + 1);
      Path jar =
          module.equals("cli")
              ? folder.resolve("target/lib/krait-cli.jar")
              : folder.resolve("target/" + name + "-" + VERSION + ".jar");
      if (Files.exists(folder.resolve("pom.xml"))) {
        install(repository, name, folder.resolve("pom.xml"), jar);
      }
    }
    install(
        repository,
        "krait-maven-plugin",
        root.resolve("maven-plugin/pom.xml"),
        target.resolve("krait-maven-plugin-" + VERSION + ".jar"));
    Path file = target.resolve("it-settings.xml");
    Files.writeString(file, text(repository));
    return file;
  }

  private static void install(
      Path repository, String name, Path pom, @org.jspecify.annotations.Nullable Path jar)
      throws IOException {
    Path folder = repository.resolve("io/krait").resolve(name).resolve(VERSION);
    Files.createDirectories(folder);
    String file = name + "-" + VERSION;
    Files.copy(pom, folder.resolve(file + ".pom"), StandardCopyOption.REPLACE_EXISTING);
    if (jar != null) {
      Files.copy(jar, folder.resolve(file + ".jar"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String text(Path repository) {
    String outer =
        """
              <id>outer</id>
              <url>%s</url>
              <releases><checksumPolicy>ignore</checksumPolicy></releases>
              <snapshots><enabled>false</enabled></snapshots>
        """
            .formatted(Path.of(property("outer.repository")).toUri());
    return """
    <settings>
      <localRepository>%s</localRepository>
      <profiles>
        <profile>
          <id>it</id>
          <activation><activeByDefault>true</activeByDefault></activation>
          <repositories><repository>%s</repository></repositories>
          <pluginRepositories><pluginRepository>%s</pluginRepository></pluginRepositories>
        </profile>
      </profiles>
    </settings>
    """
        .formatted(repository, outer, outer);
  }
}
