package io.krait.codegen.lower;

import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which argument of a call reaches which parameter, where that is plain at compile time.
 *
 * @param sources for each parameter the number of the argument (keywords count on), or -1 - i for
 *     the i-th of {@code defaults}
 */
record ArgumentMap(List<Integer> sources, List<ConstantValue> defaults) {
  /**
   * Maps a call's arguments.
   *
   * @param skip parameters that are given otherwise: the receiver
   * @return null where arguments do not fit, or an absent one has no constant default
   */
  static @Nullable ArgumentMap of(CodeUnit unit, Expr.Call call, int skip) {
    Arguments args =
        switch (unit.node()) {
          case Stmt.FunctionDef def -> def.args();
          case Expr.Lambda lambda -> lambda.args();
          default -> null;
        };
    if (args == null || args.vararg() != null || args.kwarg() != null) {
      return null;
    }
    return new Mapping(unit, args, skip).map(call);
  }

  private static final class Mapping {
    private final CodeUnit unit;
    private final Arguments args;
    private final int skip;
    private final Integer[] sources;
    private final List<ConstantValue> defaults = new ArrayList<>();

    Mapping(CodeUnit unit, Arguments args, int skip) {
      this.unit = unit;
      this.args = args;
      this.skip = skip;
      this.sources = new Integer[unit.parameters().size()];
    }

    @Nullable ArgumentMap map(Expr.Call call) {
      int positional = args.posonlyargs().size() + args.args().size();
      if (call.args().size() + skip > positional) {
        return null;
      }
      for (int i = 0; i < call.args().size(); i++) {
        sources[skip + i] = i;
      }
      for (int i = 0; i < call.keywords().size(); i++) {
        if (!keyword(call.keywords().get(i), call.args().size() + i)) {
          return null;
        }
      }
      for (int i = skip; i < sources.length; i++) {
        if (sources[i] == null && !absent(i, positional)) {
          return null;
        }
      }
      return new ArgumentMap(Arrays.asList(sources).subList(skip, sources.length), defaults);
    }

    private boolean keyword(Keyword keyword, int number) {
      String name = keyword.arg() == null ? "" : unit.scope().mangle(keyword.arg());
      int at = unit.parameters().indexOf(name);
      if (at < Math.max(skip, args.posonlyargs().size()) || sources[at] != null) {
        return false;
      }
      sources[at] = number;
      return true;
    }

    /** An argument that is not given: it must have a default that is a literal. */
    private boolean absent(int parameter, int positional) {
      Expr value;
      if (parameter < positional) {
        int at = parameter - (positional - args.defaults().size());
        value = at < 0 ? null : args.defaults().get(at);
      } else {
        value = args.kwDefaults().get(parameter - positional);
      }
      ConstantValue constant = value == null ? null : Folding.fold(value);
      if (constant == null) {
        return false;
      }
      sources[parameter] = -1 - defaults.size();
      defaults.add(constant);
      return true;
    }
  }
}
