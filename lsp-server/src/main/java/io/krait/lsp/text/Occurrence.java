package io.krait.lsp.text;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.lex.Tok;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Alias;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.ExceptHandler;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Pattern;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.TreeIndex;
import io.krait.frontend.tree.TypeParam;
import org.jspecify.annotations.Nullable;

/**
 * A name in a text, and the node to which it belongs: a Name, an Attribute (by its attribute), a
 * definition (by its name), a parameter, a keyword argument, a piece of an import.
 */
public record Occurrence(Node node, String name, Span span) {
  /** The name at an offset, or that ends there; null if there is none. */
  public static @Nullable Occurrence at(BoundFile file, TreeIndex index, int offset) {
    int token = token(file.parsed().lexed(), offset);
    return token < 0 ? null : ofToken(file, index, token);
  }

  /** The number of the NAME token that holds or touches an offset; -1 if none does. */
  public static int token(LexedFile tokens, int offset) {
    int low = 0;
    int high = tokens.count() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (tokens.start(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    for (int i = low; i >= Math.max(0, low - 2); i--) {
      boolean touches = tokens.start(i) <= offset && offset <= tokens.end(i);
      if (touches && tokens.kind(i) == Tok.NAME) {
        return i;
      }
    }
    return -1;
  }

  /** The occurrence of a NAME token; null where it names nothing, as in a soft keyword. */
  public static @Nullable Occurrence ofToken(BoundFile file, TreeIndex index, int token) {
    LexedFile tokens = file.parsed().lexed();
    Span span = new Span(tokens.start(token), tokens.end(token));
    String name = tokens.name(token);
    Node at = index.innermost(span.start());
    for (int i = 0; i < 3 && at != null; i++) {
      if (names(at, name, span)) {
        return new Occurrence(at, name, span);
      }
      at = index.parent(at);
    }
    return null;
  }

  private static boolean names(Node node, String name, Span span) {
    return switch (node) {
      case Expr.Name n -> n.span().equals(span);
      case Expr.Attribute n -> n.span().end() == span.end() && n.attr().equals(name);
      case Stmt.FunctionDef n -> n.name().equals(name) && isHead(n.span(), span, name);
      case Stmt.ClassDef n -> n.name().equals(name) && isHead(n.span(), span, name);
      case Stmt.ImportFrom n -> n.module() != null && span.start() < moduleEnd(n);
      case Stmt.Global n -> n.names().contains(name);
      case Stmt.Nonlocal n -> n.names().contains(name);
      case Arg n -> n.span().start() == span.start();
      case Keyword n -> n.span().start() == span.start() && name.equals(n.arg());
      case Alias n -> true;
      case ExceptHandler n -> name.equals(n.name());
      case Pattern.MatchAs n -> name.equals(n.name());
      case Pattern.MatchStar n -> name.equals(n.name());
      case Pattern.MatchMapping n -> name.equals(n.rest());
      case Pattern.MatchClass n -> n.kwdAttrs().contains(name);
      case TypeParam n -> n.name().equals(name);
      default -> false;
    };
  }

  private static boolean isHead(Span definition, Span span, String name) {
    int before = span.start() - definition.start();
    return before >= 4 && before < 40 && span.end() - span.start() == name.length();
  }

  private static int moduleEnd(Stmt.ImportFrom node) {
    return node.names().isEmpty() ? node.span().end() : node.names().get(0).span().start();
  }

  /** Where the name of a definition stands; the whole node where it has none. */
  public static Span nameSpan(BoundFile file, Node node) {
    String name =
        switch (node) {
          case Stmt.FunctionDef n -> n.name();
          case Stmt.ClassDef n -> n.name();
          case Arg n -> n.arg();
          case TypeParam n -> n.name();
          case ExceptHandler n -> n.name();
          case Pattern.MatchAs n -> n.name();
          case Pattern.MatchStar n -> n.name();
          case Pattern.MatchMapping n -> n.rest();
          case Alias n -> n.asname() == null ? n.name() : n.asname();
          default -> null;
        };
    Span span = io.krait.frontend.tree.Spans.of(node);
    if (span == null) {
      return new Span(0, 0);
    }
    if (node instanceof Expr.Attribute attribute) {
      return new Span(span.end() - attribute.attr().length(), span.end());
    }
    LexedFile tokens = file.parsed().lexed();
    int first = token(tokens, span.start());
    int token = first < 0 ? firstToken(tokens, span.start()) : first;
    for (int i = token; name != null && i < tokens.count(); i++) {
      if (tokens.start(i) >= span.end()) {
        break;
      }
      if (tokens.kind(i) == Tok.NAME && tokens.name(i).equals(name)) {
        boolean later = node instanceof Alias a && a.asname() != null && isBeforeAs(tokens, i);
        if (!later) {
          return new Span(tokens.start(i), tokens.end(i));
        }
      }
    }
    return span;
  }

  private static boolean isBeforeAs(LexedFile tokens, int token) {
    return token + 1 < tokens.count() && tokens.kind(token + 1) == Tok.AS;
  }

  /** The number of the first token that starts at or behind an offset; the last one's if none. */
  public static int firstToken(LexedFile tokens, int offset) {
    int low = 0;
    int high = tokens.count() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
