package io.krait.lsp.feature;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Alias;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.Children;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.lsp.View;
import io.krait.lsp.text.Occurrence;
import io.krait.typeinfer.CallTarget;
import io.krait.typeinfer.session.FileVersion;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.FunctionInfo;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where what a name stands for is defined. */
public final class Definitions {
  private static final int MOST_IMPORTS = 8;

  private final View view;
  private final Map<String, Target> found = new LinkedHashMap<>();

  private Definitions(View view) {
    this.view = view;
  }

  /** The definitions behind a name, through imports to where it is really defined. */
  static List<Target> of(View view, Occurrence at) {
    return view.read(() -> {
      Definitions definitions = new Definitions(view);
      definitions.occurrence(at);
      return new ArrayList<>(definitions.found.values());
    });
  }

  /** Where the name is brought into this file: the import, for an imported one. */
  static List<Target> declarations(View view, Occurrence at) {
    if (at.node() instanceof Expr.Name name) {
      Symbol owner = view.file().symbol(name);
      if (owner != null) {
        return view.file().bindings(owner).stream()
            .map(node -> Target.of(view.bound(), node))
            .toList();
      }
    }
    return of(view, at);
  }

  /** The classes of the values that an expression has. */
  static List<Target> types(View view, Occurrence at) {
    return view.read(() -> {
      Definitions definitions = new Definitions(view);
      if (at.node() instanceof Expr expr) {
        definitions.classes(view.typeOf(expr));
      } else {
        Symbol symbol = view.bound().scopes().symbolAt(at.node());
        if (symbol != null) {
          definitions.classes(view.types().typeOf(symbol));
        }
      }
      return new ArrayList<>(definitions.found.values());
    });
  }

  private void add(Target target) {
    found.putIfAbsent(target.key(), target);
  }

  private void add(BoundFile file, Node node) {
    add(Target.of(file, node));
  }

  private void occurrence(Occurrence at) {
    switch (at.node()) {
      case Expr.Attribute attribute -> attribute(attribute);
      case Keyword keyword -> keyword(keyword);
      case Alias alias -> alias(alias, at);
      case Stmt.ImportFrom from -> module(moduleOf(view, from), MOST_IMPORTS);
      case Stmt.Global global -> global(at.name());
      case Stmt.Nonlocal nonlocal -> captured(at);
      case Stmt.FunctionDef def -> definition(def);
      case Stmt.ClassDef def -> definition(def);
      default -> {
        Symbol symbol = view.file().symbol(at.node());
        if (symbol != null) {
          variable(view.file().bindings(symbol), symbol);
        } else if (at.node() instanceof Expr.Name name) {
          builtin(name);
        }
      }
    }
  }

  /** The name of a definition is one of the places that bind its symbol. */
  private void definition(Node def) {
    Symbol symbol = view.file().symbol(def);
    boolean inClass = symbol != null && symbol.scope().owner() instanceof Stmt.ClassDef;
    if (symbol == null || inClass) {
      add(view.bound(), def);
    } else {
      variable(view.file().bindings(symbol), symbol);
    }
  }

  private void global(String name) {
    Symbol symbol = view.bound().module().symbol(name);
    if (symbol != null) {
      variable(view.file().bindings(symbol), symbol);
    }
  }

  private void captured(Occurrence at) {
    Symbol symbol = scopeAt(view, at.span().start()).symbol(at.name());
    Symbol owner = symbol == null ? null : view.file().owner(symbol);
    if (owner != null) {
      variable(view.file().bindings(owner), owner);
    }
  }

  private void variable(List<Node> bindings, Symbol symbol) {
    for (Node binding : bindings) {
      if (binding instanceof Alias alias) {
        imported(alias);
      } else {
        add(view.bound(), binding);
        boolean one = symbol.isParameter() || binding instanceof Expr.Name;
        if (one && found.size() > 0) {
          break; // the first assignment stands for the variable
        }
      }
    }
    if (bindings.isEmpty() && symbol.scope().hasStarImport()) {
      starred(symbol.name());
    }
  }

  // Imports

  private void alias(Alias alias, Occurrence at) {
    Node parent = view.index().parent(alias);
    if (parent instanceof Stmt.Import && alias.asname() == null) {
      int length = at.span().end() - alias.span().start();
      module(alias.name().substring(0, Math.min(length, alias.name().length())), 1);
    } else {
      imported(alias);
    }
  }

