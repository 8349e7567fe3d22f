package io.krait.frontend.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * The end of an alternative of the fault grammar: what it makes or which fault it reports.
 *
 * @param verb {@code =>}, {@code at}, {@code range}, {@code from}, {@code here}, {@code next},
 *     {@code indent} or {@code do}
 * @param words labels, a kind, or the name of an action before its labels
 * @param message the message of a fault
 * @param end where the note ends in its line
 */
record FaultNote(String verb, List<String> words, String message, int end) {
  static FaultNote read(String line, int from) {
    int i = from;
    int space = line.indexOf(' ', i);
    String verb = line.substring(line.charAt(i) == '!' ? i + 1 : i, space);
    i = space + 1;
    if (verb.equals("=>")) {
      boolean kind = line.charAt(i) == '<';
      int end = kind ? line.indexOf('>', i) + 1 : wordEnd(line, i);
      return new FaultNote(verb, List.of(line.substring(i, end)), "", end);
    }
    List<String> words = new ArrayList<>();
    while (i < line.length() && line.charAt(i) != '"' && line.charAt(i) != ')') {
      int end = wordEnd(line, i);
      words.add(line.substring(i, end));
      i = end;
      while (i < line.length() && line.charAt(i) == ' ') {
        i++;
      }
    }
    if (i >= line.length() || line.charAt(i) == ')') {
      return new FaultNote(verb, List.copyOf(words), "", i);
    }
    int end = line.lastIndexOf('"');
    String message = line.substring(i + 1, end).replace("\\\"", "\"");
    return new FaultNote(verb, List.copyOf(words), message, end + 1);
  }

  private static int wordEnd(String line, int from) {
    int i = from;
    while (i < line.length() && line.charAt(i) != ' ') {
      i++;
    }
    return i;
  }

  /** The action for an alternative with these labels. */
  FaultAction action(PegAlternative shape) {
    String first = words.isEmpty() ? "" : words.get(0);
    return switch (verb) {
      case "=>" -> result(shape, first);
      case "do" -> code(shape, first);
      case "here" ->
          (p, mark, values) -> {
            throw p.raiseHere("SyntaxError", message);
          };
      case "next" ->
          (p, mark, values) -> {
            throw p.raiseNext(message);
          };
      case "indent" ->
          (p, mark, values) -> {
            throw p.raiseHere("IndentationError", fill(shape, p, values));
          };
      case "from" -> {
        int start = shape.index(first);
        yield (p, mark, values) -> {
          throw p.raiseFrom(values[start].first, message);
        };
      }
      default -> range(shape, first);
    };
  }

  private static FaultAction result(PegAlternative shape, String what) {
    if (what.startsWith("<")) {
      String kind = what.substring(1, what.length() - 1).intern();
      return (p, mark, values) -> p.node(kind, mark, List.of(values));
    }
    int part = shape.index(what);
    return (p, mark, values) -> values[part];
  }

  private FaultAction range(PegAlternative shape, String first) {
    String second = words.size() > 1 ? words.get(1) : first;
    return (p, mark, values) -> {
      PegNode a = part(shape, values, first);
      PegNode b = part(shape, values, second);
      throw p.raiseAt(a.first, b.last, fill(shape, p, values));
    };
  }

  private FaultAction code(PegAlternative shape, String name) {
    int a = shape.index(words.get(1));
    int b = words.size() > 2 ? shape.index(words.get(2)) : a;
    return (p, mark, values) -> FaultActions.run(name, p, mark, values[a], values[b]);
  }

  /** {@code a}, {@code a.first}, {@code a.last}; {@code a.item} is the last part of clauses. */
  private static PegNode part(PegAlternative shape, PegNode[] values, String path) {
    PegNode node = values[shape.index(path.substring(0, 1))];
    return switch (path.substring(1)) {
      case ".first" -> node.firstPart();
      case ".last", ".item" -> node.lastPart();
      default -> node;
    };
  }

  private String fill(PegAlternative shape, FaultEngine p, PegNode[] values) {
    int open = message.indexOf("{a");
    if (open < 0) {
      return message;
    }
    int close = message.indexOf('}', open);
    PegNode a = values[shape.index("a")];
    String what =
        switch (message.substring(open + 2, close)) {
          case ".line" -> Integer.toString(p.line(a.first));
          case ".text" -> p.tokens.text(a.first);
          default -> a.kind;
        };
    return message.substring(0, open) + what + message.substring(close + 1);
  }
}
