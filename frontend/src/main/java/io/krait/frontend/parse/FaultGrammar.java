package io.krait.frontend.parse;

import io.krait.frontend.lex.Tok;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code syntax-faults.peg}; its first lines say how it is written. */
final class FaultGrammar {
  private static final Map<String, Integer> OPERATORS = operators();

  private static @Nullable Map<String, PegRule> rules;

  private final Map<String, PegRule> made = new HashMap<>();
  private final List<PegItem.Call> calls = new ArrayList<>();
  private final String[] lines;
  private String line = "";
  private int at;

  private FaultGrammar(String text) {
    this.lines = text.split("\n", -1);
  }

  /** The rule with this name. */
  static synchronized PegRule rule(String name) {
    Map<String, PegRule> all = rules;
    if (all == null) {
      all = new FaultGrammar(text()).read();
      rules = all;
    }
    PegRule rule = all.get(name);
    if (rule == null) {
      throw new IllegalArgumentException("no rule " + name);
    }
    return rule;
  }

  private static String text() {
    try (InputStream in = FaultGrammar.class.getResourceAsStream("syntax-faults.peg")) {
      if (in == null) {
        throw new IllegalStateException("syntax-faults.peg is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Integer> operators() {
    Map<String, Integer> map = new HashMap<>();
    List<String> names =
        List.of(
            "( ) [ ] { } : , ; . ... = := -> ! + - * @ / % ** << >> | ^ & // ~ == != < <= > >="
                .split(" ", -1));
    int[] kinds = {
      Tok.LPAR,
      Tok.RPAR,
      Tok.LSQB,
      Tok.RSQB,
      Tok.LBRACE,
      Tok.RBRACE,
      Tok.COLON,
      Tok.COMMA,
      Tok.SEMI,
      Tok.DOT,
      Tok.ELLIPSIS,
      Tok.EQUAL,
      Tok.COLONEQUAL,
      Tok.RARROW,
      Tok.EXCLAMATION,
      Tok.PLUS,
      Tok.MINUS,
      Tok.STAR,
      Tok.AT,
      Tok.SLASH,
      Tok.PERCENT,
      Tok.DOUBLESTAR,
      Tok.LEFTSHIFT,
      Tok.RIGHTSHIFT,
      Tok.VBAR,
      Tok.CIRCUMFLEX,
      Tok.AMPER,
      Tok.DOUBLESLASH,
      Tok.TILDE,
      Tok.EQEQUAL,
      Tok.NOTEQUAL,
      Tok.LESS,
      Tok.LESSEQUAL,
      Tok.GREATER,
      Tok.GREATEREQUAL
    };
    for (int i = 0; i < kinds.length; i++) {
      map.put(names.get(i), kinds[i]);
    }
    for (int kind = Tok.FIRST_KEYWORD; kind < Tok.COUNT; kind++) {
      map.put(Tok.keyword(kind), kind);
    }
    return map;
  }

  private Map<String, PegRule> read() {
    int i = 0;
    while (i < lines.length) {
      String[] head = lines[i].split(" ", -1);
      i++;
      if (!head[0].equals("rule")) {
        continue;
      }
      List<PegAlternative> alternatives = new ArrayList<>();
      while (i < lines.length && lines[i].startsWith("  | ")) {
        line = lines[i].substring(4);
        at = 0;
        alternatives.add(alternative());
        i++;
      }
      List<String> flags = List.of(head);
      made.put(
          head[1],
          new PegRule(
              head[1], made.size(), flags.contains("memo"), flags.contains("left"), alternatives));
    }
    for (PegItem.Call call : calls) {
      PegRule target = made.get(call.name);
      if (target == null) {
        throw new IllegalStateException("no rule " + call.name);
      }
      call.bind(target);
    }
    boolean grown = true;
    while (grown) {
      grown = false;
      for (PegRule rule : made.values()) {
        grown |= rule.growFirst();
      }
    }
    return made;
  }

  private void blanks() {
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
  }

  private boolean at(String text) {
    return line.startsWith(text, at);
  }

  private PegAlternative alternative() {
    List<PegItem> items = new ArrayList<>();
    List<@Nullable String> labels = new ArrayList<>();
    FaultNote note = null;
    while (true) {
      blanks();
      if (at >= line.length() || at(")") || at("| ")) {
        break;
      }
      if (at("=> ") || atNote()) {
        note = FaultNote.read(line, at);
        at = note.end();
        continue;
      }
      labels.add(label());
      items.add(at("~") ? cut() : item());
    }
    FaultAction action = null;
    if (note != null) {
      PegAlternative shape = new PegAlternative(items, labels, null);
      action = note.action(shape);
    }
    return new PegAlternative(items, labels, action);
  }

  private boolean atNote() {
    return at("!at ")
        || at("!range ")
        || at("!from ")
        || at("!here ")
        || at("!next ")
        || at("!indent ")
        || at("!do ");
  }

  private PegItem cut() {
    at++;
    return new PegItem.Cut();
  }

  private @Nullable String label() {
    if (at + 1 < line.length()
        && line.charAt(at + 1) == ':'
        && Character.isLetter(line.charAt(at))) {
      at += 2;
      return line.substring(at - 2, at - 1);
    }
    return null;
  }

  private PegItem item() {
    if (at("&&'")) {
      at += 2;
      String text = quoted();
      return new PegItem.Forced(kind(text), text);
    }
    if (at("&") || at("!")) {
      boolean positive = at("&");
      at++;
      return new PegItem.Look(atom(), positive);
    }
    PegItem item = atom();
    if (at(".")) {
      at++;
      PegItem element = atom();
      at++;
      return new PegItem.Gather(item, element);
    }
    if (at("?")) {
      at++;
      return new PegItem.Optional(item);
    }
    if (at("*") || at("+")) {
      at++;
      return new PegItem.Loop(item, line.charAt(at - 1) == '+' ? 1 : 0);
    }
    return item;
  }

  private PegItem atom() {
    if (at("( ")) {
      return group();
    }
    if (at("'")) {
      return new PegItem.Token(kind(quoted()), PegNode.TOKEN);
    }
    if (at("\"")) {
      return new PegItem.Soft(soft(quoted()));
    }
    int from = at;
    while (at < line.length() && (Character.isLetterOrDigit(line.charAt(at)) || at("_"))) {
      at++;
    }
    return named(line.substring(from, at));
  }

  private PegItem group() {
    at += 2;
    List<PegAlternative> alternatives = new ArrayList<>();
    alternatives.add(alternative());
    while (at("| ")) {
      at += 2;
      alternatives.add(alternative());
    }
    at++;
    return new PegItem.Group(alternatives);
  }

  private String quoted() {
    char quote = line.charAt(at);
    int end = line.indexOf(quote, at + 1);
    String text = line.substring(at + 1, end);
    at = end + 1;
    return text;
  }

  private static int kind(String text) {
    Integer kind = OPERATORS.get(text);
    if (kind == null) {
      throw new IllegalStateException("no token " + text);
    }
    return kind;
  }

  private static int soft(String text) {
    return switch (text) {
      case "match" -> Tok.SOFT_MATCH;
      case "case" -> Tok.SOFT_CASE;
      case "type" -> Tok.SOFT_TYPE;
      case "_" -> Tok.SOFT_UNDERSCORE;
      default -> throw new IllegalStateException("no soft keyword " + text);
    };
  }

  private PegItem named(String name) {
    return switch (name) {
      case "NAME" -> new PegItem.Token(Tok.NAME, "name");
      case "NUMBER" -> new PegItem.Token(Tok.NUMBER, "literal");
      case "STRING" -> new PegItem.Token(Tok.STRING, "literal");
      case "NEWLINE" -> new PegItem.Token(Tok.NEWLINE, PegNode.TOKEN);
      case "INDENT" -> new PegItem.Token(Tok.INDENT, PegNode.TOKEN);
      case "DEDENT" -> new PegItem.Token(Tok.DEDENT, PegNode.TOKEN);
      case "ENDMARKER" -> new PegItem.Token(Tok.ENDMARKER, PegNode.TOKEN);
      case "FSTRING_START" -> new PegItem.Token(Tok.FSTRING_START, PegNode.TOKEN);
      case "FSTRING_MIDDLE" -> new PegItem.Token(Tok.FSTRING_MIDDLE, "middle");
      case "FSTRING_END" -> new PegItem.Token(Tok.FSTRING_END, PegNode.TOKEN);
      case "TSTRING_START" -> new PegItem.Token(Tok.TSTRING_START, PegNode.TOKEN);
      case "TSTRING_MIDDLE" -> new PegItem.Token(Tok.TSTRING_MIDDLE, "middle");
      case "TSTRING_END" -> new PegItem.Token(Tok.TSTRING_END, PegNode.TOKEN);
      case "AUGASSIGN" -> new PegItem.Augmented();
      case "SOFT_KEYWORD" -> new PegItem.Soft(-1);
      case "V313" -> new PegItem.Since(false);
      case "V314" -> new PegItem.Since(true);
      default -> {
        PegItem.Call call = new PegItem.Call(name);
        calls.add(call);
        yield call;
      }
    };
  }
}