  private void imported(Alias alias) {
    Node parent = view.index().parent(alias);
    int before = found.size();
    if (parent instanceof Stmt.ImportFrom from) {
      member(moduleOf(view, from), alias.name(), MOST_IMPORTS);
    } else {
      boolean first = alias.asname() == null && alias.name().indexOf('.') > 0;
      String name = alias.name();
      module(first ? name.substring(0, name.indexOf('.')) : name, MOST_IMPORTS);
    }
    if (found.size() == before) {
      add(view.bound(), alias);
    }
  }

  private void starred(String name) {
    for (Stmt stmt : view.bound().parsed().tree().body()) {
      if (stmt instanceof Stmt.ImportFrom from && from.names().get(0).name().equals("*")) {
        member(moduleOf(view, from), name, MOST_IMPORTS);
      }
    }
  }

  /** The dotted module of a from-import, its dots resolved. */
  static String moduleOf(View view, Stmt.ImportFrom from) {
    String written = from.module() == null ? "" : from.module();
    if (from.level() == 0) {
      return written;
    }
    String here = view.workspace().moduleName(view.path());
    int drop = view.path().endsWith("__init__.py") ? from.level() - 1 : from.level();
    String base = here;
    for (int i = 0; i < drop; i++) {
      int dot = base.lastIndexOf('.');
      base = dot < 0 ? "" : base.substring(0, dot);
    }
    return base.isEmpty() ? written : written.isEmpty() ? base : base + "." + written;
  }

  private void module(String name, int depth) {
    FileVersion file = view.snapshot().module(name);
    if (file != null && depth > 0) {
      add(new Target(file.bound(), file.bound().parsed().tree(), new Span(0, 0)));
    }
  }

  private void member(String module, String name, int depth) {
    FileVersion file = view.snapshot().module(module);
    if (file == null || depth == 0) {
      return;
    }
    Symbol symbol = file.bound().module().symbol(name);
    int before = found.size();
    View other = symbol == null ? null : view.other(file.path());
    if (symbol != null && other != null) {
      for (Node binding : other.file().bindings(symbol)) {
        if (binding instanceof Alias alias
            && other.index().parent(alias) instanceof Stmt.ImportFrom from) {
          member(moduleOf(other, from), alias.name(), depth - 1);
        } else {
          add(file.bound(), binding);
        }
        if (found.size() > before && binding instanceof Expr.Name) {
          break;
        }
      }
    }
    if (found.size() == before) {
      module(module + "." + name, depth);
    }
  }

  private void builtin(Expr.Name name) {
    classes(view.typeOf(name));
    functions(view.typeOf(name));
  }

  // Attributes

  private void attribute(Expr.Attribute attribute) {
    Type receiver = view.typeOf(attribute.value());
    attribute(receiver, attribute.attr());
    if (found.isEmpty()) {
      functions(view.typeOf(attribute));
    }
  }

  private void attribute(Type receiver, String name) {
    switch (receiver) {
      case Type.UnionType union -> union.members().forEach(m -> attribute(m, name));
      case Type.ModuleType module -> member(module.module().name(), name, MOST_IMPORTS);
      case Type.ClassObjectType object -> ofClass(object.cls(), name);
      case Type.InstanceType instance -> ofClass(instance.cls(), name);
      case Type.LiteralType literal -> ofClass(literal.cls(), name);
      case Type.EnumMemberType member -> ofClass(member.cls(), name);
      case Type.SuperType zuper -> {
        for (ClassInfo cls : zuper.owner().mro()) {
          if (cls != zuper.owner() && cls.attribute(name) != null) {
            ofClass(cls, name);
            break;
          }
        }
      }
      default -> {}
    }
  }

  private void ofClass(ClassInfo cls, String name) {
    AttributeInfo attribute = cls.lookup(name);
    if (attribute == null) {
      return;
    }
    FunctionInfo function = attribute.function();
    if (function != null && function.node() instanceof Stmt.FunctionDef def) {
      add(function.file(), def);
      return;
    }
    ClassInfo owner = attribute.owner();
    Node place = placeIn(owner.node(), name);
    if (place != null) {
      add(owner.file(), place);
    }
  }

  /** Where a class binds an attribute: in its body, else through self. */
  static @Nullable Node placeIn(Stmt.ClassDef cls, String name) {
    for (Stmt stmt : cls.body()) {
      Node bound = boundBy(stmt, name);
      if (bound != null) {
        return bound;
      }
    }
    return store(cls, name);
  }

