package io.krait.typeinfer.edit;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.lex.Tok;
import io.krait.frontend.source.Span;
import io.krait.frontend.source.TextDelta;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.TypeParam;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The difference of two versions of a file that differ in the body of one function only: at module
 * level or in classes, not under conditions. Everything else is the same text in the same place of
 * the tree, so that its nodes differ by a fixed shift of their ids and offsets.
 *
 * <p>The parser numbers a node when all its parts are there. The ids of a body are therefore those
 * between the last one of the header and the one of the definition itself.
 */
public final class BodyEdit {
  private final Stmt.FunctionDef before;
  private final Stmt.FunctionDef after;
  private final Scope scope;
  private final int first;
  private final int idShift;
  private final int offsetFrom;
  private final int offsetShift;

  private BodyEdit(
      Stmt.FunctionDef before, Stmt.FunctionDef after, Scope scope, int from, int shift) {
    this.before = before;
    this.after = after;
    this.scope = scope;
    this.first = firstOfBody(before);
    this.idShift = after.id() - before.id();
    this.offsetFrom = from;
    this.offsetShift = shift;
  }

  /** The edit that leads from one version to the other; null if it is not one of a single body. */
  public static @Nullable BodyEdit between(BoundFile old, BoundFile now) {
    return new Search(old, now).run();
  }

  /**
   * The edit of the same body from an older version to one later than this edit made: also where
   * that has the old text again.
   *
   * @param old the version that this edit started from
   * @return null if not only that body differs
   */
  public @Nullable BodyEdit again(BoundFile old, BoundFile now) {
    if (!old.parsed().file().text().equals(now.parsed().file().text())) {
      BodyEdit edit = between(old, now);
      return edit == null || edit.before != before ? null : edit;
    }
    // The same text has the same tree, with the same numbers.
    Scope same = now.scopes().scopeAt(before.id());
    return same != null && same.owner() instanceof Stmt.FunctionDef def
        ? new BodyEdit(before, def, same, before.span().end(), 0)
        : null;
  }

  /** The function in the old version. */
  public Stmt.FunctionDef before() {
    return before;
  }

  /** The function in the new version. */
  public Stmt.FunctionDef after() {
    return after;
  }

  /** The scope of the function in the new version. */
  public Scope scope() {
    return scope;
  }

  /** The least number that a node in a body that {@link #isNumbered} can have. */
  public static int firstOfBody(Stmt.FunctionDef def) {
    return lastOfHeader(def) + 1;
  }

  /**
   * Whether the nodes of a body have the numbers between the header and the definition. The parts
   * of a definition that the parser put together from a faulty header are numbered in other ways.
   */
  public static boolean isNumbered(Stmt.FunctionDef def) {
    return def.body().get(0).id() > lastOfHeader(def);
  }

  private static int lastOfHeader(Stmt.FunctionDef def) {
    int last = def.args().id();
    Expr returns = def.returns();
    if (returns != null) {
      last = Math.max(last, returns.id());
    }
    for (TypeParam param : def.typeParams()) {
      last = Math.max(last, param.id());
    }
    for (Expr decorator : def.decoratorList()) {
      last = Math.max(last, decorator.id());
    }
    return last;
  }

  /** Looks for the one statement that differs. */
  private static final class Search {
    private final BoundFile old;
    private final BoundFile now;
    private final int start;
    private final int oldEnd;
    private final int shift;
    private Stmt.@Nullable FunctionDef before;
    private Stmt.@Nullable FunctionDef after;

    Search(BoundFile old, BoundFile now) {
      this.old = old;
      this.now = now;
      TextDelta delta = TextDelta.between(old.parsed().file().text(), now.parsed().file().text());
      start = delta.start();
      oldEnd = delta.oldEnd();
      shift = delta.shift();
    }

    @Nullable BodyEdit run() {
      boolean same = same(old.parsed().tree().body(), now.parsed().tree().body());
      Stmt.FunctionDef from = before;
      Stmt.FunctionDef to = after;
      if (!same || from == null || to == null) {
        return null;
      }
      int ids = to.id() - from.id();
      if (now.parsed().tree().nodeCount() - old.parsed().tree().nodeCount() != ids) {
        return null;
      }
      return new BodyEdit(from, to, now.scopes().scopeOf(to), oldEnd, shift);
    }

