package io.krait.codegen.incremental;

import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.FunctionInfo;
import io.krait.typeinfer.types.Parameter;
import io.krait.typeinfer.types.Signature;
import io.krait.typeinfer.types.Type;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Hashes of types by the names in them; takes note of the classes and functions they name. */
final class TypeHash {
  private static final int MAX_DEPTH = 12;

  private final IdentityHashMap<Type, Long> known = new IdentityHashMap<>();
  private final Set<ClassInfo> classes = new LinkedHashSet<>();
  private final Set<FunctionInfo> functions = new LinkedHashSet<>();
  private int depth;

  /** The classes named so far, in order. */
  List<ClassInfo> classes() {
    return List.copyOf(classes);
  }

  /** The functions named so far, in order. */
  List<FunctionInfo> functions() {
    return List.copyOf(functions);
  }

  long of(Type type) {
    Long before = known.get(type);
    if (before != null) {
      return before;
    }
    if (depth == MAX_DEPTH) {
      return 0;
    }
    depth++;
    long hash = compute(type);
    depth--;
    known.put(type, hash);
    return hash;
  }

  private long compute(Type type) {
    return switch (type) {
      case Type.AnyType any -> 1;
      case Type.NeverType never -> 2;
      case Type.NoneType none -> 3;
      case Type.InstanceType t -> all(t.args(), new Mixer().add(4).add(of(t.cls())));
      case Type.LiteralType t -> new Mixer().add(5).add(of(t.cls())).add(t.value() + "").value();
      case Type.EnumMemberType t -> new Mixer().add(6).add(of(t.cls())).add(t.member()).value();
      case Type.TupleType t -> all(t.items(), new Mixer().add(7).add(t.homogeneous()));
      case Type.UnionType t -> all(t.members(), new Mixer().add(8));
      case Type.FunctionType t -> function(t);
      case Type.OverloadedType t -> all(t.alternatives(), new Mixer().add(9));
      case Type.BoundMethodType t ->
          new Mixer().add(10).add(of(t.receiver())).add(of(t.function())).value();
      case Type.ClassObjectType t ->
          all(t.args(), new Mixer().add(11).add(of(t.cls())).add(t.exact()));
      case Type.ModuleType t -> new Mixer().add(12).add(t.module().name()).value();
      case Type.SuperType t -> new Mixer().add(13).add(of(t.owner())).add(of(t.receiver())).value();
      case Type.AliasType t -> new Mixer().add(14).add(of(t.meaning())).value();
      case Type.TypeVarType t -> new Mixer().add(15).add(t.name()).value();
      case Type.Growing t -> of(t.current());
    };
  }

  private long all(List<? extends Type> types, Mixer into) {
    types.forEach(t -> into.add(of(t)));
    return into.value();
  }

  private long function(Type.FunctionType t) {
    FunctionInfo function = t.function();
    return function == null
        ? new Mixer().add(16).add(of(t.signature())).value()
        : new Mixer().add(17).add(of(function)).value();
  }

  long of(Signature signature) {
    Mixer hash = new Mixer().add(signature.open()).add(of(signature.returnType()));
    for (Parameter p : signature.parameters()) {
      hash.add(p.name()).add(p.kind().name()).add(of(p.type()));
      hash.add(p.provenance().name()).add(p.hasDefault());
    }
    return hash.value();
  }

  /** By its name; its facts are hashed once, with those of the others that were named. */
  long of(ClassInfo cls) {
    if (!cls.isBuiltin()) {
      classes.add(cls);
    }
    return new Mixer().add(cls.moduleName()).add(cls.qualifiedName()).value();
  }

  /** By its name, as above. */
  long of(FunctionInfo function) {
    if (!function.isBuiltin()) {
      functions.add(function);
    }
    return new Mixer().add(function.moduleName()).add(function.qualifiedName()).value();
  }
}
