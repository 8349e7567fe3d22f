package io.krait.codegen.slow.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The JVM instructions of each source line, read from what {@code javap -c -l} prints. */
public final class Bytecode {
  private final Map<String, Map<Integer, List<String>>> files = new HashMap<>();
  private String file = "";
  private boolean twin;
  private final TreeMap<Integer, String> code = new TreeMap<>();
  private final TreeMap<Integer, Integer> lines = new TreeMap<>();
  private boolean inCode;
  private boolean inLines;

  private Bytecode() {}

  /** Reads a disassembly; companions that hold twins are left out. */
  public static Bytecode of(String disassembly) {
    Bytecode bytecode = new Bytecode();
    disassembly.lines().forEach(bytecode::line);
    bytecode.endMethod();
    return bytecode;
  }

  /** The instructions by line of the file with a path. */
  public Map<Integer, List<String>> lines(String path) {
    return files.getOrDefault(fileName(path), Map.of());
  }

  private static String fileName(String path) {
    return path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
  }

  private void line(String text) {
    String stripped = text.strip();
    if (text.startsWith("Compiled from ")) {
      endMethod();
      String path = text.substring(text.indexOf('"') + 1, text.lastIndexOf('"'));
      file = fileName(path);
    } else if (text.contains(" class ") && text.endsWith("{")) {
      twin = text.contains("$Twins");
    } else if (text.startsWith("  ") && !text.startsWith("   ") && text.endsWith(";")) {
      endMethod();
    } else if (stripped.equals("Code:")) {
      inCode = true;
    } else if (stripped.equals("LineNumberTable:")) {
      inCode = false;
      inLines = true;
    } else if (inLines && stripped.startsWith("line ")) {
      int colon = stripped.indexOf(':');
      int line = Integer.parseInt(stripped.substring(5, colon));
      lines.put(Integer.parseInt(stripped.substring(colon + 1).strip()), line);
    } else if (inCode && isInstruction(stripped)) {
      int colon = stripped.indexOf(':');
      code.put(Integer.parseInt(stripped.substring(0, colon)), stripped);
    } else if (inLines && !stripped.isEmpty()) {
      inLines = false;
    }
  }

  private static boolean isInstruction(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && text.substring(0, colon).chars().allMatch(Character::isDigit);
  }

  private void endMethod() {
    if (!twin) {
      Map<Integer, List<String>> known = files.computeIfAbsent(file, f -> new HashMap<>());
      for (Map.Entry<Integer, String> each : code.entrySet()) {
        Map.Entry<Integer, Integer> line = lines.floorEntry(each.getKey());
        if (line != null) {
          known.computeIfAbsent(line.getValue(), l -> new ArrayList<>()).add(each.getValue());
        }
      }
    }
    code.clear();
    lines.clear();
    inCode = false;
    inLines = false;
  }
}
