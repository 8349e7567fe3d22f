package io.krait.frontend.parse;

import io.krait.frontend.lex.Tok;
import io.krait.frontend.source.SyntaxFault;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The actions of the fault grammar that need code: the {@code !do} ones. */
final class FaultActions {
  private FaultActions() {}

  private enum Targets {
    STAR,
    DELETE,
    FOR
  }

  /** Runs an action; null means that the alternative matched but gives nothing. */
  static @Nullable PegNode run(String name, FaultEngine p, int mark, PegNode a, PegNode b) {
    return switch (name) {
      case "missing_comma" -> missingComma(p, a, b);
      case "legacy" -> legacy(p, a, b);
      case "bare_generator" -> bareGenerator(p, a, b);
      case "argument_order" -> throw argumentOrder(p, a);
      case "type_param" -> throw bound(p, a, b, "TypeVarTuple");
      case "param_spec" -> throw bound(p, a, b, "ParamSpec");
      case "star_target" -> target(p, a, Targets.STAR);
      case "for_target" -> target(p, a, Targets.FOR);
      case "del_target" -> target(p, a, Targets.DELETE);
      case "key_without_colon" -> throw p.raiseAtEnd(a, "':' expected after dictionary key");
      case "notequal" -> notEqual(p, a);
      case "real" -> real(p, a);
      case "imaginary" -> imaginary(p, a);
      case "conversion" -> conversion(p, a, b);
      case "field" -> field(p, a, mark);
      case "middle" -> middle(p, a, true);
      case "spec" -> middle(p, a, false);
      case "string" -> string(p, a);
      case "fstring" -> literal(p, a, b, mark, "f-string expression");
      case "tstring" -> literal(p, a, b, mark, "t-string expression");
      case "strings" -> strings(p, a, mark);
      default -> throw new IllegalArgumentException("no action " + name);
    };
  }

  private static boolean isLegacy(FaultEngine p, PegNode a) {
    if (!a.is("name") || a.first < 0 || p.tokens.kind(a.first) != Tok.NAME) {
      return false;
    }
    String name = p.tokens.name(a.first);
    return name.equals("print") || name.equals("exec");
  }

  private static @Nullable PegNode missingComma(FaultEngine p, PegNode a, PegNode b) {
    if (isLegacy(p, a) || p.bracketLevel(p.mark - 1) == 0) {
      return null;
    }
    throw p.raiseAt(a.first, b.last, "invalid syntax. Perhaps you forgot a comma?");
  }

  private static @Nullable PegNode legacy(FaultEngine p, PegNode a, PegNode b) {
    if (!isLegacy(p, a)) {
      return null;
    }
    String name = p.tokens.name(a.first);
    throw p.raiseAt(
        a.first,
        b.last,
        "Missing parentheses in call to '" + name + "'. Did you mean " + name + "(...)?");
  }

  private static @Nullable PegNode bareGenerator(FaultEngine p, PegNode args, PegNode clauses) {
    int positional = 0;
    PegNode last = args;
    for (PegNode arg : args.parts) {
      if (!arg.is("keyword") && !arg.is("double starred")) {
        positional++;
        last = arg;
      }
    }
    if (positional <= 1) {
      return null;
    }
    throw p.raiseAt(
        last.first, clauses.lastPart().last, "Generator expression must be parenthesized");
  }

  private static FaultFound argumentOrder(FaultEngine p, PegNode args) {
    boolean unpacking = false;
    for (PegNode arg : args.parts) {
      unpacking |= arg.is("double starred");
    }
    return p.raiseHere(
        "SyntaxError",
        "positional argument follows keyword argument" + (unpacking ? " unpacking" : ""));
  }

  private static FaultFound bound(FaultEngine p, PegNode colon, PegNode e, String what) {
    String kind = e.is("tuple") ? "constraints" : "bound";
    return p.raiseFrom(colon.first, "cannot use " + kind + " with " + what);
  }

  private static @Nullable PegNode target(FaultEngine p, PegNode a, Targets targets) {
    PegNode bad = invalidTarget(a, targets);
    if (bad == null) {
      return null;
    }
    String verb = targets == Targets.DELETE ? "delete" : "assign to";
    throw p.raiseAt(bad.first, bad.last, "cannot " + verb + " " + bad.kind);
  }

