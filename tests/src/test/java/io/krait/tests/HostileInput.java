package io.krait.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Programs that no one writes: deep, wide, long, cyclic, and broken at random. */
final class HostileInput {
  private HostileInput() {}

  /** Programs by what is hostile in them; a program is modules by name, {@code main} among them. */
  static Map<String, Map<String, String>> programs() {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    all.put("nested parentheses", main("x = " + "(".repeat(180) + "1" + ")".repeat(180) + "\n"));
    all.put("a long sum", main("x = 1" + " + 1".repeat(5000) + "\n"));
    all.put("many signs", main("x = " + "-".repeat(3000) + "1\n"));
    all.put("a chain of calls", main("x = ''" + ".strip()".repeat(1500) + "\n"));
    all.put("nested lists", main("x = " + "[".repeat(150) + "]".repeat(150) + "\n"));
    all.put(
        "nested list types", main("x: " + "list[".repeat(150) + "int" + "]".repeat(150) + "\n"));
    all.put("nested blocks", main(blocks()));
    all.put("recursive types", main(RECURSIVE));
    all.put("an endless tower of lists", main("x = []\nwhile x:\n    x = [x]\n"));
    all.put("numbers that a loop computes", main(NUMBERS));
    all.put("a match of 5,000 cases", main(match()));
    all.put("an if of 2,000 branches", main(branches()));
    all.put("a union of 2,000", main(union()));
    all.put("a dict of 20,000", main("d = {" + "'k': 1, ".repeat(20_000) + "}\n"));
    all.put("a cycle of 50 modules", cycle());
    all.put("100,000 lines", main(lines()));
    return all;
  }

  private static final String RECURSIVE =
      """
      from __future__ import annotations
      from typing import Generic, Protocol, TypeVar
      type J = dict[str, J] | list[J] | str
      type A = B
      type B = A
      T = TypeVar("T")
      class N(Generic[T]):
          def up(self) -> N[N[T]]: ...
          def next(self): return self.next().next()
      class P(Protocol):
          def p(self) -> P: ...
          def q(self, o: P) -> Q: ...
      class Q(Protocol):
          def p(self) -> Q: ...
          def q(self, o: Q) -> P: ...
      class C(C): ...
      class D(D2): ...
      class D2(D): ...
      def f(x): return [f(x)]
      def g(p: P, q: Q) -> Q:
          p = q
          q = p
          return p.p().q(q).p()
      x = N[int]().up().up().up().next()
      j: J = [[{"a": ["b"]}]]
      """;

  private static final String NUMBERS =
      """
      def f(n):
          a, b, c, d = 1, 0, 1, 1
          while n:
              if 4 * a + b - c < d * c:
                  a, b, c = 10 * a, 10 * (b - d * c), c * 3
                  d = 10 * (3 * a + b) // c - 10 * d
              else:
                  a, b, c, d = a * d, (2 * a + b) * c, c + 2, (a * 7 + b) // (d + 1)
          return a, b, c, d
      """;

  private static Map<String, String> main(String text) {
    return Map.of("main", text);
  }

  private static String blocks() {
    StringBuilder text = new StringBuilder("def f(x: int | None) -> None:\n");
    for (int i = 1; i < 18; i++) {
      text.append("    ".repeat(i)).append("while x:\n");
    }
    return text.append("    ".repeat(18)).append("x = x - 1 if x else None\n").toString();
  }

  private static String lines() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 33_334; i++) {
      text.append("def f").append(i).append("(a: int) -> int:\n    return a + 1\n\n");
    }
    return text.toString();
  }

  private static String match() {
    StringBuilder text = new StringBuilder("def f(x: int | str) -> int:\n    match x:\n");
    for (int i = 0; i < 5000; i++) {
      text.append("        case ")
          .append(i)
          .append(":\n            return ")
          .append(i)
          .append('\n');
    }
    return text.append("    return -1\n").toString();
  }

  private static String branches() {
    StringBuilder text =
        new StringBuilder("def f(x: object) -> object:\n    if x == 0:\n        y = 0\n");
    for (int i = 1; i < 2000; i++) {
      text.append("    elif x == ").append(i).append(":\n        y = '").append(i).append("'\n");
    }
    return text.append("    else:\n        y = None\n    return y\n").toString();
  }

  private static String union() {
    StringBuilder text = new StringBuilder();
    StringBuilder names = new StringBuilder("C0");
    for (int i = 0; i < 2000; i++) {
      text.append("class C").append(i).append(": ...\n");
      if (i > 0) {
        names.append(" | C").append(i);
      }
    }
    text.append("def f(x: ").append(names).append(") -> object:\n    y = [x]\n    return y\n");
    return text.toString();
  }

  private static Map<String, String> cycle() {
    Map<String, String> modules = new LinkedHashMap<>();
    for (int i = 0; i < 50; i++) {
      int next = (i + 1) % 50;
      String name = i == 0 ? "main" : "m" + i;
      String other = next == 0 ? "main" : "m" + next;
      modules.put(
          name,
          "from "
              + other
              + " import *\nfrom "
              + other
              + " import f as g, K as L\n"
              + "class K(L): ...\ndef f(x):\n    return g(x)\ny = f(1)\n");
    }
    return modules;
  }

  /** Texts broken at random: pieces left out, doubled, moved and replaced. */
  static List<String> mutations(Path folder, int count, long seed) throws java.io.IOException {
    List<String> originals = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".py")).sorted().toList()) {
        String text = Files.readString(file);
        originals.add(text.substring(0, Math.min(text.length(), 3000)));
      }
    }
    Random random = new Random(seed);
    List<String> mutations = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = originals.get(random.nextInt(originals.size()));
      int times = 1 + random.nextInt(4);
      for (int k = 0; k < times; k++) {
        text = mutated(text, random, originals);
      }
      mutations.add(text);
    }
    return mutations;
  }

  private static String mutated(String text, Random random, List<String> others) {
    if (text.isEmpty()) {
      return text;
    }
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + random.nextInt(40));
    return switch (random.nextInt(5)) {
      case 0 -> text.substring(0, from) + text.substring(to);
      case 1 -> text.substring(0, to) + text.substring(from);
      case 2 ->
          text.substring(0, from)
              + "()[]{}:=,.'\"@*\\\n\t#".charAt(random.nextInt(18))
              + text.substring(from);
      case 3 -> text.substring(0, from) + (char) random.nextInt(0x3000) + text.substring(to);
      default -> {
        String other = others.get(random.nextInt(others.size()));
        int at = other.isEmpty() ? 0 : random.nextInt(other.length());
        yield text.substring(0, from)
            + other.substring(at, Math.min(other.length(), at + random.nextInt(200)))
            + text.substring(to);
      }
    };
  }
}
