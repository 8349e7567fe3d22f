package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Signature.Kind;
import io.krait.typeinfer.check.Signature.Param;
import io.krait.typeinfer.check.Type.AnyType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which argument reaches which parameter, as far as that needs no types of plain arguments. */
final class ArgumentMatch {
  /**
   * An argument for a parameter.
   *
   * @param item of a starred argument: the type of what reaches the parameter; else null
   */
  record Pair(Param param, Arg arg, @Nullable Type item) {}

  /** A fault: why the arguments do not fit. */
  record Fault(String code, String message, @Nullable Arg arg) {}

  final List<Pair> pairs = new ArrayList<>();

  /** Positional arguments for {@code *args: *Ts}, in order. */
  final List<Arg> packed = new ArrayList<>();

  @Nullable Param packedParam;

  /** What is left for a ParamSpec. */
  final List<Arg> rest = new ArrayList<>();

  final List<Fault> faults = new ArrayList<>();

  /** Whether some starred argument of unknown length was matched. */
  boolean unbounded;

  private final Signature signature;
  private final List<Param> params;
  private final BitSet filled = new BitSet();
  private final Set<String> keywords = new HashSet<>();
  private final @Nullable Checker checker;
  private final Program program;
  private int next;

  private ArgumentMatch(Program program, Signature signature, @Nullable Checker checker) {
    this.program = program;
    this.signature = signature;
    this.params = signature.params();
    this.checker = checker;
  }

  static ArgumentMatch of(
      Program program, Signature signature, List<Arg> args, @Nullable Checker checker) {
    ArgumentMatch match = new ArgumentMatch(program, signature, checker);
    for (Arg arg : args) {
      if (arg.keyword != null) {
        match.keywords.add(arg.keyword);
      }
    }
    args.forEach(match::add);
    match.finish();
    return match;
  }

  private void add(Arg arg) {
    switch (arg.kind) {
      case PLAIN -> {
        if (arg.keyword == null) {
          positional(arg, null);
        } else {
          named(arg, arg.keyword, null);
        }
      }
      case STAR -> starred(arg);
      case DOUBLE_STAR -> doubleStarred(arg);
    }
  }

  private void positional(Arg arg, @Nullable Type item) {
    while (next < params.size()) {
      Param param = params.get(next);
      if (param.isPositional()) {
        if (signature.spec() != null && !rest.isEmpty() && rest.get(0).kind == Arg.Kind.STAR) {
          fault("too-many-arguments", "No argument can follow \"*args\" of a ParamSpec", arg);
          return;
        }
        int at = next++;
        if (filled.get(at)) {
          fault("duplicate-argument", "Parameter \"" + param.name() + "\" is given twice", arg);
          return;
        }
        filled.set(at);
        pairs.add(new Pair(param, arg, item));
        return;
      }
      if (param.kind() == Kind.VAR_POSITIONAL) {
        if (param.type() instanceof Type.Unpacked) {
          packedParam = param;
          packed.add(item == null ? arg : arg.withType(item));
        } else {
          pairs.add(new Pair(param, arg, item));
        }
        return;
      }
      break;
    }
    if (signature.spec() != null || signature.gradual()) {
      rest.add(item == null ? arg : arg.withType(item));
      return;
    }
    fault("too-many-arguments", "Too many positional arguments: at most " + count(), arg);
  }

  private int count() {
    int count = 0;
    for (Param param : params) {
      count += param.isPositional() ? 1 : 0;
    }
    return count;
  }

  private void fault(String code, String message, @Nullable Arg arg) {
    faults.add(new Fault(code, message, arg));
  }

  private void named(Arg arg, String keyword, @Nullable Type item) {
    Param keywords = null;
    for (int i = 0; i < params.size(); i++) {
      Param param = params.get(i);
      if (param.kind() == Kind.VAR_KEYWORD) {
        keywords = param.type() instanceof Type.Unpacked ? null : param;
      } else if (param.takesKeyword() && param.name().equals(keyword)) {
        if (filled.get(i)) {
          fault("duplicate-argument", "Parameter \"" + keyword + "\" is given twice", arg);
          return;
        }
        filled.set(i);
        if (param.kind() == Kind.STANDARD && signature.spec() != null && !rest.isEmpty()) {
          fault("duplicate-argument", "\"*args\" may give \"" + keyword + "\" by position", arg);
        }
        pairs.add(new Pair(param, arg, item));
        return;
      }
    }
    if (keywords != null) {
      pairs.add(new Pair(keywords, arg, item));
    } else if (signature.spec() != null || signature.gradual()) {
      rest.add(arg);
    } else {
      fault("unknown-argument", "There is no parameter \"" + keyword + "\"", arg);
    }
  }

