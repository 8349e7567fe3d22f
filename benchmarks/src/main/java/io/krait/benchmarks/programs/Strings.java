package io.krait.benchmarks.programs;

import java.util.ArrayList;
import java.util.List;

/** Building, formatting and taking apart strings. */
public final class Strings implements Program {
  @Override
  public Object run() {
    List<String> parts = new ArrayList<>();
    for (long i = 0; i < 40000; i++) {
      parts.add(i + ":" + i * 7 % 13);
    }
    String joined = String.join(",", parts);
    long total = 0;
    for (String piece : joined.split(",")) {
      String[] sides = piece.split(":");
      total += sides[0].length() * Long.parseLong(sides[1]);
    }
    long vowels = 0;
    for (int i = 0; i < joined.length(); i++) {
      char c = joined.charAt(i);
      if (c == '1' || c == '7') {
        vowels++;
      }
    }
    String upper = joined.replace("1", "one").toUpperCase(java.util.Locale.ROOT);
    long ones = 0;
    for (int at = upper.indexOf("ONE"); at >= 0; at = upper.indexOf("ONE", at + 3)) {
      ones++;
    }
    return total + vowels + ones;
  }
}
