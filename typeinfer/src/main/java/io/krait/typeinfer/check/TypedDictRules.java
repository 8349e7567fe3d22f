package io.krait.typeinfer.check;

import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.check.Type.InstanceType;
import io.krait.typeinfer.check.TypedDictShape.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What the definition of a TypedDict must keep to (typing specification, "Typed dictionaries"). */
final class TypedDictRules {
  private final ClassDecl cls;
  private final Context context;
  private final Reporter reporter;
  private final BiPredicate<Type, Type> assignable;

  private TypedDictRules(ClassDecl cls, Reporter reporter, BiPredicate<Type, Type> assignable) {
    this.cls = cls;
    this.context = new Context(cls.module(), cls.scope(), null);
    this.reporter = reporter;
    this.assignable = assignable;
  }

  static void check(ClassDecl cls, Reporter reporter, BiPredicate<Type, Type> assignable) {
    if (cls.isTypedDict()) {
      TypedDictRules rules = new TypedDictRules(cls, reporter, assignable);
      rules.header();
      rules.body();
      rules.bases();
      rules.extra();
    }
  }

  private void error(String code, String message, Span span) {
    reporter.error(code, message, span);
  }

  private void header() {
    for (Keyword keyword : cls.node().keywords()) {
      switch (keyword.arg() == null ? "" : keyword.arg()) {
        case "total", "closed" -> {
          if (SourceLiterals.bool(keyword.value()) == null) {
            String message = "\"" + keyword.arg() + "\" must be True or False, written out";
            error("invalid-typed-dict", message, keyword.span());
          }
        }
        case "extra_items" -> {
          String qualifier = ClassBody.qualifier(keyword.value(), context);
          if (qualifier.equals("typing.Required") || qualifier.equals("typing.NotRequired")) {
            error(
                "invalid-typed-dict",
                "Extra items are never required, and cannot be said to be or not to be",
                keyword.span());
          }
        }
        case "metaclass" ->
            error("invalid-typed-dict", "A TypedDict takes no metaclass", keyword.span());
        default ->
            error(
                "invalid-typed-dict",
                "A TypedDict takes no keyword \"" + keyword.arg() + "\"",
                keyword.span());
      }
    }
    for (int i = 0; i < cls.node().bases().size(); i++) {
      Expr base = cls.node().bases().get(i);
      Expr head = base instanceof Expr.Subscript subscript ? subscript.value() : base;
      if (Names.decl(head, cls.context()) instanceof ClassDecl other && !other.isTypedDict()) {
        error(
            "invalid-typed-dict",
            "A TypedDict can extend TypedDicts only, not \"" + other.name() + "\"",
            base.span());
      }
    }
  }

  private void body() {
    for (Stmt stmt : ClassBody.statements(cls)) {
      boolean fits =
          switch (stmt) {
            case Stmt.AnnAssign assign -> assign.value() == null;
            case Stmt.Pass pass -> true;
            case Stmt.ExprStmt expr -> expr.value() instanceof Expr.Constant;
            default -> false;
          };
      if (!fits) {
        Span span =
            stmt instanceof Stmt.FunctionDef def
                    && cls.module().declAt(def.id()) instanceof FunctionDecl function
                ? Places.name(function)
                : span(stmt);
        error("invalid-typed-dict", "A TypedDict holds nothing but annotated keys", span);
      }
      if (stmt instanceof Stmt.AnnAssign assign) {
        nested(assign.annotation(), "");
      }
    }
  }

  private static Span span(Stmt stmt) {
    return stmt instanceof Stmt.AnnAssign assign && assign.value() != null
        ? assign.value().span()
        : stmt.span();
  }

  /** {@code Required[NotRequired[int]]}. */
  private void nested(Expr annotation, String around) {
    if (!(annotation instanceof Expr.Subscript subscript)) {
      return;
    }
    String name = Names.full(subscript.value(), context);
    String own = "";
    switch (name) {
      case "typing.Required", "typing.NotRequired" -> own = "Required";
      case "typing.ReadOnly" -> own = "ReadOnly";
      case "typing.Annotated" -> {}
      default -> {
        return;
      }
    }
    if (!own.isEmpty() && around.contains(own)) {
      error("invalid-typed-dict", "Qualifiers of one kind cannot be nested", annotation.span());
      return;
    }
    Expr inner =
        subscript.slice() instanceof Expr.Tuple tuple && !tuple.elts().isEmpty()
            ? tuple.elts().get(0)
            : subscript.slice();
    nested(inner, around + own);
  }

  private List<InstanceType> parents() {
    List<InstanceType> found = new ArrayList<>();
    for (Type base : cls.bases()) {
      if (base instanceof InstanceType instance
          && instance.cls().isTypedDict()
          && !instance.cls().module().isStub()) {
        found.add(instance);
      }
    }
    return found;
  }

