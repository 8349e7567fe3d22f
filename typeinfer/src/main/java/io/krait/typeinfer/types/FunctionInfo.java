package io.krait.typeinfer.types;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of one function: a {@code def} or a lambda of the program or of a stub. */
public interface FunctionInfo {
  /** How the function is bound to what it is looked up on. */
  enum Kind {
    FUNCTION,
    METHOD,
    CLASS_METHOD,
    STATIC_METHOD,
    PROPERTY
  }

  String name();

  /** As {@code __qualname__}. */
  String qualifiedName();

  /** The module in which it stands. */
  String moduleName();

  /** The file of its definition; a stub's file for a builtin. */
  BoundFile file();

  /** The FunctionDef or Lambda. */
  Node node();

  Kind kind();

  /** The class in whose body it stands, or null. */
  @Nullable ClassInfo owner();

  /** Parameters and result, declared where declared, else inferred. */
  Signature signature();

  /** The annotation of the result, of a coroutine what it gives in the end; or null. */
  @Nullable Type declaredResult();

  /**
   * What the body's return statements give, whatever was declared; Any for a stub. For a generator
   * the same as the signature's.
   */
  Type inferredReturn();

  /** The {@code @overload} signatures; empty if there are none. */
  List<Type.FunctionType> overloads();

  /**
   * Used other than by calling it, exported under {@code __all__} or decorated: callers exist that
   * are not seen here.
   */
  boolean escapes();

  /** Has a decorator that may replace it with something else. */
  boolean isReplacedByDecorator();

  boolean isGenerator();

  boolean isCoroutine();

  boolean isAbstract();

  /** From a stub: implemented by the runtime. */
  boolean isBuiltin();

  /** How many call sites in the program are known to call it. */
  int knownCallers();

  /** The function as a type. */
  default Type.FunctionType type() {
    return new Type.FunctionType(signature(), this);
  }
}
