package io.krait.typeinfer.check;

import io.krait.frontend.lex.Identifiers;
import io.krait.frontend.lex.Tok;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.check.NamedTuples.Field;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.TypedDictShape.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Classes made by calls: {@code namedtuple}, {@code NamedTuple}, {@code TypedDict}, enums. */
final class FunctionalClasses {
  private final Expr.Call call;
  private final Context context;
  private final Program program;

  private FunctionalClasses(Expr.Call call, Context context) {
    this.call = call;
    this.context = context;
    this.program = context.module().program();
  }

  /** The class that a call makes; null if it makes none that can be told. */
  static @Nullable ClassDecl of(@Nullable Expr value, Context context) {
    if (!(value instanceof Expr.Call call) || call.args().isEmpty()) {
      return null;
    }
    String name = Names.full(call.func(), context);
    if (name.equals("typing.Sentinel")) {
      return context
          .module()
          .made(
              call,
              () -> {
                String text = SourceLiterals.string(call.args().get(0));
                ClassDecl cls = empty(text == null ? "Sentinel" : text, context, call);
                cls.madeOf = List.of(context.module().program().object());
                cls.sentinel = true;
                return cls;
              });
    }
    boolean known =
        switch (name) {
          case "typing.NamedTuple", "typing.TypedDict", "collections.namedtuple" -> true;
          default -> name.startsWith("enum.") && call.args().size() > 1;
        };
    return known
        ? context.module().made(call, () -> new FunctionalClasses(call, context).make(name))
        : null;
  }

  private @Nullable ClassDecl make(String function) {
    String name = SourceLiterals.string(call.args().get(0));
    if (name == null) {
      return null;
    }
    return switch (function) {
      case "typing.NamedTuple" -> named(name, typedFields());
      case "collections.namedtuple" -> named(name, plainFields());
      case "typing.TypedDict" -> typedDict(name);
      default -> enumeration(name);
    };
  }

  private static ClassDecl empty(String name, Context context, Expr where) {
    Stmt.ClassDef node =
        new Stmt.ClassDef(
            -1, where.span(), name, List.of(), List.of(), List.of(), List.of(), List.of());
    return new ClassDecl(context.module(), node, name, context.scope());
  }

  // Named tuples.

  private @Nullable ClassDecl named(String name, @Nullable List<Field> fields) {
    if (fields == null) {
      return null;
    }
    ClassDecl cls = empty(name, context, call);
    cls.madeOf = List.of(NamedTuples.tuple(fields));
    cls.madeTraits.add(ClassShape.Trait.NAMED_TUPLE);
    fields.forEach(field -> cls.synthesise(field.name(), field.type()));
    NamedTuples.synthesise(program, cls, fields);
    return cls;
  }

  private static @Nullable List<Expr> elements(@Nullable Expr expr) {
    return switch (expr) {
      case Expr.ListExpr list -> list.elts();
      case Expr.Tuple tuple -> tuple.elts();
      case null, default -> null;
    };
  }

  private @Nullable List<Field> typedFields() {
    List<Expr> pairs = call.args().size() < 2 ? List.of() : elements(call.args().get(1));
    if (pairs == null) {
      return null;
    }
    List<Field> fields = new ArrayList<>();
    TypeExpressions types = new TypeExpressions(program, context, null);
    for (Expr pair : pairs) {
      List<Expr> parts = elements(pair);
      String field = parts == null || parts.size() != 2 ? null : text(parts.get(0));
      if (field == null || parts == null) {
        return null;
      }
      fields.add(new Field(field, types.type(parts.get(1)), false, null));
    }
    return fields;
  }

  /** A string literal, or the value of a Final name that is one. */
  private @Nullable String text(Expr expr) {
    String written = SourceLiterals.string(expr);
    if (written != null) {
      return written;
    }
    SymbolInfo info = program.declarations().resolve(expr, context);
    Type type = info == null ? AnyType.UNKNOWN : info.type();
    return type instanceof Type.LiteralType literal && literal.value() instanceof String known
        ? known
        : null;
  }

