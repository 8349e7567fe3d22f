package io.krait.cli.classpath;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What {@code --classpath} says: loaded for each run, so that it asks for little. */
public final class ClassPathText {
  private ClassPathText() {}

  /** The entries, separated as Java has it; {@code folder/*} stands for the jars in a folder. */
  public static List<Path> split(String text) {
    List<Path> all = new ArrayList<>();
    for (String part : text.split(File.pathSeparator)) {
      add(part, all);
    }
    return all;
  }

  /** The entries of a list, relative ones counted from a folder. */
  public static List<Path> below(Path folder, List<String> entries) {
    List<Path> all = new ArrayList<>();
    for (String entry : entries) {
      boolean absolute = new File(entry).isAbsolute();
      add(absolute ? entry : folder + File.separator + entry, all);
    }
    return all;
  }

  /** Adds one entry. */
  private static void add(String part, List<Path> to) {
    if (part.endsWith("/*") || part.endsWith("/*.jar")) {
      File[] jars =
          new File(part.substring(0, part.lastIndexOf('/')))
              .listFiles((folder, name) -> name.endsWith(".jar"));
      if (jars != null) {
        Arrays.sort(jars);
        for (File jar : jars) {
          to.add(absolute(jar.getPath()));
        }
      }
    } else if (!part.isEmpty()) {
      to.add(absolute(part));
    }
  }

  /** Another text when a jar is another one, or was built again. */
  public static String stamp(List<Path> entries) {
    StringBuilder text = new StringBuilder();
    for (Path entry : entries) {
      File jar = entry.toFile();
      text.append('\n').append(entry).append(' ').append(jar.lastModified()).append(' ');
      text.append(jar.length());
    }
    return text.toString();
  }

  private static Path absolute(String path) {
    return Path.of(new File(path).getAbsolutePath()).normalize();
  }
}
