package io.krait.cli.init;

import io.krait.cli.Version;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a new project. */
public final class ProjectTemplate {
  private static final String JAVA_DEPENDENCIES =
      """
          <dependency>
            <groupId>org.junit.jupiter</groupId>
            <artifactId>junit-jupiter</artifactId>
            <version>6.1.3</version>
            <scope>test</scope>
          </dependency>
      """;

  private final String name;
  private final boolean mixed;

  /**
   * A project.
   *
   * @param name of its package
   * @param mixed whether it has Java sources too
   */
  public ProjectTemplate(String name, boolean mixed) {
    this.name = name;
    this.mixed = mixed;
  }

  /** Texts by path. */
  public Map<String, String> files() throws IOException {
    String folder = name.replace('.', '/');
    Map<String, String> files = new LinkedHashMap<>();
    files.put("pom.xml", text("pom.xml"));
    files.put("src/main/python/" + folder + "/__init__.py", "");
    files.put("src/main/python/" + folder + "/words.py", text("words.py"));
    files.put("src/test/python/test_words.py", text("test_words.py"));
    if (mixed) {
      files.put("src/main/java/" + folder + "/Report.java", text("Report.java"));
      files.put("src/test/java/" + folder + "/ReportTest.java", text("ReportTest.java"));
    }
    files.put(".gitignore", "target/\n");
    return files;
  }

  private String text(String template) throws IOException {
    try (InputStream in = ProjectTemplate.class.getResourceAsStream(template)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + template);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@name@", name)
          .replace("@version@", Version.text())
          .replace("@java-dependencies@", mixed ? JAVA_DEPENDENCIES : "");
    }
  }

  /** Those of its files that are in a folder already. */
  public List<String> inTheWay(Path folder) throws IOException {
    return files().keySet().stream().filter(f -> Files.exists(folder.resolve(f))).toList();
  }

  /** Writes them all. */
  public void write(Path folder) throws IOException {
    for (Map.Entry<String, String> each : files().entrySet()) {
      Path file = folder.resolve(each.getKey());
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, each.getValue());
    }
  }
}