    private boolean same(List<Stmt> a, List<Stmt> b) {
      if (a.size() != b.size()) {
        return false;
      }
      for (int i = 0; i < a.size(); i++) {
        if (!unchanged(a.get(i), b.get(i)) && !changed(a.get(i), b.get(i))) {
          return false;
        }
      }
      return true;
    }

    private boolean unchanged(Stmt a, Stmt b) {
      if (a.span().end() < start) {
        return b.span().equals(a.span()) && a.id() == b.id();
      }
      Stmt.FunctionDef from = before;
      Stmt.FunctionDef to = after;
      if (from == null || to == null || a.span().start() < oldEnd) {
        return false;
      }
      Span moved = new Span(a.span().start() + shift, a.span().end() + shift);
      return b.span().equals(moved) && b.id() - a.id() == to.id() - from.id();
    }

    private boolean changed(Stmt a, Stmt b) {
      if (before != null || a.span().start() >= start) {
        return false;
      }
      if (a instanceof Stmt.ClassDef x && b instanceof Stmt.ClassDef y) {
        return beginsBefore(x.body(), x.span(), y.span()) && same(x.body(), y.body());
      }
      if (a instanceof Stmt.FunctionDef x && b instanceof Stmt.FunctionDef y) {
        boolean body =
            isNumbered(x)
                && isNumbered(y)
                && beginsBefore(x.body(), x.span(), y.span())
                && endsBehind(y);
        before = x;
        after = y;
        return body
            && old.scopes().scopeOf(x).isGenerator() == now.scopes().scopeOf(y).isGenerator();
      }
      return false;
    }

    /** Whether the difference begins behind the header. */
    private boolean beginsBefore(List<Stmt> body, Span a, Span b) {
      return start >= behindHeader(body.get(0).span().start(), a.start()) && a.start() == b.start();
    }

    /**
     * The line behind that of a header; for a body in the same line, behind what that begins with.
     */
    private int behindHeader(int body, int header) {
      LexedFile tokens = old.parsed().lexed();
      int i = tokens.tokenFrom(body);
      while (tokens.start(i) > header && tokens.kind(i) != Tok.INDENT) {
        i--;
      }
      return tokens.kind(i) == Tok.INDENT ? tokens.end(i - 1) : body + 1;
    }

    /** Whether the difference ends in the new body. */
    private boolean endsBehind(Stmt.FunctionDef def) {
      return oldEnd + shift <= def.span().end() || onlyBlank(def.span().end(), oldEnd + shift);
    }

    private boolean onlyBlank(int from, int to) {
      String text = now.parsed().file().text();
      for (int i = from; i < to; i++) {
        if (!Character.isWhitespace(text.charAt(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** Whether a scope of the new version is the edited body, or in it. */
  public boolean isWithin(Scope at) {
    for (Scope each = at; each != null; each = each.parent()) {
      if (each == scope) {
        return true;
      }
    }
    return false;
  }

  /** The symbol of the old version that stands where one of the new version stands. */
  public @Nullable Symbol before(Symbol symbol, BoundFile old) {
    Scope at = symbol.scope();
    if (at.parent() == null) {
      return old.module().symbol(symbol.name());
    }
    if (at.kind() == ScopeKind.ANNOTATION || at.kind() == ScopeKind.TYPE_PARAMETERS) {
      return null;
    }
    Scope same = old.scopes().scopeAt(before(at.ownerId()));
    return same == null ? null : same.symbol(symbol.name());
  }

  private int before(int id) {
    return id < first ? id : id - idShift;
  }

  /** Copies what belongs to nodes outside the body to their new ids. */
  public <T> T[] shifted(T[] from, T[] to) {
    System.arraycopy(from, 0, to, 0, first);
    int rest = from.length - before.id();
    System.arraycopy(from, before.id(), to, after.id(), rest);
    return to;
  }

  /** As above, for a set of nodes. */
  public void shifted(BitSet from, BitSet to) {
    for (int i = from.nextSetBit(0); i >= 0; i = from.nextSetBit(i + 1)) {
      if (i < first) {
        to.set(i);
      } else if (i >= before.id()) {
        to.set(i + idShift);
      }
    }
  }

  /** Where a range outside the body is now. */
  public Span shifted(Span span) {
    return span.start() < offsetFrom
        ? span
        : new Span(span.start() + offsetShift, span.end() + offsetShift);
  }
}
