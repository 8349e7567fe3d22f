package io.krait.codegen.lower;

import io.krait.codegen.ir.Rep;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The {@code __init__} that {@code @dataclass} (PEP 557) makes, as far as the class statements
 * tell: names that mean something else, or values that change before the decorator runs, are not
 * seen here. So the runtime compares {@link #description} with what the decorator found, and lets
 * the class's constructor guard hold only if they agree.
 *
 * @param owner the class whose decorator makes it: the class itself or one above
 * @param parameters without {@code self}: positional ones, then keyword-only ones
 * @param callsPostInit whether {@code __post_init__} is called without arguments
 */
record GeneratedInit(ClassUnit owner, List<Parameter> parameters, boolean callsPostInit) {
  /**
   * A field that is a parameter.
   *
   * @param constant its default where that is a literal
   */
  record Parameter(
      String name, boolean kwOnly, boolean hasDefault, @Nullable ConstantValue constant) {
    private String description() {
      String start = (kwOnly ? "*" : "") + name;
      return hasDefault ? start + "=" + text(constant) : start;
    }

    private static String text(@Nullable ConstantValue value) {
      return switch (value) {
        case ConstantValue.IntValue i -> "i" + i.value();
        case ConstantValue.FloatValue f ->
            "f" + Long.toHexString(Double.doubleToRawLongBits(f.value()));
        case ConstantValue.StrValue s -> "s" + s.value();
        case ConstantValue.Singleton s -> s.name();
        case null, default -> "";
      };
    }
  }

  /** The class, this one or above, whose generated {@code __init__} makes instances, or null. */
  static @Nullable ClassUnit maker(ClassUnit cls) {
    for (ClassUnit at = cls; at != null; at = at.parent) {
      if (at.info.attribute("__init__") != null) {
        return null;
      }
      Expr decorator = decorator(at);
      if (decorator != null && !isFalse(option(decorator, "init"))) {
        return at;
      }
    }
    return null;
  }

  /** The generated {@code __init__} that makes instances of a class, if compiled code can do so. */
  static @Nullable GeneratedInit of(ClassUnit cls) {
    ClassUnit maker = maker(cls);
    return maker == null ? null : make(cls, maker);
  }

  private static @Nullable GeneratedInit make(ClassUnit cls, ClassUnit owner) {
    Map<String, Parameter> fields = new LinkedHashMap<>();
    if (!collect(owner, fields)) {
      return null;
    }
    List<Parameter> parameters = new ArrayList<>();
    fields.values().stream().filter(p -> !p.kwOnly()).forEach(parameters::add);
    fields.values().stream().filter(Parameter::kwOnly).forEach(parameters::add);
    boolean complete = parameters.stream().allMatch(p -> hasPlace(cls, p));
    boolean post = owner.info.lookup("__post_init__") != null;
    ClassUnit.MethodUnit hook = cls.method("__post_init__");
    boolean direct =
        hook != null
            && hook.isDirect()
            && hook.signature().result() == null
            && hook.signature().parameters().size() == 1;
    return complete && (!post || direct) ? new GeneratedInit(owner, parameters, post) : null;
  }

  private static boolean hasPlace(ClassUnit cls, Parameter parameter) {
    ClassUnit.Slot slot = cls.slot(parameter.name());
    boolean any = slot != null && slot.slot().rep().equals(Rep.ANY);
    return slot != null && (any || !parameter.hasDefault() || parameter.constant() != null);
  }

  /** Adds the fields of a class, after those above. False if there is one of another kind. */
  private static boolean collect(ClassUnit cls, Map<String, Parameter> fields) {
    if (cls.parent != null && !collect(cls.parent, fields)) {
      return false;
    }
    Expr decorator = decorator(cls);
    if (decorator == null) {
      return true;
    }
    boolean kwOnly = isTrue(option(decorator, "kw_only"));
    for (Stmt statement : cls.def.body()) {
      if (!(statement instanceof Stmt.AnnAssign field)
          || !(field.target() instanceof Expr.Name n)) {
        continue;
      }
      String form = lastName(field.annotation());
      if (form.equals("KW_ONLY")) {
        kwOnly = true;
      } else if (form.equals("InitVar")) {
        return false;
      } else if (!form.equals("ClassVar")) {
        Parameter parameter = parameter(n.name(), field.value(), kwOnly);
        if (parameter == null) {
          return false;
        }
        fields.put(n.name(), parameter);
      }
    }
    return true;
  }

  private static @Nullable Parameter parameter(String name, @Nullable Expr value, boolean kwOnly) {
    if (!(value instanceof Expr.Call call) || !lastName(call.func()).equals("field")) {
      return new Parameter(name, kwOnly, value != null, value == null ? null : Folding.fold(value));
    }
    if (option(call, "init") != null) {
      return null;
    }
    Expr fallback = option(call, "default");
    Expr own = option(call, "kw_only");
    boolean keyword = own == null ? kwOnly : isTrue(own);
    boolean hasDefault = fallback != null || option(call, "default_factory") != null;
    return new Parameter(
        name, keyword, hasDefault, fallback == null ? null : Folding.fold(fallback));
  }

  private static @Nullable Expr decorator(ClassUnit cls) {
    for (Expr decorator : cls.def.decoratorList()) {
      if (lastName(decorator).equals("dataclass")) {
        return decorator;
      }
    }
    return null;
  }

  private static @Nullable Expr option(Expr call, String keyword) {
    if (call instanceof Expr.Call c) {
      for (Keyword k : c.keywords()) {
        if (keyword.equals(k.arg())) {
          return k.value();
        }
      }
    }
    return null;
  }

  private static boolean isTrue(@Nullable Expr expr) {
    return expr instanceof Expr.Constant c && c.value() == ConstantValue.Singleton.TRUE;
  }

  private static boolean isFalse(@Nullable Expr expr) {
    return expr instanceof Expr.Constant c && c.value() == ConstantValue.Singleton.FALSE;
  }

  private static String lastName(Expr expr) {
    return switch (expr) {
      case Expr.Name name -> name.name();
      case Expr.Attribute attribute -> attribute.attr();
      case Expr.Call call -> lastName(call.func());
      case Expr.Subscript subscript -> lastName(subscript.value());
      default -> "";
    };
  }

  /** One text for each parameter, and ";" if {@code __post_init__} is called. */
  List<String> description() {
    List<String> texts = new ArrayList<>();
    parameters.forEach(p -> texts.add(p.description()));
    if (callsPostInit) {
      texts.add(";");
    }
    return texts;
  }

  /**
   * For each parameter the number of the call's argument (keywords count on), or -1 for its
   * default; null if the arguments do not fit.
   */
  @Nullable List<Integer> map(Expr.Call call) {
    Integer[] sources = new Integer[parameters.size()];
    int positional = (int) parameters.stream().filter(p -> !p.kwOnly()).count();
    if (call.args().size() > positional) {
      return null;
    }
    int number = 0;
    for (; number < call.args().size(); number++) {
      sources[number] = number;
    }
    for (Keyword keyword : call.keywords()) {
      int at = indexOf(keyword.arg());
      if (at < 0 || sources[at] != null) {
        return null;
      }
      sources[at] = number++;
    }
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < sources.length; i++) {
      if (sources[i] == null && !parameters.get(i).hasDefault()) {
        return null;
      }
      all.add(Objects.requireNonNullElse(sources[i], -1));
    }
    return all;
  }

  private int indexOf(@Nullable String name) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
