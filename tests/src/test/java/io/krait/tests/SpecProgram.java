package io.krait.tests;

import io.krait.cli.classpath.ClassPath;
import io.krait.typeinfer.java.JavaClasses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One program of a spec file, with what it is expected to do.
 *
 * @param file the spec file
 * @param line where the program starts in it, from 1
 * @param title its first comment
 * @param source its text
 * @param output what it prints, line by line
 * @param endsWithNewline whether the last line is ended
 * @param raises the exception that ends it, as the traceback's last line, or ""
 * @param marks diagnostics and slow spots expected on its lines
 */
record SpecProgram(
    Path file,
    int line,
    String title,
    String source,
    List<String> output,
    boolean endsWithNewline,
    String raises,
    List<Mark> marks) {
  /**
   * Something expected on a line.
   *
   * @param kind "error", "slow" or "revealed"
   * @param line within the program, from 1
   * @param text the code, or the type revealed
   */
  record Mark(String kind, int line, String text) {}

  private static final JavaClasses JDK = ClassPath.classes(List.of());
  private static final Pattern EXPECT = Pattern.compile("\\s*# expect:(?: (.*))?$");
  private static final Pattern MARK =
      Pattern.compile("# (?:(error|slow): \\[([\\w-]+)\\]|(revealed): (.*))");

  /** The programs of a file, which are separated by lines {@code # ---}. */
  static List<SpecProgram> parse(Path file, String text) {
    List<SpecProgram> programs = new ArrayList<>();
    List<String> current = new ArrayList<>();
    int start = 1;
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.stripTrailing().equals("# ---")) {
        programs.add(of(file, start, current));
        current.clear();
        start = number + 1;
      } else {
        current.add(line);
      }
    }
    programs.add(of(file, start, current));
    return programs;
  }

  private static SpecProgram of(Path file, int start, List<String> lines) {
    List<String> code = new ArrayList<>();
    List<String> output = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    boolean newline = true;
    String raises = "";
    boolean inBlock = false;
    for (String line : lines) {
      if (line.equals("# output:")) {
        inBlock = true;
      } else if (line.startsWith("# raises: ")) {
        raises = line.substring(10);
      } else if (inBlock && line.equals("#   (no newline)")) {
        newline = false;
      } else if (inBlock && line.startsWith("#")) {
        output.add(line.length() > 4 ? line.substring(4) : "");
      } else {
        Matcher m = EXPECT.matcher(line);
        if (m.find()) {
          output.add(m.group(1) == null ? "" : m.group(1));
        }
        code.add(m.replaceFirst(""));
        addMark(line, code.size(), marks);
      }
    }
    String title = lines.isEmpty() ? "" : lines.get(0).replaceFirst("^#\\s*", "");
    String source = String.join("\n", code) + "\n";
    return new SpecProgram(file, start, title, source, output, newline, raises, marks);
  }

  private static void addMark(String line, int number, List<Mark> marks) {
    Matcher m = MARK.matcher(line);
    while (m.find()) {
      boolean revealed = m.group(3) != null;
      marks.add(
          revealed
              ? new Mark("revealed", number, m.group(4).strip())
              : new Mark(m.group(1), number, m.group(2)));
    }
  }

  /** Whether it is run: programs about types alone need not be runnable. */
  boolean isRun() {
    return marks.isEmpty() || !output.isEmpty() || !raises.isEmpty();
  }

  /** The Java classes that it may import: none, unless it says that it uses some. */
  JavaClasses java() {
    return title.startsWith("java: ") ? JDK : JavaClasses.NONE;
  }

  /** All that it prints. */
  String expectedOutput() {
    String text = String.join("\n", output);
    return output.isEmpty() || !endsWithNewline ? text : text + "\n";
  }
}
