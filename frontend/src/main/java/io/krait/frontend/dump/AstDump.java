package io.krait.frontend.dump;

import io.krait.frontend.parse.DeepStack;
import io.krait.frontend.parse.ParsedFile;
import io.krait.frontend.source.SyntaxFault;
import io.krait.frontend.tree.Alias;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.Comprehension;
import io.krait.frontend.tree.ExceptHandler;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.frontend.tree.MatchCase;
import io.krait.frontend.tree.Module;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Pattern;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.TypeParam;
import io.krait.frontend.tree.WithItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints a tree, a line per node, as a dump of CPython's {@code ast} module looks: field, class,
 * position (lines from 1, UTF-8 columns from 0), scalar fields; children below, indented.
 */
public final class AstDump {
  private final DumpWriter w;
  private final ExprDump expressions;
  private int depth;

  private AstDump(DumpWriter w) {
    this.w = w;
    this.expressions = new ExprDump(this, w);
  }

  /** The dump of a file; one line with the error if CPython rejects the file. */
  public static String dump(ParsedFile parsed) {
    StringBuilder out = new StringBuilder(parsed.file().text().length() * 4 + 64);
    dump(parsed, out);
    return out.toString();
  }

  /** Appends the dump of a file to {@code out}. */
  public static void dump(ParsedFile parsed, StringBuilder out) {
    SyntaxFault fault = parsed.fault();
    if (fault != null) {
      fault(fault, out);
    } else if (DeepStack.neededFor(parsed)) {
      DeepStack.run(() -> tree(parsed, out));
    } else {
      tree(parsed, out);
    }
  }

  private static StringBuilder tree(ParsedFile parsed, StringBuilder out) {
    new AstDump(new DumpWriter(parsed.file(), out)).child(null, parsed.tree());
    return out;
  }

  private static void fault(SyntaxFault f, StringBuilder out) {
    out.append(f.kind()).append(' ');
    boolean located =
        f.line() != SyntaxFault.NONE
            || f.kind().equals("SyntaxError")
            || f.kind().equals("IndentationError")
            || f.kind().equals("TabError");
    if (located) {
      out.append(number(f.line())).append(':').append(number(f.column())).append('-');
      out.append(number(f.endLine())).append(':').append(number(f.endColumn())).append(' ');
    }
    DumpWriter.json(f.message(), out);
    out.append('\n');
  }

  private static String number(int n) {
    return n == SyntaxFault.NONE ? "None" : Integer.toString(n);
  }

  /** A node in a field that is no list; nothing if it is null. */
  void child(@Nullable String label, @Nullable Node node) {
    if (node != null) {
      node(label, -1, node);
    }
  }

