package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Signature.Kind;
import io.krait.typeinfer.check.Signature.Param;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the parameters of one callable take all that another's promise to take. */
final class ParameterMatch {
  private final Assignability relation;
  private final Signature from;
  private final Signature to;
  private final List<Param> fromPositional;
  private final List<Param> toPositional;
  private final @Nullable Param fromRest;
  private final @Nullable Param toRest;
  private final @Nullable Param fromKeywords;
  private final @Nullable Param toKeywords;

  /** More keys than a TypedDict states may come, and nothing takes them. */
  private final boolean lacksKeywords;

  private final Set<String> used = new HashSet<>();

  ParameterMatch(Assignability relation, Signature from, Signature to) {
    this.relation = relation;
    this.from = from;
    this.to = to;
    this.fromPositional = from.positional();
    this.toPositional = to.positional();
    this.fromRest = from.find(Kind.VAR_POSITIONAL);
    this.toRest = to.find(Kind.VAR_POSITIONAL);
    Param mine = from.find(Kind.VAR_KEYWORD);
    Param wanted = to.find(Kind.VAR_KEYWORD);
    this.fromKeywords = isPacked(mine) ? null : mine;
    this.toKeywords = isPacked(wanted) ? null : wanted;
    this.lacksKeywords = isPacked(wanted) && mine == null;
  }

  private static boolean isPacked(@Nullable Param param) {
    return param != null && param.type() instanceof Type.Unpacked;
  }

  boolean fits() {
    if (lacksKeywords && !Callables.isGradual(from)) {
      return false;
    }
    TypeVarType spec = to.spec();
    if (spec != null) {
      return toSpec(spec);
    }
    boolean gradualTo = Callables.isGradual(to);
    boolean gradualFrom = Callables.isGradual(from) && fromPositional.isEmpty();
    if (from.spec() != null) {
      return fromSpec(from.spec());
    }
    if (to.gradual() || from.gradual()) {
      return prefix();
    }
    if (gradualTo && gradualFrom) {
      return true;
    }
    if (gradualTo) {
      return prefix() && statedKeywords();
    }
    return positional() && rest() && keywords();
  }

