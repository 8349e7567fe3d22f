package io.krait.cli.incremental;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a build has done: for each module its content, what was known of it, and the class files
 * that it gave. A text file of tab-separated lines whose last one is a hash of the others; a file
 * that is damaged, or of another Krait, is as good as none.
 *
 * @param key what the modules were compiled with: another key, another build
 * @param modules by name
 */
record BuildState(String key, Map<String, Module> modules) {
  private static final String HEADER = "krait-state 1";

  /**
   * One module.
   *
   * @param path of its source, as tracebacks show it
   * @param hash of its content
   * @param facts a hash of what the compiler knew of it beyond its text
   * @param slowSpots how many it has
   * @param outputs its class files
   */
  record Module(String path, String hash, long facts, int slowSpots, List<Output> outputs) {}

  /**
   * A class file.
   *
   * @param name below the output folder, with slashes
   * @param size in bytes
   * @param surface a hash of what callers see
   * @param hasConstants whether callers may hold copies of its constants
   */
  record Output(String name, long size, long surface, boolean hasConstants) {}

  /** Why there is no state. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1;

    Unusable(String why) {
      super(why);
    }
  }

  static BuildState empty(String key) {
    return new BuildState(key, new LinkedHashMap<>());
  }

  /** Reads the file of an earlier build. */
  static BuildState read(Path file) throws Unusable, IOException {
    if (!Files.isRegularFile(file)) {
      throw new Unusable("no earlier build");
    }
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new Unusable("the state of the last build is damaged");
    }
    int last = lines.size() - 1;
    if (last < 2 || !lines.get(0).equals(HEADER)) {
      throw new Unusable("the state of the last build is damaged, or of another Krait");
    }
    if (!lines.get(last).equals("end " + hash(lines.subList(0, last)))) {
      throw new Unusable("the state of the last build is damaged");
    }
    return parse(lines.subList(1, last));
  }

  private static String hash(List<String> lines) {
    return SourceUnit.hash(String.join("\n", lines));
  }

  /** The hash has said that these are lines that {@link #write} wrote. */
  private static BuildState parse(List<String> lines) {
    BuildState state = empty(lines.get(0));
    List<Output> outputs = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] f = line.split("\t", -1);
      if (f[0].equals("module")) {
        outputs = new ArrayList<>();
        long facts = Long.parseUnsignedLong(f[4], 16);
        state.modules.put(f[1], new Module(f[2], f[3], facts, Integer.parseInt(f[5]), outputs));
      } else {
        long surface = Long.parseUnsignedLong(f[3], 16);
        outputs.add(new Output(f[1], Long.parseLong(f[2]), surface, f[4].equals("1")));
      }
    }
    return state;
  }

  /** Writes the state aside and moves it in place. */
  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(HEADER);
    lines.add(key);
    modules.forEach((name, m) -> {
      String facts = Long.toHexString(m.facts());
      lines.add(String.join("\t", "module", name, m.path(), m.hash(), facts, m.slowSpots() + ""));
      for (Output o : m.outputs()) {
        String surface = Long.toHexString(o.surface());
        String constants = o.hasConstants() ? "1" : "0";
        lines.add(String.join("\t", "class", o.name(), o.size() + "", surface, constants));
      }
    });
    lines.add("end " + hash(lines));
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, "state", ".tmp");
    Files.write(fresh, lines);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
