package io.krait.cli.incremental;

import io.krait.cli.classpath.ClassPath;
import io.krait.typeinfer.java.JavaClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a build tool asks for.
 *
 * @param goal what is to be done
 * @param base the project's folder; paths in tracebacks count from there
 * @param sources folders of Python modules; names count from them
 * @param libraries folders of modules that are compiled elsewhere, for their types
 * @param javaSources folders of Java sources that are compiled later
 * @param classPath jars and folders of Java classes
 * @param output where class files go
 * @param state the file that says what the last build did; no file: nothing is kept
 * @param callers folders of Java classes that may call what is compiled here
 * @param includes patterns of the modules that are wanted, from the source folder; none means all
 * @param excludes patterns of those that are not
 * @param strict type errors and warnings end the build
 * @param maxSlowSpots how many slow spots there may be; negative for any number
 * @param sarif where a report goes
 * @param html where the page of {@code explain} goes
 */
public record ProjectRequest(
    Goal goal,
    Path base,
    List<Path> sources,
    List<Path> libraries,
    List<Path> javaSources,
    List<Path> classPath,
    @Nullable Path output,
    @Nullable Path state,
    List<Path> callers,
    List<String> includes,
    List<String> excludes,
    boolean strict,
    int maxSlowSpots,
    @Nullable Path sarif,
    @Nullable Path html) {
  /** What is to be done. */
  public enum Goal {
    COMPILE,
    CHECK,
    EXPLAIN,
    STUBS
  }

  /** The Java classes that modules may import: those of sources, then of the class path. */
  public JavaClasses java() throws IOException {
    return ClassPath.classes(classPath, javaSources);
  }

  /**
   * Reads a request of lines {@code key=value}.
   *
   * @throws IllegalArgumentException if a line says something else
   */
  public static ProjectRequest parse(List<String> lines) {
    Builder b = new Builder();
    for (String line : lines) {
      int at = line.indexOf('=');
      if (at < 0) {
        throw new IllegalArgumentException("not key=value: " + line);
      }
      b.set(line.substring(0, at), line.substring(at + 1));
    }
    return b.build();
  }

  private static final class Builder {
    private Goal goal = Goal.COMPILE;
    private Path base = Path.of("").toAbsolutePath();
    private final List<Path> sources = new ArrayList<>();
    private final List<Path> libraries = new ArrayList<>();
    private final List<Path> javaSources = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>();
    private final List<Path> callers = new ArrayList<>();
    private final List<String> includes = new ArrayList<>();
    private final List<String> excludes = new ArrayList<>();
    private @Nullable Path output;
    private @Nullable Path state;
    private @Nullable Path sarif;
    private @Nullable Path html;
    private boolean strict;
    private int maxSlowSpots = -1;

    private void set(String key, String value) {
      switch (key) {
        case "goal" -> goal = Goal.valueOf(value);
        case "base" -> base = path(value);
        case "source" -> sources.add(path(value));
        case "library" -> libraries.add(path(value));
        case "java" -> javaSources.add(path(value));
        case "classpath" -> classPath.add(path(value));
        case "callers" -> callers.add(path(value));
        case "include" -> includes.add(value);
        case "exclude" -> excludes.add(value);
        case "output" -> output = path(value);
        case "state" -> state = path(value);
        case "sarif" -> sarif = path(value);
        case "html" -> html = path(value);
        case "strict" -> strict = Boolean.parseBoolean(value);
        case "maxSlowSpots" -> maxSlowSpots = Integer.parseInt(value);
        default -> throw new IllegalArgumentException("no such key: " + key);
      }
    }

    private static Path path(String text) {
      return Path.of(text).toAbsolutePath().normalize();
    }

    private ProjectRequest build() {
      return new ProjectRequest(
          goal,
          base,
          List.copyOf(sources),
          List.copyOf(libraries),
          List.copyOf(javaSources),
          List.copyOf(classPath),
          output,
          state,
          List.copyOf(callers),
          List.copyOf(includes),
          List.copyOf(excludes),
          strict,
          maxSlowSpots,
          sarif,
          html);
    }
  }
}
