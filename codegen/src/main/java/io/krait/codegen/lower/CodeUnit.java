package io.krait.codegen.lower;

import io.krait.codegen.ir.CodeInfo;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.tree.Node;
import java.util.List;

/**
 * A piece of Python code that is compiled on its own.
 *
 * @param id of its entry or generator body in the module's companions; -1 for neither
 * @param name for methods of the JVM, unique within the module
 * @param node the definition, lambda, generator expression, class or module
 * @param parameters the symbols (by mangled name) of its parameters in {@code varNames} order
 * @param free the variables of other code that it uses
 */
record CodeUnit(
    Kind kind,
    int id,
    String name,
    Node node,
    Scope scope,
    CodeInfo info,
    List<String> parameters,
    List<Variables.Key> free) {
  /** What kind of code it is. */
  enum Kind {
    FUNCTION,
    LAMBDA,
    GENERATOR_EXPRESSION,
    CLASS_BODY,
    MODULE_PART,
    /** An expression that is evaluated when asked for: the value of an alias, a bound. */
    THUNK
  }

  /** Whether a call makes an object that runs the body piecemeal: a generator or a coroutine. */
  boolean isGenerator() {
    return kind == Kind.GENERATOR_EXPRESSION
        || ((scope.isGenerator() || scope.isCoroutine()) && isFunction());
  }

  /** Whether it is the body of an asynchronous generator (PEP 525). */
  boolean isAsyncGenerator() {
    return isGenerator()
        && scope.isCoroutine()
        && (kind == Kind.GENERATOR_EXPRESSION || scope.isGenerator());
  }

  boolean isFunction() {
    return kind == Kind.FUNCTION || kind == Kind.LAMBDA || kind == Kind.THUNK;
  }
}
