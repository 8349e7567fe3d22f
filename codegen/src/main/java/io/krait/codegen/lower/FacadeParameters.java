package io.krait.codegen.lower;

import io.krait.codegen.facade.FacadeMethod.Passing;
import io.krait.codegen.facade.JavaNames;
import io.krait.codegen.facade.JavaType;
import io.krait.frontend.tree.ConstantValue;
import io.krait.typeinfer.types.Parameter.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a Python callable, and the Java parameter lists that they become: defaults as
 * overloads, {@code *args} as variable arity, keyword-only parameters behind the others (those with
 * defaults only in the longest list, or by a {@code Keywords} object, which also takes {@code
 * **kwargs}).
 */
record FacadeParameters(List<Param> all) {
  private static final JavaType.Ref KEYWORDS =
      new JavaType.Ref(
          JavaType.Kind.INSTANCE, "io/krait/runtime/facade/Keywords", List.of(), false);

  /**
   * A Python parameter.
   *
   * @param constant the default where it is a literal
   */
  record Param(
      String name,
      Kind kind,
      JavaType type,
      boolean hasDefault,
      @Nullable ConstantValue constant) {}

  /**
   * A list of Java parameters.
   *
   * @param sources for each Python parameter the number of the Java one, or -1
   */
  record Shape(List<io.krait.codegen.facade.FacadeMethod.Parameter> parameters, int[] sources) {
    /** Whether only the call itself tells which parameters are given. */
    boolean takesKeywords() {
      return parameters.stream().anyMatch(p -> p.passing() == Passing.KEYWORDS);
    }
  }

  private List<Integer> of(Kind... kinds) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (Arrays.asList(kinds).contains(all.get(i).kind())) {
        found.add(i);
      }
    }
    return found;
  }

  /** All lists, shortest first. */
  List<Shape> shapes() {
    List<Integer> positional = of(Kind.POSITIONAL_ONLY, Kind.POSITIONAL_OR_KEYWORD);
    List<Integer> keyword = of(Kind.KEYWORD_ONLY);
    List<Integer> needed = keyword.stream().filter(i -> !all.get(i).hasDefault()).toList();
    List<Integer> items = of(Kind.VAR_POSITIONAL);
    boolean more = needed.size() < keyword.size();
    boolean keywords = more || !of(Kind.VAR_KEYWORD).isEmpty();
    int required = (int) positional.stream().filter(i -> !all.get(i).hasDefault()).count();
    List<Shape> shapes = new ArrayList<>();
    for (int count = required; count <= positional.size(); count++) {
      boolean last = count == positional.size();
      List<Integer> some = positional.subList(0, count);
      List<Integer> rest = last ? items : List.of();
      shapes.add(shape(some, needed, false, rest));
      if (keywords) {
        shapes.add(shape(some, needed, true, rest));
      }
      if (more && last && items.isEmpty()) {
        shapes.add(shape(some, keyword, false, rest));
      }
    }
    return shapes;
  }

  /** The longest list without a {@code Keywords} object. */
  Shape longest() {
    return shape(
        of(Kind.POSITIONAL_ONLY, Kind.POSITIONAL_OR_KEYWORD),
        of(Kind.KEYWORD_ONLY),
        false,
        of(Kind.VAR_POSITIONAL));
  }

  private Shape shape(
      List<Integer> positional, List<Integer> keyword, boolean keywords, List<Integer> items) {
    List<io.krait.codegen.facade.FacadeMethod.Parameter> parameters = new ArrayList<>();
    int[] sources = new int[all.size()];
    Arrays.fill(sources, -1);
    add(parameters, sources, positional, Passing.POSITION);
    add(parameters, sources, keyword, Passing.KEYWORD);
    if (keywords) {
      parameters.add(
          new io.krait.codegen.facade.FacadeMethod.Parameter(
              unused("keywords"), "", KEYWORDS, Passing.KEYWORDS));
    }
    add(parameters, sources, items, Passing.ITEMS);
    return new Shape(parameters, sources);
  }

  private String unused(String name) {
    return all.stream().anyMatch(p -> p.name().equals(name)) ? name + "_" : name;
  }

  private void add(
      List<io.krait.codegen.facade.FacadeMethod.Parameter> parameters,
      int[] sources,
      List<Integer> some,
      Passing passing) {
    for (int i : some) {
      Param p = all.get(i);
      sources[i] = parameters.size();
      JavaType type = passing == Passing.ITEMS ? new JavaType.Array(p.type()) : p.type();
      parameters.add(
          new io.krait.codegen.facade.FacadeMethod.Parameter(
              JavaNames.of(p.name()), p.name(), type, passing));
    }
  }
}
