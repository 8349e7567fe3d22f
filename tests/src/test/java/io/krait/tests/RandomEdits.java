package io.krait.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded edits of Python texts, most of which still parse and some of which do not. */
final class RandomEdits {
  private static final List<String> LINES =
      List.of(
          "extra = 1",
          "print('edited')",
          "if 1 > 2: raise ValueError('edited')",
          "pass",
          "values = [n * 2 for n in range(3)]",
          "return 0",
          "note = lambda a: a + 1",
          "self.edited = 1",
          "reveal_type(len('edited'))");
  private static final List<String> WORDS =
      List.of("int", "str", "float", "0", "1", "'text'", "None", "self", "True", "[]", "(1, 2)");

  private final Random random;

  RandomEdits(long seed) {
    this.random = new Random(seed);
  }

  /** The text after one edit. */
  String edit(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(6)) {
      case 0 -> lines.add(at, indent(line) + LINES.get(random.nextInt(LINES.size())));
      case 1 -> lines.remove(at);
      case 2 -> lines.set(at, line.replaceFirst("\\d+", String.valueOf(random.nextInt(300))));
      case 3 -> lines.set(at, replaceWord(line));
      case 4 -> lines.add(at, line);
      default -> lines.set(at, line + "  # edited " + random.nextInt(9));
    }
    return String.join("\n", lines);
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  private String replaceWord(String line) {
    String[] words = line.split("\\b");
    if (words.length < 2) {
      return line;
    }
    int at = random.nextInt(words.length);
    if (!words[at].isEmpty() && Character.isLetterOrDigit(words[at].charAt(0))) {
      words[at] = WORDS.get(random.nextInt(WORDS.size()));
    }
    return String.join("", words);
  }
}
