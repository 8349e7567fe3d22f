package io.krait.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The lines of source files, for tracebacks. */
public final class SourceLines {
  /** Gives the text of sources that are not files. */
  @FunctionalInterface
  public interface Provider {
    /** The source text, or null. */
    @Nullable String text(String file);
  }

  private static final List<Provider> PROVIDERS = new CopyOnWriteArrayList<>();
  private static final Map<String, List<String>> CACHE = new ConcurrentHashMap<>();

  private SourceLines() {}

  public static void addProvider(Provider provider) {
    PROVIDERS.add(provider);
  }

  /** The line without its end, or "" where it is not to be had. */
  public static String line(String file, int number) {
    List<String> lines = CACHE.get(file);
    if (lines == null) {
      lines = read(file);
      CACHE.put(file, lines);
    }
    return number >= 1 && number <= lines.size() ? lines.get(number - 1).stripTrailing() : "";
  }

  private static List<String> read(String file) {
    for (Provider p : PROVIDERS) {
      String text = p.text(file);
      if (text != null) {
        return text.lines().toList();
      }
    }
    if (file.startsWith("<")) {
      return List.of();
    }
    try {
      return Files.readString(Path.of(file), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException | java.nio.file.InvalidPathException e) {
      // As CPython's linecache: a traceback without source lines is better than none.
      return List.of();
    }
  }
}
