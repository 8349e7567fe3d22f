package io.krait.typeinfer.infer;

import io.krait.typeinfer.types.Parameter;
import io.krait.typeinfer.types.Signature;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which argument reaches which parameter. */
final class Matching {
  /** One argument (or each item of a starred one) for one parameter. */
  record Pair(int parameter, Type type, Argument argument) {}

  final List<Pair> pairs = new ArrayList<>();

  /** Parameters that get no argument and so take their default. */
  final List<Integer> omitted = new ArrayList<>(0);

  /** Whether the call is possible. */
  boolean fits = true;

  private Matching() {}

  /**
   * @param skip how many parameters a receiver has taken already
   */
  static Matching of(Signature signature, int skip, List<Argument> args, Members members) {
    Matching matching = new Matching();
    List<Parameter> parameters = signature.parameters();
    boolean[] filled = new boolean[parameters.size()];
    int next = skip;
    boolean open = false;
    for (Argument argument : args) {
      switch (argument.kind()) {
        case PLAIN -> {
          if (argument.keyword() == null) {
            next = matching.positional(parameters, next, argument, argument.type(), filled);
          } else {
            matching.named(parameters, skip, argument, filled);
          }
        }
        case STAR -> {
          open = true;
          next = matching.starred(parameters, next, argument, members, filled);
        }
        case DOUBLE_STAR -> {
          open = true;
          matching.doubleStarred(parameters, skip, argument, members, filled);
        }
      }
    }
    for (int i = skip; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      boolean rest =
          parameter.kind() == Parameter.Kind.VAR_POSITIONAL
              || parameter.kind() == Parameter.Kind.VAR_KEYWORD;
      if (!filled[i] && !rest) {
        if (parameter.hasDefault()) {
          matching.omitted.add(i);
        } else if (!open) {
          matching.fits = false;
        }
      }
    }
    return matching;
  }

  private int positional(
      List<Parameter> parameters, int at, Argument argument, Type type, boolean[] filled) {
    if (at < parameters.size()) {
      Parameter parameter = parameters.get(at);
      if (parameter.isPositional()) {
        pairs.add(new Pair(at, type, argument));
        filled[at] = true;
        return at + 1;
      }
      if (parameter.kind() == Parameter.Kind.VAR_POSITIONAL) {
        pairs.add(new Pair(at, type, argument));
        return at;
      }
    }
    fits = false;
    return at;
  }

  private int starred(
      List<Parameter> parameters, int at, Argument argument, Members members, boolean[] filled) {
    int next = at;
    if (argument.type() instanceof Type.TupleType tuple && !tuple.homogeneous()) {
      for (Type item : tuple.items()) {
        next = positional(parameters, next, argument, item, filled);
      }
      return next;
    }
    Type item = members.iterate(argument.type(), null);
    while (next < parameters.size() && parameters.get(next).isPositional()) {
      pairs.add(new Pair(next, item, argument));
      filled[next] = true;
      next++;
    }
    if (next < parameters.size() && parameters.get(next).kind() == Parameter.Kind.VAR_POSITIONAL) {
      pairs.add(new Pair(next, item, argument));
    }
    return next;
  }

  private void named(List<Parameter> parameters, int skip, Argument argument, boolean[] filled) {
    int rest = -1;
    for (int i = skip; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      if (parameter.kind() == Parameter.Kind.VAR_KEYWORD) {
        rest = i;
      } else if (parameter.name().equals(argument.keyword())
          && parameter.kind() != Parameter.Kind.POSITIONAL_ONLY
          && parameter.kind() != Parameter.Kind.VAR_POSITIONAL) {
        pairs.add(new Pair(i, argument.type(), argument));
        fits &= !filled[i];
        filled[i] = true;
        return;
      }
    }
    if (rest >= 0) {
      pairs.add(new Pair(rest, argument.type(), argument));
    } else {
      fits = false;
    }
  }

  private void doubleStarred(
      List<Parameter> parameters, int skip, Argument argument, Members members, boolean[] filled) {
    Type value = members.argument(argument.type(), "Mapping", 1);
    for (int i = skip; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      boolean takes =
          parameter.kind() == Parameter.Kind.VAR_KEYWORD
              || (!filled[i]
                  && (parameter.kind() == Parameter.Kind.KEYWORD_ONLY
                      || parameter.kind() == Parameter.Kind.POSITIONAL_OR_KEYWORD));
      if (takes) {
        pairs.add(new Pair(i, value, argument));
        filled[i] = true;
      }
    }
  }

  /** The argument for a parameter; null if there is none. */
  @Nullable Pair pair(int parameter) {
    for (Pair pair : pairs) {
      if (pair.parameter() == parameter) {
        return pair;
      }
    }
    return null;
  }
}