  private void starred(Arg arg) {
    Type type = Types.expand(arg.type(checker, null));
    if (type instanceof Type.ParamSpecPart part) {
      rest.add(arg.withType(part));
      return;
    }
    Type tuple =
        type instanceof Type.InstanceType instance
            ? ClassStructure.asSuper(instance, program.tuple())
            : type;
    if (tuple instanceof Type.TupleType items) {
      int variadic = Types.variadicIndex(items.items());
      if (variadic < 0) {
        items.items().forEach(item -> positional(arg, item));
        return;
      }
      Param atRest = next < params.size() ? params.get(next) : null;
      if (atRest != null
          && atRest.kind() == Kind.VAR_POSITIONAL
          && atRest.type() instanceof Type.Unpacked) {
        packedParam = atRest;
        for (Type item : items.items()) {
          packed.add(
              Types.isVariadic(item)
                  ? new Arg(null, Arg.Kind.STAR, arg.expr, new Type.TupleType(List.of(item)))
                  : arg.withType(item));
        }
        return;
      }
      for (int i = 0; i < variadic; i++) {
        positional(arg, items.items().get(i));
      }
      Type many = Types.itemUnion(List.of(items.items().get(variadic)));
      many(arg, many, items.items().size() - variadic - 1);
      for (int i = variadic + 1; i < items.items().size(); i++) {
        positional(arg, items.items().get(i));
      }
      return;
    }
    Type item = Iteration.of(program, type);
    many(arg, item == null ? AnyType.UNKNOWN : item, 0);
  }

  /**
   * Any number of arguments of one type: they may reach all positional parameters left, as far as
   * none of these is given by name.
   */
  private void many(Arg arg, Type item, int kept) {
    unbounded = true;
    int left = 0;
    for (int i = next; i < params.size(); i++) {
      Param param = params.get(i);
      if (param.takesKeyword() && keywords.contains(param.name())) {
        break;
      }
      left += param.isPositional() && !filled.get(i) ? 1 : 0;
    }
    for (int i = left - kept; i > 0 && next < params.size(); i--) {
      while (next < params.size() && filled.get(next)) {
        next++;
      }
      if (next < params.size() && params.get(next).isPositional()) {
        filled.set(next);
        Param param = params.get(next++);
        pairs.add(new Pair(param, arg, item));
      }
    }
    if (next < params.size() && params.get(next).kind() == Kind.VAR_POSITIONAL) {
      Param param = params.get(next);
      if (param.type() instanceof Type.Unpacked) {
        packedParam = param;
        packed.add(
            new Arg(
                null,
                Arg.Kind.STAR,
                arg.expr,
                new Type.TupleType(List.of(new Type.Unbounded(item)))));
      } else {
        pairs.add(new Pair(param, arg, item));
      }
    } else if (signature.spec() != null) {
      rest.add(arg);
    } else if (left == 0 && !signature.gradual() && kept == 0) {
      unbounded = true;
    }
  }

  private void doubleStarred(Arg arg) {
    Type type = Types.expand(arg.type(checker, null));
    if (type instanceof Type.ParamSpecPart part) {
      rest.add(arg.withType(part));
      return;
    }
    if (type instanceof Type.InstanceType instance && instance.cls().isTypedDict()) {
      for (TypedDicts.Field field : TypedDicts.fields(program, instance)) {
        named(arg, field.name(), field.type());
      }
      return;
    }
    unbounded = true;
    Type value = Iteration.mappingValue(program, type);
    for (int i = 0; i < params.size(); i++) {
      Param param = params.get(i);
      if (param.takesKeyword() && !filled.get(i)) {
        filled.set(i);
        pairs.add(new Pair(param, arg, value));
      } else if (param.kind() == Kind.VAR_KEYWORD && !(param.type() instanceof Type.Unpacked)) {
        pairs.add(new Pair(param, arg, value));
      }
    }
  }

  private void finish() {
    for (int i = 0; i < params.size(); i++) {
      Param param = params.get(i);
      boolean required = param.isPositional() || param.kind() == Kind.KEYWORD_ONLY;
      if (required && !param.hasDefault() && !filled.get(i)) {
        fault(
            "missing-argument", "Argument for parameter \"" + param.name() + "\" is missing", null);
      }
      if (param.kind() == Kind.VAR_POSITIONAL && param.type() instanceof Type.Unpacked) {
        packedParam = param;
      }
    }
  }
}
