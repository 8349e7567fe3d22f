package io.krait.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/** What the compiler is asked: lines {@code key=value}. */
final class Request {
  private final List<String> lines = new ArrayList<>();

  void add(String key, String value) {
    lines.add(key + "=" + value);
  }

  void add(String key, File file) {
    add(key, file.getAbsolutePath());
  }

  void addAll(String key, List<?> values) {
    for (Object each : values) {
      add(key, each instanceof File ? ((File) each).getAbsolutePath() : each.toString());
    }
  }

  List<String> lines() {
    return lines;
  }
}