  private void bases() {
    TypedDictShape own = TypedDictShape.of(cls);
    for (InstanceType parent : parents()) {
      TypedDictShape inherited = TypedDictShape.of(parent);
      for (Map.Entry<String, Item> each : inherited.items().entrySet()) {
        Item item = own.items().get(each.getKey());
        if (item != null) {
          overrides(each.getKey(), each.getValue(), item, parent);
        }
      }
      Item extra = inherited.extra();
      if (extra != null) {
        own.items()
            .forEach((key, item) -> {
              if (!inherited.items().containsKey(key)) {
                added(key, item, extra, parent, inherited.isClosed());
              }
            });
      }
    }
  }

  private void overrides(String key, Item base, Item item, InstanceType parent) {
    String problem = null;
    if (base.readOnly()) {
      if (!assignable.test(base.type(), item.type())) {
        problem = "has type \"" + base.type().show() + "\" there";
      } else if (base.required() && !item.required()) {
        problem = "is required there";
      }
    } else if (item.readOnly()) {
      problem = "is not read-only there";
    } else if (base.required() != item.required()) {
      problem = base.required() ? "is required there" : "is not required there";
    } else if (!consistent(base.type(), item.type())) {
      problem = "has type \"" + base.type().show() + "\" there";
    }
    if (problem != null) {
      error(
          "invalid-typed-dict",
          "Key \"" + key + "\" does not fit base \"" + parent.cls().name() + "\": it " + problem,
          place(item));
    }
  }

  private boolean consistent(Type a, Type b) {
    return assignable.test(a, b) && assignable.test(b, a);
  }

  /** Where an item is stated in this class; the class itself if a base states it. */
  private Span place(Item item) {
    Expr node = item.node();
    boolean here =
        node != null
            && node.span().start() >= cls.node().span().start()
            && node.span().end() <= cls.node().span().end();
    return node != null && here ? node.span() : Places.name(cls);
  }

  private void added(String key, Item item, Item extra, InstanceType parent, boolean closed) {
    String problem = null;
    if (closed) {
      problem = "which is closed";
    } else if (!assignable.test(extra.type(), item.type())) {
      problem = "whose extra items have type \"" + extra.type().show() + "\"";
    } else if (!extra.readOnly() && item.required()) {
      problem = "whose extra items are not required";
    } else if (!extra.readOnly() && !consistent(extra.type(), item.type())) {
      problem = "whose extra items have type \"" + extra.type().show() + "\"";
    }
    if (problem != null) {
      error(
          "invalid-typed-dict",
          "Key \"" + key + "\" does not fit base \"" + parent.cls().name() + "\", " + problem,
          place(item));
    }
  }

  private void extra() {
    Item own = TypedDictShape.extra(cls.node().keywords(), context);
    boolean open = Boolean.FALSE.equals(TypedDictShape.keyword(cls.node().keywords(), "closed"));
    for (InstanceType parent : parents()) {
      Item inherited = TypedDictShape.of(parent).extra();
      if (inherited == null) {
        continue;
      }
      String problem = null;
      if (open) {
        problem = "\"closed=False\" cannot take back what \"" + parent.cls().name() + "\" says";
      } else if (own != null && !fits(inherited, own)) {
        problem =
            "Extra items of \""
                + parent.cls().name()
                + "\" are \""
                + inherited.type().show()
                + "\"";
      }
      if (problem != null) {
        error("invalid-typed-dict", problem, place(cls.node().keywords()));
      }
    }
  }

  private boolean fits(Item inherited, Item own) {
    return inherited.readOnly()
        ? assignable.test(inherited.type(), own.type())
        : !own.readOnly() && consistent(inherited.type(), own.type());
  }

  private Span place(List<Keyword> keywords) {
    return keywords.isEmpty() ? Places.name(cls) : keywords.get(0).span();
  }

  /** The rules of {@code Name = TypedDict("Name", {...})}. */
  static void call(Expr.Call call, @Nullable String assigned, Context context, Reporter reporter) {
    if (call.args().isEmpty()) {
      return;
    }
    String name = SourceLiterals.string(call.args().get(0));
    if (assigned != null && name != null && !assigned.equals(name)) {
      reporter.error(
          "invalid-typed-dict",
          "The TypedDict is named \"" + name + "\", but assigned to \"" + assigned + "\"",
          call.args().get(0).span());
    }
    if (call.args().size() > 1) {
      if (!(call.args().get(1) instanceof Expr.Dict dict)) {
        reporter.error(
            "invalid-typed-dict",
            "The keys of a TypedDict must be written out as a dict",
            call.args().get(1).span());
        return;
      }
      for (int i = 0; i < dict.values().size(); i++) {
        Expr key = dict.keys().get(i);
        if (key == null || (key instanceof Expr.Constant && SourceLiterals.string(key) == null)) {
          reporter.error(
              "invalid-typed-dict",
              "The keys of a TypedDict must be strings, written out",
              (key == null ? dict.values().get(i) : key).span());
        }
      }
    }
    for (Keyword keyword : call.keywords()) {
      String arg = keyword.arg() == null ? "" : keyword.arg();
      boolean known =
          arg.equals("total")
              || arg.equals("closed")
              || arg.equals("extra_items")
              || call.args().size() < 2;
      if (!known) {
        reporter.error(
            "invalid-typed-dict", "A TypedDict takes no keyword \"" + arg + "\"", keyword.span());
      }
    }
  }
}
