package io.krait.codegen.lower;

import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.typeinfer.java.JavaHierarchy;
import io.krait.typeinfer.java.JavaMethod;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Which overload a call means whatever the values of its arguments are (JLS 15.12.2, with the ranks
 * of the runtime's {@code JavaParameter}); none where that depends on them.
 */
final class JavaOverloads {
  private static final int BOXING = 10;
  private static final int NO = -1;

  private final JavaHierarchy hierarchy;

  JavaOverloads(JavaHierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /**
   * An argument.
   *
   * @param rep its representation
   * @param javaClass the binary name of the Java class that its type is, or ""
   */
  record Argument(Rep rep, String javaClass) {
    private boolean isExact() {
      return rep instanceof Prim || rep.equals(Reps.STRING);
    }
  }

  /** The method that is called, or null where it cannot be told. */
  @Nullable JavaMethod choose(List<JavaMethod> methods, List<Argument> arguments) {
    List<JavaMethod> fixed = new ArrayList<>();
    for (JavaMethod m : methods) {
      if (m.parameters().size() == arguments.size()) {
        if (m.isVarargs()) {
          return null;
        }
        fixed.add(m);
      }
    }
    if (fixed.size() == 1) {
      return ranks(fixed.get(0), arguments) == null ? null : fixed.get(0);
    }
    return arguments.stream().allMatch(Argument::isExact) ? mostSpecific(fixed, arguments) : null;
  }

  private @Nullable JavaMethod mostSpecific(List<JavaMethod> fixed, List<Argument> arguments) {
    List<JavaMethod> applicable = new ArrayList<>();
    int phase = Integer.MAX_VALUE;
    for (JavaMethod m : fixed) {
      int[] ranks = ranks(m, arguments);
      if (ranks == null) {
        continue;
      }
      int p = 0;
      for (int rank : ranks) {
        p = Math.max(p, rank / BOXING);
      }
      if (p < phase) {
        applicable.clear();
        phase = p;
      }
      if (p == phase) {
        applicable.add(m);
      }
    }
    JavaMethod best = null;
    for (JavaMethod m : applicable) {
      if (applicable.stream().allMatch(o -> o == m || isMoreSpecific(m, o, arguments))) {
        best = best == null ? m : best;
      }
    }
    return best;
  }

  private boolean isMoreSpecific(JavaMethod a, JavaMethod b, List<Argument> arguments) {
    Type[] x = Type.getArgumentTypes(a.descriptor());
    Type[] y = Type.getArgumentTypes(b.descriptor());
    for (int i = 0; i < x.length; i++) {
      int rx = rank(arguments.get(i), x[i]);
      int ry = rank(arguments.get(i), y[i]);
      if (rx > ry || (rx == ry && !isSubtype(x[i], y[i]))) {
        return false;
      }
    }
    return true;
  }

  private boolean isSubtype(Type x, Type y) {
    return x.equals(y)
        || (x.getSort() == Type.OBJECT
            && y.getSort() == Type.OBJECT
            && hierarchy.isSubclass(x.getClassName(), y.getClassName()));
  }

  private int @Nullable [] ranks(JavaMethod m, List<Argument> arguments) {
    Type[] types = Type.getArgumentTypes(m.descriptor());
    int[] ranks = new int[types.length];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = rank(arguments.get(i), types[i]);
      if (ranks[i] < 0) {
        return null;
      }
    }
    return ranks;
  }

  private int rank(Argument a, Type type) {
    return switch (a.rep()) {
      case Prim.I64 -> ofInt(type);
      case Prim.F64 -> ofFloat(type);
      case Prim.BOOL -> ofBool(type);
      case Prim.I32 -> NO;
      case Rep.Ref r when r.equals(Reps.STRING) -> isSupertype("java.lang.String", type) ? 0 : NO;
      case Rep.Ref r when r.equals(Rep.ANY) -> ofObject(a.javaClass(), type);
      case Rep.Ref r -> type.getClassName().equals("java.lang.Object") ? 0 : NO;
    };
  }

  private int ofObject(String javaClass, Type type) {
    if (type.getClassName().equals("java.lang.Object")) {
      return 0;
    }
    return !javaClass.isEmpty() && isSupertype(javaClass, type) ? 0 : NO;
  }

  private boolean isSupertype(String name, Type type) {
    return type.getSort() == Type.OBJECT && hierarchy.isSubclass(name, type.getClassName());
  }

  private int ofInt(Type type) {
    return switch (type.getSort()) {
      case Type.LONG -> 0;
      case Type.INT -> 1;
      case Type.DOUBLE -> 5;
      case Type.FLOAT -> 6;
      case Type.OBJECT -> boxed("java.lang.Long", type);
      default -> NO;
    };
  }

  private int ofFloat(Type type) {
    return switch (type.getSort()) {
      case Type.DOUBLE -> 0;
      case Type.FLOAT -> 1;
      case Type.OBJECT -> boxed("java.lang.Double", type);
      default -> NO;
    };
  }

  private int ofBool(Type type) {
    return switch (type.getSort()) {
      case Type.BOOLEAN -> 0;
      case Type.OBJECT -> boxed("java.lang.Boolean", type);
      default -> NO;
    };
  }

  private int boxed(String box, Type type) {
    if (type.getClassName().equals(box)) {
      return BOXING;
    }
    return isSupertype(box, type) ? BOXING + 2 : NO;
  }
}