  /** The nodes of a list field; null elements print as None. */
  void children(String label, List<? extends @Nullable Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node == null) {
        w.open(depth, label, i, "None");
        w.end();
      } else {
        node(label, i, node);
      }
    }
  }

  private void node(@Nullable String label, int index, Node node) {
    w.open(depth, label, index, NodeNames.of(node));
    depth++;
    switch (node) {
      case Expr e -> expressions.expr(e);
      case Stmt s -> statement(s);
      case Pattern p -> pattern(p);
      case TypeParam t -> typeParam(t);
      case Module m -> {
        w.end();
        children("body", m.body());
      }
      case Arguments a -> arguments(a);
      case Arg a -> {
        w.span(a.span());
        w.quoted("arg", a.arg());
        w.end();
        child("annotation", a.annotation());
      }
      case Keyword k -> {
        w.span(k.span());
        w.quoted("arg", k.arg());
        w.end();
        child("value", k.value());
      }
      case Alias a -> {
        w.span(a.span());
        w.quoted("name", a.name());
        w.quoted("asname", a.asname());
        w.end();
      }
      case WithItem i -> {
        w.end();
        child("context_expr", i.contextExpr());
        child("optional_vars", i.optionalVars());
      }
      case MatchCase c -> {
        w.end();
        child("pattern", c.pattern());
        child("guard", c.guard());
        children("body", c.body());
      }
      case ExceptHandler h -> {
        w.span(h.span());
        w.quoted("name", h.name());
        w.end();
        child("type", h.type());
        children("body", h.body());
      }
      case Comprehension c -> {
        w.scalar("is_async", c.isAsync() ? 1 : 0);
        w.end();
        child("target", c.target());
        child("iter", c.iter());
        children("ifs", c.ifs());
      }
    }
    depth--;
  }

  private void arguments(Arguments a) {
    w.end();
    children("posonlyargs", a.posonlyargs());
    children("args", a.args());
    child("vararg", a.vararg());
    children("kwonlyargs", a.kwonlyargs());
    children("kw_defaults", a.kwDefaults());
    child("kwarg", a.kwarg());
    children("defaults", a.defaults());
  }

  private void statement(Stmt s) {
    w.span(s.span());
    switch (s) {
      case Stmt.FunctionDef f -> {
        w.quoted("name", f.name());
        w.end();
        child("args", f.args());
        children("body", f.body());
        children("decorator_list", f.decoratorList());
        child("returns", f.returns());
        children("type_params", f.typeParams());
      }
      case Stmt.ClassDef c -> {
        w.quoted("name", c.name());
        w.end();
        children("bases", c.bases());
        children("keywords", c.keywords());
        children("body", c.body());
        children("decorator_list", c.decoratorList());
        children("type_params", c.typeParams());
      }
      case Stmt.Return r -> {
        w.end();
        child("value", r.value());
      }
      case Stmt.Delete d -> {
        w.end();
        children("targets", d.targets());
      }
      case Stmt.Assign a -> {
        w.end();
        children("targets", a.targets());
        child("value", a.value());
      }
      case Stmt.TypeAlias t -> {
        w.end();
        child("name", t.name());
        children("type_params", t.typeParams());
        child("value", t.value());
      }
      case Stmt.AugAssign a -> {
        w.scalar("op", a.op().pyName);
        w.end();
        child("target", a.target());
        child("value", a.value());
      }
      case Stmt.AnnAssign a -> {
        w.scalar("simple", a.simple() ? 1 : 0);
        w.end();
        child("target", a.target());
        child("annotation", a.annotation());
        child("value", a.value());
      }
      case Stmt.For f -> {
        w.end();
        child("target", f.target());
        child("iter", f.iter());
        children("body", f.body());
        children("orelse", f.orelse());
      }
      case Stmt.While x -> {
        w.end();
        child("test", x.test());
        children("body", x.body());
        children("orelse", x.orelse());
      }
      case Stmt.If i -> {
        w.end();
        child("test", i.test());
        children("body", i.body());
        children("orelse", i.orelse());
      }
      case Stmt.With x -> {
        w.end();
        children("items", x.items());
        children("body", x.body());
      }
      case Stmt.Match m -> {
        w.end();
        child("subject", m.subject());
        children("cases", m.cases());
      }
      case Stmt.Raise r -> {
        w.end();
        child("exc", r.exc());
        child("cause", r.cause());
      }
      case Stmt.Try t -> {
        w.end();
        children("body", t.body());
        children("handlers", t.handlers());
        children("orelse", t.orelse());
        children("finalbody", t.finalbody());
      }
      case Stmt.Assert a -> {
        w.end();
        child("test", a.test());
        child("msg", a.msg());
      }
      case Stmt.Import i -> {
        w.end();
        children("names", i.names());
      }
      case Stmt.ImportFrom i -> {
        w.quoted("module", i.module());
        w.scalar("level", i.level());
        w.end();
        children("names", i.names());
      }
      case Stmt.Global g -> {
        w.names("names", g.names());
        w.end();
      }
      case Stmt.Nonlocal n -> {
        w.names("names", n.names());
        w.end();
      }
      case Stmt.ExprStmt e -> {
        w.end();
        child("value", e.value());
      }
      case Stmt.Pass p -> w.end();
      case Stmt.Break b -> w.end();
      case Stmt.Continue c -> w.end();
    }
  }

  private void pattern(Pattern p) {
    w.span(p.span());
    switch (p) {
      case Pattern.MatchValue v -> {
        w.end();
        child("value", v.value());
      }
      case Pattern.MatchSingleton v -> {
        w.constant(v.value());
        w.end();
      }
      case Pattern.MatchSequence v -> {
        w.end();
        children("patterns", v.patterns());
      }
      case Pattern.MatchMapping v -> {
        w.quoted("rest", v.rest());
        w.end();
        children("keys", v.keys());
        children("patterns", v.patterns());
      }
      case Pattern.MatchClass v -> {
        w.names("kwd_attrs", v.kwdAttrs());
        w.end();
        child("cls", v.cls());
        children("patterns", v.patterns());
        children("kwd_patterns", v.kwdPatterns());
      }
      case Pattern.MatchStar v -> {
        w.quoted("name", v.name());
        w.end();
      }
      case Pattern.MatchAs v -> {
        w.quoted("name", v.name());
        w.end();
        child("pattern", v.pattern());
      }
      case Pattern.MatchOr v -> {
        w.end();
        children("patterns", v.patterns());
      }
    }
  }

  private void typeParam(TypeParam t) {
    w.span(t.span());
    w.quoted("name", t.name());
    w.end();
    if (t instanceof TypeParam.TypeVar v) {
      child("bound", v.bound());
    }
    child("default_value", t.defaultValue());
  }
}
