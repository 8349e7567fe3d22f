package io.krait.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/** Finds a JDK that the compiler runs on. */
final class JdkFinder {
  /** What the compiler needs. */
  static final int LEAST = 21;

  private final ToolchainManager toolchains;
  private final MavenSession session;
  private final @Nullable File configured;

  JdkFinder(ToolchainManager toolchains, MavenSession session, @Nullable File configured) {
    this.toolchains = toolchains;
    this.session = session;
    this.configured = configured;
  }

  /** The home of a JDK: the configured one, that of a toolchain, else the newest that is found. */
  Path find() throws MojoExecutionException {
    if (configured != null) {
      int version = version(configured.toPath());
      if (version < LEAST) {
        String what = version == 0 ? "not a JDK" : "a JDK " + version;
        throw new MojoExecutionException(
            "javaHome " + configured + " is " + what + "; Krait's compiler needs 21 or newer");
      }
      return configured.toPath();
    }
    Path best = newest(toolchainHomes());
    Path own = Path.of(System.getProperty("java.home"));
    if (best == null && version(own) >= LEAST) {
      return own;
    }
    if (best == null) {
      best = newest(usualHomes());
    }
    if (best == null) {
      throw new MojoExecutionException(
          "Krait's compiler needs a JDK 21 or newer, and none was found: Maven runs on "
              + Runtime.version().feature()
              + ", no toolchain fits, and there is none at KRAIT_JAVA_HOME, JAVA_HOME or in the"
              + " usual folders. Install one, say Temurin 25, or set <javaHome> or"
              + " -Dkrait.javaHome.");
    }
    return best;
  }

  /** The one that the project selects, if it is new enough, else all. */
  private List<Path> toolchainHomes() throws MojoExecutionException {
    List<Path> homes = new ArrayList<>();
    add(homes, toolchains.getToolchainFromBuildContext("jdk", session));
    if (!homes.isEmpty() && version(homes.get(0)) >= LEAST) {
      return homes;
    }
    List<Toolchain> all =
        toolchains.getToolchains(session, "jdk", Map.of("version", "[" + LEAST + ",)"));
    all.forEach(t -> add(homes, t));
    return homes;
  }

  private static void add(List<Path> homes, @Nullable Toolchain toolchain) {
    String java = toolchain == null ? null : toolchain.findTool("java");
    if (java != null) {
      homes.add(Path.of(java.substring(0, java.lastIndexOf("bin") - 1)));
    }
  }

  private static List<Path> usualHomes() throws MojoExecutionException {
    List<Path> homes = new ArrayList<>();
    for (String variable : List.of("KRAIT_JAVA_HOME", "JAVA_HOME")) {
      String value = System.getenv(variable);
      if (value != null && !value.isEmpty()) {
        homes.add(Path.of(value));
      }
    }
    String user = System.getProperty("user.home");
    for (String folder :
        List.of(
            "/usr/lib/jvm",
            "/opt/java",
            user + "/.sdkman/candidates/java",
            user + "/.jdks",
            "/Library/Java/JavaVirtualMachines",
            "C:\\Program Files\\Java",
            "C:\\Program Files\\Eclipse Adoptium")) {
      homes.addAll(below(Path.of(folder)));
    }
    return homes;
  }

  private static List<Path> below(Path folder) throws MojoExecutionException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(
              p -> Files.isDirectory(p.resolve("Contents/Home")) ? p.resolve("Contents/Home") : p)
          .sorted()
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new MojoExecutionException("cannot look for a JDK in " + folder, e);
    }
  }

  private static @Nullable Path newest(List<Path> homes) throws MojoExecutionException {
    Path best = null;
    int greatest = LEAST - 1;
    for (Path home : homes) {
      int version = version(home);
      if (version > greatest) {
        best = home;
        greatest = version;
      }
    }
    return best;
  }

  /** The major version of a JDK; 0 for a folder that is none. */
  static int version(Path home) throws MojoExecutionException {
    Path release = home.resolve("release");
    boolean windows = File.separatorChar == '\\';
    if (!Files.isRegularFile(release)
        || !Files.isExecutable(home.resolve(windows ? "bin/java.exe" : "bin/java"))) {
      return 0;
    }
    try {
      for (String line : Files.readAllLines(release, StandardCharsets.ISO_8859_1)) {
        if (line.startsWith("JAVA_VERSION=")) {
          String[] parts = line.substring("JAVA_VERSION=".length()).split("\\D+", -1);
          String first = parts.length > 1 ? parts[1] : "";
          return first.isEmpty() ? 0 : Integer.parseInt(first);
        }
      }
      return 0;
    } catch (IOException e) {
      throw new MojoExecutionException("cannot read " + release, e);
    }
  }
}