  /** The keywords that are stated beside {@code *args: Any, **kwargs: Any}. */
  private boolean statedKeywords() {
    for (Param wanted : to.params()) {
      if (wanted.kind() == Kind.KEYWORD_ONLY) {
        Param mine = named(wanted.name());
        boolean fits =
            mine != null
                ? takes(mine, wanted)
                : fromKeywords != null && relation.assignable(wanted.type(), fromKeywords.type());
        if (!fits) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean prefix() {
    int count = Math.min(fromPositional.size(), toPositional.size());
    for (int i = 0; i < count; i++) {
      if (!takes(fromPositional.get(i), toPositional.get(i))) {
        return false;
      }
    }
    if (from.gradual() && !to.gradual()) {
      for (int i = count; i < fromPositional.size(); i++) {
        if (!fromPositional.get(i).hasDefault()) {
          return toRest != null || Callables.isGradual(to);
        }
      }
      return true;
    }
    if (Callables.isGradual(to) && !from.gradual()) {
      for (int i = count; i < toPositional.size(); i++) {
        if (fromRest == null) {
          return false;
        }
        if (!relation.assignable(toPositional.get(i).type(), fromRest.type())) {
          return false;
        }
      }
    }
    return true;
  }

  /** What is left of {@code from} behind the prefix is the ParamSpec's value. */
  private boolean toSpec(TypeVarType spec) {
    int count = toPositional.size();
    List<Param> left = new ArrayList<>(from.params());
    for (int i = 0; i < count; i++) {
      if (!left.isEmpty() && left.get(0).isPositional()) {
        if (!relation.assignable(toPositional.get(i).type(), left.get(0).type())) {
          return false;
        }
        left.remove(0);
      } else if (fromRest != null) {
        if (!relation.assignable(toPositional.get(i).type(), fromRest.type())) {
          return false;
        }
      } else if (!from.gradual()) {
        return false;
      }
    }
    TypeVarType own = from.spec();
    if (own != null && own.equals(spec) && left.stream().noneMatch(ParameterMatch::isRequired)) {
      return true;
    }
    if (relation.isOpen(spec)) {
      Type value =
          left.isEmpty() && own != null && !from.gradual()
              ? own
              : new Type.ParameterList(
                  new Signature(List.copyOf(left), own, from.gradual(), AnyType.UNKNOWN));
      return relation.assignable(value, spec);
    }
    return Callables.isGradual(from);
  }

  private static boolean isRequired(Param param) {
    return !param.hasDefault()
        && param.kind() != Kind.VAR_POSITIONAL
        && param.kind() != Kind.VAR_KEYWORD;
  }

  private boolean fromSpec(@Nullable TypeVarType spec) {
    if (spec == null) {
      return false;
    }
    List<Param> left = new ArrayList<>(to.params());
    for (Param param : fromPositional) {
      if (left.isEmpty() || !left.get(0).isPositional()) {
        return to.gradual();
      }
      if (!relation.assignable(left.get(0).type(), param.type())) {
        return false;
      }
      left.remove(0);
    }
    if (relation.isOpen(spec)) {
      return relation.assignable(
          new Type.ParameterList(
              new Signature(List.copyOf(left), null, to.gradual(), AnyType.UNKNOWN)),
          spec);
    }
    return Callables.isGradual(to);
  }

  private boolean takes(Param mine, Param wanted) {
    if (wanted.hasDefault() && !mine.hasDefault()) {
      return false;
    }
    return relation.assignable(wanted.type(), mine.type());
  }

  private boolean positional() {
    for (int i = 0; i < toPositional.size(); i++) {
      Param wanted = toPositional.get(i);
      if (i < fromPositional.size()) {
        Param mine = fromPositional.get(i);
        if (wanted.kind() == Kind.STANDARD
            && (mine.kind() != Kind.STANDARD || !mine.name().equals(wanted.name()))) {
          return false;
        }
        if (!takes(mine, wanted)) {
          return false;
        }
        used.add(mine.name());
      } else if (fromRest != null) {
        if (!relation.assignable(wanted.type(), fromRest.type())) {
          return false;
        }
        if (wanted.kind() == Kind.STANDARD && !takesKeyword(wanted)) {
          return false;
        }
      } else {
        return false;
      }
    }
    return true;
  }

  private boolean takesKeyword(Param wanted) {
    for (Param mine : from.params()) {
      if (mine.kind() == Kind.KEYWORD_ONLY && mine.name().equals(wanted.name())) {
        used.add(mine.name());
        return takes(mine, wanted);
      }
    }
    return fromKeywords != null && relation.assignable(wanted.type(), fromKeywords.type());
  }

  private boolean rest() {
    for (int i = toPositional.size(); i < fromPositional.size(); i++) {
      Param mine = fromPositional.get(i);
      if (toRest != null && !relation.assignable(toRest.type(), mine.type())) {
        return false;
      }
      boolean byKeyword =
          mine.kind() == Kind.STANDARD
              && to.params().stream()
                  .anyMatch(p -> p.kind() == Kind.KEYWORD_ONLY && p.name().equals(mine.name()));
      if (!mine.hasDefault() && !byKeyword) {
        return false;
      }
    }
    if (toRest == null) {
      return true;
    }
    return fromRest != null && relation.assignable(toRest.type(), fromRest.type());
  }

  private boolean keywords() {
    for (Param wanted : to.params()) {
      if (wanted.kind() != Kind.KEYWORD_ONLY) {
        continue;
      }
      Param mine = named(wanted.name());
      if (mine != null) {
        if (!takes(mine, wanted)) {
          return false;
        }
        used.add(mine.name());
      } else if (fromKeywords == null
          || !relation.assignable(wanted.type(), keywordType(fromKeywords))) {
        return false;
      }
    }
    for (Param mine : from.params()) {
      boolean extra =
          mine.kind() == Kind.KEYWORD_ONLY
              || (mine.kind() == Kind.STANDARD
                  && fromPositional.indexOf(mine) >= toPositional.size());
      if (extra && !used.contains(mine.name())) {
        if (mine.kind() == Kind.KEYWORD_ONLY && !mine.hasDefault()) {
          return false;
        }
        if (toKeywords != null && !relation.assignable(keywordType(toKeywords), mine.type())) {
          return false;
        }
      }
    }
    if (toKeywords == null) {
      return true;
    }
    return fromKeywords != null
        && relation.assignable(keywordType(toKeywords), keywordType(fromKeywords));
  }

  private static Type keywordType(Param param) {
    return param.type();
  }

  private @Nullable Param named(String name) {
    for (Param param : from.params()) {
      if (param.takesKeyword() && param.name().equals(name)) {
        boolean taken =
            fromPositional.indexOf(param) >= 0
                && fromPositional.indexOf(param) < toPositional.size();
        return taken ? null : param;
      }
    }
    return null;
  }
}
