package io.krait.codegen.incremental;

import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.FunctionInfo;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hashes of what is known of classes and functions, each without what it refers to. */
final class DefinitionHash {
  private final TypeHash types = new TypeHash();
  private final IdentityHashMap<Object, Long> known = new IdentityHashMap<>();

  long of(ClassInfo cls) {
    Long before = known.get(cls);
    long hash = before == null ? compute(cls) : before;
    known.put(cls, hash);
    return hash;
  }

  long of(FunctionInfo function) {
    Long before = known.get(function);
    long hash = before == null ? compute(function) : before;
    known.put(function, hash);
    return hash;
  }

  private long compute(ClassInfo cls) {
    Mixer hash = new Mixer().add(types.of(cls));
    for (ClassInfo.Trait trait : ClassInfo.Trait.values()) {
      hash.add(cls.has(trait));
    }
    for (ClassInfo base : cls.mro()) {
      hash.add(base.moduleName()).add(base.qualifiedName());
    }
    cls.attributes().forEach(a -> attribute(hash, a));
    for (ClassInfo sub : cls.directSubclasses()) {
      hash.add(of(sub)); // what a subclass defines anew decides how methods are called
    }
    return hash.value();
  }

  private void attribute(Mixer hash, AttributeInfo a) {
    hash.add(a.name()).add(a.owner().qualifiedName()).add(a.kind().name());
    hash.add(types.of(a.type())).add(types.of(a.inferredType())).add(a.declaredType() != null);
    hash.add(a.isDefinitelyAssigned()).add(a.hasClassValue());
    hash.add(a.isAssignedOnClass()).add(a.isReassigned());
    function(hash, a.function());
    function(hash, a.setter());
  }

  private void function(Mixer hash, @Nullable FunctionInfo function) {
    hash.add(function == null ? 0 : of(function));
  }

  private long compute(FunctionInfo f) {
    Mixer hash = new Mixer().add(types.of(f)).add(f.kind().name());
    hash.add(types.of(f.signature())).add(types.of(f.inferredReturn()));
    f.overloads().forEach(o -> hash.add(types.of(o.signature())));
    hash.add(f.escapes()).add(f.isReplacedByDecorator()).add(f.isGenerator());
    hash.add(f.isCoroutine()).add(f.isAbstract()).add(Math.min(f.knownCallers(), 1));
    Arguments args = f.isBuiltin() ? null : arguments(f);
    if (args != null) {
      defaults(hash, f, args.defaults());
      defaults(hash, f, args.kwDefaults());
    }
    return hash.value();
  }

  private static @Nullable Arguments arguments(FunctionInfo f) {
    return switch (f.node()) {
      case Stmt.FunctionDef def -> def.args();
      case Expr.Lambda lambda -> lambda.args();
      default -> null;
    };
  }

  /** Defaults as they are written: a caller may fill them in. */
  private static void defaults(Mixer hash, FunctionInfo f, List<? extends @Nullable Expr> values) {
    String text = f.file().parsed().file().text();
    for (Expr value : values) {
      hash.add(value == null ? null : text.substring(value.span().start(), value.span().end()));
    }
  }
}
