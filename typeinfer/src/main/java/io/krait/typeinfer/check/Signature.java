package io.krait.typeinfer.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parameters and result of a callable.
 *
 * @param params without the {@code *args: P.args, **kwargs: P.kwargs} that stand for a ParamSpec
 * @param spec the ParamSpec at the end, or null
 * @param gradual ends in {@code ...}: any further arguments are taken
 */
record Signature(
    List<Param> params, Type.@Nullable TypeVarType spec, boolean gradual, Type returns) {
  /** How arguments reach a parameter. */
  enum Kind {
    POSITIONAL_ONLY,
    STANDARD,
    VAR_POSITIONAL,
    KEYWORD_ONLY,
    VAR_KEYWORD
  }

  /**
   * A parameter.
   *
   * @param type of one argument; {@code Unpacked} for {@code *args: *Ts}, {@code **kw: Unpack[TD]}
   * @param hasDefault whether the argument may be absent; of {@code *args} and {@code **kwargs}:
   *     whether they were declared (or left) as Any, which stands for any parameters at all
   * @param annotated whether the type was written
   */
  record Param(String name, Kind kind, Type type, boolean hasDefault, boolean annotated) {
    Param withType(Type other) {
      return new Param(name, kind, other, hasDefault, annotated);
    }

    boolean isPositional() {
      return kind == Kind.POSITIONAL_ONLY || kind == Kind.STANDARD;
    }

    boolean takesKeyword() {
      return kind == Kind.STANDARD || kind == Kind.KEYWORD_ONLY;
    }

    static Param positional(Type type) {
      return new Param("", Kind.POSITIONAL_ONLY, type, false, true);
    }
  }

  /** {@code (...) -> returns}. */
  static Signature any(Type returns) {
    return new Signature(List.of(), null, true, returns);
  }

  Signature withReturns(Type other) {
    return new Signature(params, spec, gradual, other);
  }

  /** Without the first so many positional parameters. */
  Signature drop(int count) {
    List<Param> rest = new ArrayList<>(params);
    for (int i = 0; i < count && !rest.isEmpty() && rest.get(0).isPositional(); i++) {
      rest.remove(0);
    }
    return new Signature(List.copyOf(rest), spec, gradual, returns);
  }

  @Nullable Param find(Kind kind) {
    for (Param param : params) {
      if (param.kind() == kind) {
        return param;
      }
    }
    return null;
  }

  List<Param> positional() {
    List<Param> found = new ArrayList<>();
    for (Param param : params) {
      if (param.isPositional()) {
        found.add(param);
      }
    }
    return found;
  }
}
