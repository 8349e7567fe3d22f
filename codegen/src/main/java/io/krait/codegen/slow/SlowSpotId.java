package io.krait.codegen.slow;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The taxonomy: why an operation is slow. Each has a page, {@code docs/slow-spots/ID.md}. */
public enum SlowSpotId {
  UNTYPED_PARAMETER("Parameter %s has no type"),
  ANY_FROM_CALL("What %s returns is not known"),
  ANY_FROM_IMPORT("%s has no type information"),
  ANY_FROM_ATTRIBUTE("What %s holds is not known"),
  BARE_GENERIC("%s does not say what it holds"),
  EMPTY_CONTAINER("What %s will hold is not known"),
  EXPLICIT_ANY("%s is declared without a type to rely on"),
  MIXED_VARIABLE("%s holds values of different types"),
  UNION_RESULT("%s returns values of different types"),
  WIDE_UNION("%s may be of more than four types"),
  OPTIONAL_NUMBER("%s may be None, so its numbers are objects"),
  INT_FLOAT_MIX("%s is int here and float there, so it is an object"),
  OPEN_TYPE_VARIABLE("%s is of a type variable, so it is an object"),
  UNTYPED_DECORATOR("A decorator hides the type of %s"),
  STAR_ARGS("The arguments of %s are packed into a tuple or dict"),
  FUNCTION_VALUE("%s is a function value, known only when it is called"),
  SHADOWED_BUILTIN("%s is rebound, so it is not the builtin"),
  INFERENCE_LIMIT("The compiler did not infer the type of %s"),
  DYNAMIC_ATTRIBUTE("%s is looked up by name"),
  ATTRIBUTE_OUTSIDE_INIT("%s may not be there: not every path of __init__ sets it"),
  ATTRIBUTE_TYPE_CHANGES("%s holds values of different types"),
  GETATTR_HOOK("A __getattr__ hook answers for %s"),
  DYNAMIC_CLASS("The class of %s is made at run time"),
  BOXED_ELEMENT("Numbers put into %s become objects"),
  BOXED_ARGUMENT("Numbers given to %s become objects"),
  BOXED_VALUE("%s makes an object of a number"),
  CAPTURED_VARIABLE("%s makes numbers objects: an inner function shares them"),
  STRING_BUILD("%s is copied on each round"),
  LINEAR_MEMBERSHIP("%s is searched from its beginning each time"),
  CLOSURE_IN_LOOP("A function object is made on each round for %s"),
  FRAME_ACCESS("%s needs all variables in a dictionary"),
  COMPILER_LIMIT("%s has no fast form yet: a limit of the compiler"),
  FAILED_BELIEF("%s was not what the compiler took it for"),
  NO_FASTER_FORM("%s has no faster form"),
  RUNS_ONCE("%s is general, but runs once");

  private final String headline;

  SlowSpotId(String headline) {
    this.headline = headline;
  }

  /** The stable name: {@code untyped-parameter}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** One sentence about a named thing, at most some 60 characters without the name. */
  public String headline(String name) {
    return headline.replace("%s", name);
  }

  /** The one with a stable name, or null. */
  public static @Nullable SlowSpotId of(String id) {
    for (SlowSpotId each : values()) {
      if (each.id().equals(id)) {
        return each;
      }
    }
    return null;
  }
}