  private @Nullable List<Field> plainFields() {
    List<String> names = call.args().size() < 2 ? null : names(call.args().get(1));
    if (names == null) {
      return null;
    }
    if (Boolean.TRUE.equals(TypedDictShape.keyword(call.keywords(), "rename"))) {
      names = renamed(names);
    }
    int defaults = 0;
    for (Keyword keyword : call.keywords()) {
      if ("defaults".equals(keyword.arg())) {
        List<Expr> values = elements(keyword.value());
        defaults = values == null ? names.size() : values.size();
      }
    }
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      fields.add(new Field(names.get(i), AnyType.ANY, i >= names.size() - defaults, null));
    }
    return fields;
  }

  /** Names in a string, list or tuple; null if they cannot be told. */
  private static @Nullable List<String> names(Expr expr) {
    String text = SourceLiterals.string(expr);
    if (text != null) {
      List<String> found = new ArrayList<>();
      for (String each : text.replace(',', ' ').split(" ", -1)) {
        if (!each.isBlank()) {
          found.add(each.strip());
        }
      }
      return found;
    }
    List<Expr> elements = elements(expr);
    if (elements == null) {
      return null;
    }
    List<String> found = SourceLiterals.strings(elements);
    return found.size() == elements.size() ? found : null;
  }

  private static List<String> renamed(List<String> names) {
    List<String> result = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      boolean refused =
          name.startsWith("_")
              || Tok.isKeyword(name)
              || result.contains(name)
              || !Identifiers.isIdentifier(name);
      result.add(refused ? "_" + i : name);
    }
    return result;
  }

  /** Whether a field of a named tuple may have the name. */
  static boolean isFieldName(String name) {
    return !name.startsWith("_") && !Tok.isKeyword(name) && Identifiers.isIdentifier(name);
  }

  // Typed dictionaries.

  private @Nullable ClassDecl typedDict(String name) {
    Expr written = call.args().size() < 2 ? null : call.args().get(1);
    ClassDecl cls = empty(name, context, call);
    cls.madeOf = List.of();
    cls.madeTraits.add(ClassShape.Trait.TYPED_DICT);
    if (written != null && !(written instanceof Expr.Dict)) {
      return null;
    }
    cls.madeItems = () -> shape(written);
    return cls;
  }

  private TypedDictShape shape(@Nullable Expr written) {
    boolean total = !Boolean.FALSE.equals(TypedDictShape.keyword(call.keywords(), "total"));
    Map<String, Item> items = new LinkedHashMap<>();
    if (written instanceof Expr.Dict dict) {
      for (int i = 0; i < dict.values().size(); i++) {
        Expr keyExpr = dict.keys().get(i);
        String key = keyExpr == null ? null : text(keyExpr);
        if (key != null) {
          items.put(key, TypedDictShape.item(dict.values().get(i), context, total, null));
        }
      }
    }
    return new TypedDictShape(
        Collections.unmodifiableMap(items), TypedDictShape.extra(call.keywords(), context));
  }

  /** A TypedDict of which any part may be given: what {@code update} takes. */
  static ClassDecl partial(ClassDecl cls, TypedDictShape shape) {
    Expr where = new Expr.Missing(-1, cls.node().span());
    ClassDecl made =
        empty(cls.name(), new Context(cls.module(), cls.module().scope(), null), where);
    made.madeOf = List.of();
    made.madeTraits.add(ClassShape.Trait.TYPED_DICT);
    Map<String, Item> items = new LinkedHashMap<>();
    shape
        .items()
        .forEach((key, item) -> {
          Type type = item.readOnly() ? Type.NeverType.NEVER : item.type();
          items.put(key, new Item(type, false, true, null));
        });
    TypedDictShape parts = new TypedDictShape(Collections.unmodifiableMap(items), null);
    made.madeItems = () -> parts;
    return made;
  }

  // Enums.

  private @Nullable ClassDecl enumeration(String name) {
    Decl decl = Names.decl(call.func(), context);
    Set<String> members = memberNames(call.args().subList(1, call.args().size()));
    if (!(decl instanceof ClassDecl base) || !base.isEnum() || members == null) {
      return null;
    }
    ClassDecl cls = empty(name, context, call);
    cls.madeOf = List.of(base.instanceOf(List.of()));
    cls.madeTraits.add(ClassShape.Trait.ENUM);
    for (String member : members) {
      cls.synthesise(member, new Type.LiteralType(cls, new Type.EnumMember(member)));
    }
    return cls;
  }

  private static @Nullable Set<String> memberNames(List<Expr> args) {
    if (args.size() > 1) {
      List<String> all = SourceLiterals.strings(args);
      return all.size() == args.size() ? new LinkedHashSet<>(all) : null;
    }
    Expr written = args.get(0);
    if (written instanceof Expr.Dict dict) {
      Set<String> found = new LinkedHashSet<>();
      for (Expr key : dict.keys()) {
        String text = SourceLiterals.string(key);
        if (text == null) {
          return null;
        }
        found.add(text);
      }
      return found;
    }
    List<String> plain = names(written);
    if (plain != null) {
      return new LinkedHashSet<>(plain);
    }
    Set<String> found = new LinkedHashSet<>();
    List<Expr> pairs = elements(written);
    for (Expr pair : pairs == null ? List.<Expr>of() : pairs) {
      List<Expr> parts = elements(pair);
      String text = parts == null || parts.isEmpty() ? null : SourceLiterals.string(parts.get(0));
      if (text == null) {
        return null;
      }
      found.add(text);
    }
    return pairs == null ? null : found;
  }
}
