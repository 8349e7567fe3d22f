package io.krait.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A small project that a Maven of its own builds. */
final class MavenProjectFolder {
  private static final Pattern COLOR = Pattern.compile("\u001b\\[[0-9;]*m");

  private final Path folder;
  private final Path settings;
  private String java = LocalRepository.property("outer.java");

  MavenProjectFolder(Path folder, Path settings) {
    this.folder = folder;
    this.settings = settings;
  }

  /** What one build said. */
  record Result(int status, String log, long millis) {
    boolean says(String text) {
      return log.contains(text);
    }
  }

  /** Which JDK Maven itself runs on from now on. */
  void runOn(Path jdk) {
    java = jdk.toString();
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  void write(String name, String text) throws IOException {
    Files.createDirectories(path(name).getParent());
    Files.writeString(path(name), text);
  }

  void replace(String name, String old, String text) throws IOException {
    String before = Files.readString(path(name));
    if (!before.contains(old)) {
      throw new IllegalArgumentException(old + " is not in " + name);
    }
    Files.writeString(path(name), before.replace(old, text));
  }

  /** A pom with the plugin's five lines. */
  void pom(String dependencies, String configuration, String compilerPlugin) throws IOException {
    String version = LocalRepository.property("krait.version");
    write(
        "pom.xml",
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>it</groupId><artifactId>it</artifactId><version>1</version>
          <properties>
            <maven.compiler.source>17</maven.compiler.source>
            <maven.compiler.target>17</maven.compiler.target>
            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          </properties>
          <dependencies>%s</dependencies>
          <build>
            <plugins>
              <plugin>
                <groupId>io.krait</groupId>
                <artifactId>krait-maven-plugin</artifactId>
                <version>%s</version>
                <extensions>true</extensions>%s
              </plugin>
              <plugin><artifactId>maven-compiler-plugin</artifactId><version>%s</version></plugin>
              <plugin><artifactId>maven-resources-plugin</artifactId><version>3.3.1</version></plugin>
              <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.6.1</version></plugin>
              <plugin><artifactId>maven-jar-plugin</artifactId><version>3.4.2</version></plugin>
            </plugins>
          </build>
        </project>
        """
            .formatted(dependencies, version, configuration, compilerPlugin));
  }

  static String dependency(String artifact, String scope) {
    return """
    <dependency><groupId>io.krait</groupId><artifactId>%s</artifactId><version>%s</version>%s</dependency>
    """
        .formatted(artifact, LocalRepository.property("krait.version"), scope);
  }

  Result run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(LocalRepository.property("outer.maven") + "/bin/mvn");
    command.addAll(List.of("-B", "-ntp", "-s", settings.toString()));
    command.addAll(List.of(arguments));
    long begin = System.nanoTime();
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_HOME", java);
    environment.remove("MAVEN_OPTS");
    Process process = builder.start();
    process.getOutputStream().close();
    String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    long millis = (System.nanoTime() - begin) / 1_000_000;
    return new Result(status, COLOR.matcher(log).replaceAll(""), millis);
  }
}
