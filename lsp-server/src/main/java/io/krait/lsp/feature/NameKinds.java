package io.krait.lsp.feature;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.lex.Tok;
import io.krait.frontend.tree.Alias;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Children;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Pattern;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.TypeParam;
import io.krait.lsp.View;
import io.krait.lsp.text.Occurrence;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What each name of a text is, from scopes alone. Where all of them are asked for, the tree is
 * walked once for the names that most are; the others are looked for one by one.
 */
final class NameKinds {
  private static final int MODIFIERS = 8;

  private final View view;
  private final LexedFile tokens;
  private final IdentityHashMap<Symbol, Integer> owners = new IdentityHashMap<>();

  /** The node of each token, and the node around that, as far as the walk came. */
  private @Nullable Node @Nullable [] nodes;

  private @Nullable Node @Nullable [] around;

  NameKinds(View view) {
    this.view = view;
    this.tokens = view.bound().parsed().lexed();
  }

  /** The kind in what {@link #of} gives. */
  static int kind(int found) {
    return found >> MODIFIERS;
  }

  /** The modifiers in what {@link #of} gives. */
  static int modifiers(int found) {
    return found & ((1 << MODIFIERS) - 1);
  }

  /** Says that all names will be asked for. */
  void all() {
    nodes = new @Nullable Node[tokens.count()];
    around = new @Nullable Node[tokens.count()];
    walk(view.index().tree(), null);
  }

  private void walk(Node node, @Nullable Node parent) {
    switch (node) {
      case Expr.Name n -> found(first(n.span().start()), n.span().end(), node, parent);
      case Expr.Attribute n -> {
        int start = n.span().end() - n.attr().length();
        found(first(start), n.span().end(), node, parent);
      }
      case Arg n -> {
        int first = first(n.span().start());
        found(first, n.span().start() + n.arg().length(), node, parent);
      }
      case Keyword n -> {
        String arg = n.arg() == null ? "" : n.arg();
        found(first(n.span().start()), n.span().start() + arg.length(), node, parent);
      }
      case Pattern.MatchAs n -> {
        String name = n.name() == null ? "" : n.name();
        int start = n.span().end() - name.length();
        found(first(start), n.span().end(), node, parent);
      }
      case Stmt.FunctionDef n -> definition(n.span().start(), n.name(), node, parent);
      case Stmt.ClassDef n -> definition(n.span().start(), n.name(), node, parent);
      default -> {}
    }
    Children.each(node, child -> walk(child, node));
  }

  /** The name stands behind {@code def}, {@code async def} or {@code class}. */
  private void definition(int start, String name, Node node, @Nullable Node parent) {
    int keyword = first(start);
    for (int i = keyword + 1; i <= keyword + 2 && i < tokens.count(); i++) {
      if (tokens.kind(i) == Tok.NAME) {
        found(i, tokens.start(i) + name.length(), node, parent);
        return;
      }
    }
  }

  private void found(int token, int end, Node node, @Nullable Node parent) {
    boolean fits =
        token < tokens.count() && tokens.kind(token) == Tok.NAME && tokens.end(token) == end;
    if (fits && nodes != null && around != null) {
      nodes[token] = node;
      around[token] = parent;
    }
  }

  /** Kind and modifiers of what a NAME token names; -1 if that is nothing. */
  int of(int token) {
    Node known = nodes == null ? null : nodes[token];
    if (known != null && around != null) {
      return of(known, around[token]);
    }
    if (nodes != null && isAtLineStart(token)) {
      return -1; // match, case, type
    }
    Occurrence at = Occurrence.ofToken(view.bound(), view.index(), token);
    if (at == null) {
      return -1;
    }
    boolean placed = at.node() instanceof Expr.Attribute || at.node() instanceof Stmt.FunctionDef;
    return of(at.node(), placed ? view.index().parent(at.node()) : null);
  }

  /** The token that starts at an offset; those of blocks take no room and come before it. */
  private int first(int offset) {
    int token = tokens.tokenFrom(offset);
    while (token < tokens.count()
        && (tokens.kind(token) == Tok.INDENT || tokens.kind(token) == Tok.DEDENT)) {
      token++;
    }
    return token;
  }

  private boolean isAtLineStart(int token) {
    int before = token == 0 ? Tok.NEWLINE : tokens.kind(token - 1);
    return before == Tok.NEWLINE || before == Tok.INDENT || before == Tok.DEDENT;
  }

  private int of(Node node, @Nullable Node parent) {
    return switch (node) {
      case Stmt.FunctionDef def -> {
        boolean method = parent instanceof Stmt.ClassDef;
        int kind = method ? SemanticTokenLegend.METHOD : SemanticTokenLegend.FUNCTION;
        yield kind << MODIFIERS | SemanticTokenLegend.DEFINITION;
      }
      case Stmt.ClassDef def ->
          SemanticTokenLegend.CLASS << MODIFIERS | SemanticTokenLegend.DEFINITION;
      case Arg arg -> SemanticTokenLegend.PARAMETER << MODIFIERS;
      case Keyword keyword -> SemanticTokenLegend.PARAMETER << MODIFIERS;
      case Alias alias -> SemanticTokenLegend.NAMESPACE << MODIFIERS;
      case Stmt.ImportFrom from -> SemanticTokenLegend.NAMESPACE << MODIFIERS;
      case TypeParam param -> SemanticTokenLegend.TYPE_PARAMETER << MODIFIERS;
      case Expr.Attribute attribute -> {
        boolean called = parent instanceof Expr.Call call && call.func() == attribute;
        yield (called ? SemanticTokenLegend.METHOD : SemanticTokenLegend.PROPERTY) << MODIFIERS;
      }
      case Expr.Name name -> variable(name);
      default -> SemanticTokenLegend.VARIABLE << MODIFIERS;
    };
  }

  private int variable(Expr.Name name) {
    Symbol owner = view.file().symbol(name);
    if (owner == null) {
      boolean builtin = BuiltinNames.ALL.contains(name.name());
      int kind = builtin ? SemanticTokenLegend.FUNCTION : SemanticTokenLegend.VARIABLE;
      return kind << MODIFIERS | SemanticTokenLegend.BUILTIN;
    }
    return owners.computeIfAbsent(owner, this::ofOwner) << MODIFIERS;
  }

  private int ofOwner(Symbol owner) {
    if (owner.isParameter()) {
      return SemanticTokenLegend.PARAMETER;
    }
    if (owner.isTypeParameter()) {
      return SemanticTokenLegend.TYPE_PARAMETER;
    }
    int[] bindings = owner.bindings();
    if (bindings.length == 0) {
      return SemanticTokenLegend.VARIABLE;
    }
    Scope made = view.bound().scopes().scopeAt(bindings[0]);
    if (made != null) {
      return switch (made.kind()) {
        case FUNCTION -> SemanticTokenLegend.FUNCTION;
        case CLASS -> SemanticTokenLegend.CLASS;
        default -> SemanticTokenLegend.VARIABLE;
      };
    }
    boolean module = owner.isImported() && view.index().node(bindings[0]) instanceof Alias;
    return module ? SemanticTokenLegend.NAMESPACE : SemanticTokenLegend.VARIABLE;
  }
}