  private static @Nullable Node boundBy(Stmt stmt, String name) {
    return switch (stmt) {
      case Stmt.FunctionDef def when def.name().equals(name) -> def;
      case Stmt.ClassDef def when def.name().equals(name) -> def;
      case Stmt.AnnAssign assign when isName(assign.target(), name) -> assign.target();
      case Stmt.Assign assign ->
          assign.targets().stream().filter(t -> isName(t, name)).findFirst().orElse(null);
      default -> null;
    };
  }

  private static boolean isName(Expr target, String name) {
    return target instanceof Expr.Name n && n.name().equals(name);
  }

  private static @Nullable Node store(Node node, String name) {
    if (node instanceof Expr.Attribute attribute
        && attribute.attr().equals(name)
        && attribute.ctx() == io.krait.frontend.tree.ExprContext.STORE) {
      return attribute;
    }
    for (Node child : Children.of(node)) {
      Node found = store(child, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  // Arguments and types

  private void keyword(Keyword keyword) {
    if (!(view.index().parent(keyword) instanceof Expr.Call call) || keyword.arg() == null) {
      return;
    }
    FunctionInfo function =
        switch (view.types().callTarget(call)) {
          case CallTarget.Function target -> target.function();
          case CallTarget.Method target -> target.method();
          case CallTarget.Constructor target -> initializer(target.cls());
          case null, default -> null;
        };
    if (function != null
        && !function.isBuiltin()
        && function.node() instanceof Stmt.FunctionDef def) {
      for (Arg arg : all(def.args())) {
        if (arg.arg().equals(keyword.arg())) {
          add(function.file(), arg);
        }
      }
    } else if (view.typeOf(call) instanceof Type.InstanceType made) {
      ofClass(made.cls(), keyword.arg()); // a field of a dataclass
    }
  }

  private static @Nullable FunctionInfo initializer(ClassInfo cls) {
    AttributeInfo init = cls.lookup("__init__");
    return init == null ? null : init.function();
  }

  static List<Arg> all(Arguments args) {
    List<Arg> all = new ArrayList<>(args.posonlyargs());
    all.addAll(args.args());
    all.addAll(args.kwonlyargs());
    return all;
  }

  private void functions(Type type) {
    switch (type) {
      case Type.FunctionType function -> {
        if (function.function() != null) {
          add(function.function().file(), function.function().node());
        }
      }
      case Type.BoundMethodType method -> functions(method.function());
      case Type.OverloadedType overloaded -> overloaded.alternatives().forEach(this::functions);
      default -> {}
    }
  }

  private void classes(Type type) {
    switch (type) {
      case Type.UnionType union -> union.members().forEach(this::classes);
      case Type.InstanceType instance -> add(instance.cls().file(), instance.cls().node());
      case Type.LiteralType literal -> add(literal.cls().file(), literal.cls().node());
      case Type.EnumMemberType member -> add(member.cls().file(), member.cls().node());
      case Type.ClassObjectType object -> add(object.cls().file(), object.cls().node());
      case Type.FunctionType function -> functions(function);
      default -> {}
    }
  }

  private static int column(String text, int offset) {
    return offset - (text.lastIndexOf('\n', offset - 1) + 1);
  }

  /** The scope whose names are visible at an offset. */
  static Scope scopeAt(View view, int offset) {
    String text = view.source().text();
    int code = offset;
    while (code > 0 && Character.isWhitespace(text.charAt(code - 1))) {
      code--;
    }
    int column = column(text, offset);
    // On a line that is still empty, its indentation tells to which definition it belongs.
    boolean fresh = code <= text.lastIndexOf('\n', Math.max(0, offset - 1));
    Node definition = view.index().innermost(fresh ? code : offset);
    while (definition != null && !(definition instanceof io.krait.frontend.tree.Module)) {
      boolean opens =
          definition instanceof Stmt.FunctionDef
              || definition instanceof Stmt.ClassDef
              || definition instanceof Expr.Lambda;
      Span span = io.krait.frontend.tree.Spans.of(definition);
      if (opens && (!fresh || span == null || column(text, span.start()) < column)) {
        return view.bound().scopes().scopeOf(definition);
      }
      definition = view.index().parent(definition);
    }
    return view.bound().module();
  }
}