  private static @Nullable PegNode invalidTarget(PegNode e, Targets targets) {
    return switch (e.kind) {
      case "list", "tuple" -> {
        for (PegNode element : e.parts) {
          PegNode bad = invalidTarget(element, targets);
          if (bad != null) {
            yield bad;
          }
        }
        yield null;
      }
      case "starred" -> targets == Targets.DELETE ? e : invalidTarget(e.firstPart(), targets);
      case "comparison" -> {
        if (targets != Targets.FOR) {
          yield e;
        }
        yield e.parts.get(1).is("in pair") ? invalidTarget(e.firstPart(), targets) : null;
      }
      case "name", "subscript", "attribute" -> null;
      default -> e;
    };
  }

  private static @Nullable PegNode notEqual(FaultEngine p, PegNode token) {
    return p.tokens.text(token.first).equals("<>") ? null : token;
  }

  private static boolean isImaginary(FaultEngine p, PegNode number) {
    return p.tokens.text(number.first).toLowerCase(Locale.ROOT).endsWith("j");
  }

  private static PegNode real(FaultEngine p, PegNode number) {
    if (isImaginary(p, number)) {
      throw p.raiseAt(number.first, number.last, "real number required in complex literal");
    }
    return number;
  }

  private static PegNode imaginary(FaultEngine p, PegNode number) {
    if (!isImaginary(p, number)) {
      throw p.raiseAt(number.first, number.last, "imaginary number required in complex literal");
    }
    return number;
  }

  private static String noun(FaultEngine p, int token) {
    for (int i = token; i >= 0; i--) {
      int kind = p.tokens.kind(i);
      if (kind == Tok.FSTRING_START || kind == Tok.TSTRING_START) {
        return kind == Tok.FSTRING_START ? "f-string" : "t-string";
      }
    }
    return "f-string";
  }

  private static PegNode conversion(FaultEngine p, PegNode mark, PegNode name) {
    if (p.tokens.end(mark.first) != p.tokens.start(name.first)) {
      throw p.raiseAt(
          mark.first,
          name.last,
          noun(p, mark.first) + ": conversion type must come right after the exclamanation mark");
    }
    return name;
  }

  private static PegNode field(FaultEngine p, PegNode conversion, int mark) {
    if (conversion.first >= 0) {
      String name = p.tokens.name(conversion.first);
      if (!name.equals("s") && !name.equals("r") && !name.equals("a")) {
        throw p.raiseAt(
            conversion.first,
            conversion.last,
            noun(p, mark)
                + ": invalid conversion character '"
                + name
                + "': expected 's', 'r', or 'a'");
      }
    }
    return p.node("field", mark, List.of());
  }

  /** CPython 3.13 lets the codec's own exception through here. */
  private static PegNode middle(FaultEngine p, PegNode middle, boolean raw) {
    try {
      StringParser.middleText(p.tokens.text(middle.first), raw);
    } catch (LiteralFault e) {
      throw new FaultFound(SyntaxFault.nowhere("UnicodeDecodeError", e.codecMessage()), false);
    }
    return middle;
  }

  private static PegNode string(FaultEngine p, PegNode token) {
    LiteralFault fault = StringParser.check(p.tokens, token.first);
    if (fault == null) {
      return token;
    }
    if (fault.syntaxMessage().startsWith("bytes can only")) {
      throw p.raiseAt(token.first, token.last, fault.syntaxMessage());
    }
    throw p.raiseHere("SyntaxError", fault.syntaxMessage());
  }

  private static PegNode literal(
      FaultEngine p, PegNode start, PegNode middles, int mark, String kind) {
    boolean raw = StringParser.isRaw(p.tokens, start.first);
    for (PegNode middle : middles.parts) {
      if (!middle.is("middle")) {
        continue;
      }
      try {
        StringParser.middleText(p.tokens.text(middle.first), raw);
      } catch (LiteralFault e) {
        throw p.raiseHere("SyntaxError", e.syntaxMessage());
      }
    }
    return p.node(kind, mark, List.of());
  }

  private static PegNode strings(FaultEngine p, PegNode all, int mark) {
    boolean bytes = false;
    boolean text = false;
    boolean fields = false;
    for (PegNode part : all.parts) {
      if (part.is("f-string expression")) {
        fields = true;
        text = true;
      } else if (isBytes(p, part.first)) {
        bytes = true;
      } else {
        text = true;
      }
    }
    if (bytes && text) {
      throw p.raiseHere("SyntaxError", "cannot mix bytes and nonbytes literals");
    }
    return p.node(fields ? "f-string expression" : "literal", mark, List.of());
  }

  private static boolean isBytes(FaultEngine p, int token) {
    String prefix = p.tokens.text(token);
    char first = Character.toLowerCase(prefix.charAt(0));
    char second = prefix.length() > 1 ? Character.toLowerCase(prefix.charAt(1)) : ' ';
    return first == 'b' || (first == 'r' && second == 'b');
  }
}
