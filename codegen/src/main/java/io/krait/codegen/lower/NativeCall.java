package io.krait.codegen.lower;

import io.krait.codegen.ir.ConstantObject;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.frontend.tree.Keyword;
import io.krait.runtime.NativeSignature;
import io.krait.runtime.PyNone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call that goes straight to a Java method of the runtime.
 *
 * @param sources where each Python parameter (behind the receiver) comes from
 */
record NativeCall(MethodRef method, List<Source> sources) {
  /** An argument by its number (keywords count on), or where that is -1 a literal: the default. */
  record Source(int argument, @Nullable Literal literal) {}

  /** Whether the receiver is the first argument. */
  boolean takesReceiver() {
    int given = method.kind() == MethodRef.Kind.VIRTUAL ? 1 : 0;
    return method.parameters().size() + given > sources.size();
  }

  /** A method that takes all arguments of a call in order. */
  static NativeCall plain(MethodRef method, int count) {
    List<Source> sources = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      sources.add(new Source(i, null));
    }
    return new NativeCall(method, sources);
  }

  /**
   * The call of a method with a stated signature, or null where some argument does not fit.
   *
   * @param skip 1 where the first parameter is the receiver
   * @param given what is believed of the arguments, those by keyword last
   */
  static @Nullable NativeCall of(
      MethodRef method,
      NativeSignature signature,
      int skip,
      List<Rep> given,
      List<Keyword> keywords) {
    int positional = given.size() - keywords.size();
    if (skip + positional > signature.positionalCount()) {
      return null;
    }
    Source[] sources = new Source[signature.count() - skip];
    for (int i = 0; i < positional; i++) {
      sources[i] = new Source(i, null);
    }
    for (int i = 0; i < keywords.size(); i++) {
      String name = keywords.get(i).arg();
      int at = name == null ? -1 : signature.indexOf(name) - skip;
      if (at < 0 || sources[at] != null) {
        return null;
      }
      sources[at] = new Source(positional + i, null);
    }
    for (int i = 0; i < sources.length; i++) {
      Rep wanted = method.parameters().get(skip + i);
      if (sources[i] == null) {
        sources[i] = absent(signature, skip + i, wanted);
      } else if (!takes(wanted, given.get(sources[i].argument()))) {
        return null;
      }
      if (sources[i] == null) {
        return null;
      }
    }
    return new NativeCall(method, Arrays.asList(sources));
  }

  /** Whether an argument needs no conversion but those that lowering makes. */
  private static boolean takes(Rep wanted, Rep given) {
    return wanted.equals(Rep.ANY)
        || wanted.equals(given)
        || (wanted == Prim.F64 && given == Prim.I64);
  }

  private static @Nullable Source absent(NativeSignature signature, int parameter, Rep wanted) {
    if (!signature.hasDefault(parameter)) {
      return null;
    }
    Literal literal = literal(signature.defaultOf(parameter));
    boolean isObject = wanted instanceof Rep.Ref;
    boolean fits =
        literal != null
            && (wanted.equals(Rep.ANY)
                || (literal instanceof Literal.Null && isObject)
                || ExpressionLowering.repOf(literal).equals(wanted));
    return fits ? new Source(-1, literal) : null;
  }

  private static @Nullable Literal literal(@Nullable Object value) {
    if (value == null) {
      return new Literal.Null();
    }
    if (value instanceof Long l) {
      return new Literal.I64(l);
    }
    if (value instanceof Double d) {
      return new Literal.F64(d);
    }
    if (value instanceof Boolean b) {
      return new Literal.Bool(b);
    }
    if (value instanceof String s) {
      return new Literal.Str(s);
    }
    return value == PyNone.NONE ? new Literal.Pooled(ConstantObject.Singleton.NONE) : null;
  }
}
