package io.krait.codegen.lower;

import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.DeoptPoint.StateValue;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.PrimOp;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.java.JavaClass;
import io.krait.typeinfer.java.JavaClasses;
import io.krait.typeinfer.java.JavaHierarchy;
import io.krait.typeinfer.java.JavaMethod;
import io.krait.typeinfer.java.JavaStubs;
import io.krait.typeinfer.java.JavaType.ClassType;
import io.krait.typeinfer.java.PythonNames;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.Type;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls of Java methods and constructors that are known: the receiver's class (or that the name
 * stands for the class) is guarded, the arguments are converted by a {@code JavaBridge}.
 */
final class JavaCalls {
  private final Body body;
  private final BuiltinCalls builtins;

  JavaCalls(Body body, BuiltinCalls builtins) {
    this.body = body;
    this.builtins = builtins;
  }

  /** Lowers a call if it is one of those, else does nothing. */
  @Nullable Operand call(Expr.Call call) {
    if (java() == JavaClasses.NONE || !call.keywords().isEmpty()) {
      return null;
    }
    if (call.func() instanceof Expr.Attribute attribute) {
      Type receiver = body.module.types().typeOf(attribute.value());
      if (receiver instanceof Type.InstanceType instance) {
        return method(call, attribute, javaClass(instance.cls()), false);
      }
      if (receiver instanceof Type.ClassObjectType cls && cls.exact()) {
        return method(call, attribute, javaClass(cls.cls()), true);
      }
      return null;
    }
    return (call.func() instanceof Expr.Name || call.func() instanceof Expr.Subscript)
            && body.module.types().typeOf(call.func()) instanceof Type.ClassObjectType cls
            && cls.exact()
        ? construct(call, javaClass(cls.cls()))
        : null;
  }

  private JavaClasses java() {
    return body.module.program().java();
  }

  private @Nullable JavaClass javaClass(ClassInfo cls) {
    String top = cls.isBuiltin() ? JavaStubs.classOf(cls.moduleName()) : null;
    if (top == null) {
      return null;
    }
    int dot = cls.qualifiedName().indexOf('.');
    String nested = dot < 0 ? "" : cls.qualifiedName().substring(dot).replace('.', '$');
    return java().find(top + nested).filter(JavaCalls::isAccessible).orElse(null);
  }

  private static boolean isAccessible(JavaClass c) {
    return Modifier.isPublic(c.modifiers());
  }

  /** An exception is wrapped, a value such as a str is no instance of its Java class. */
  private boolean isPlain(JavaClass c) {
    return !new JavaHierarchy(java()).isSubclass(c.name(), "java.lang.Throwable");
  }

  private List<JavaOverloads.Argument> believed(Expr.Call call) {
    List<JavaOverloads.Argument> all = new ArrayList<>();
    for (Expr argument : call.args()) {
      Rep rep = body.beliefs.of(argument);
      JavaClass c =
          body.module.types().typeOf(argument) instanceof Type.InstanceType instance
              ? javaClass(instance.cls())
              : null;
      all.add(new JavaOverloads.Argument(rep, c == null || !isPlain(c) ? "" : c.name()));
    }
    return all;
  }

  private @Nullable JavaMethod choose(
      JavaClass c, String name, boolean isStatic, List<JavaOverloads.Argument> arguments) {
    JavaHierarchy hierarchy = new JavaHierarchy(java());
    List<JavaMethod> methods = new ArrayList<>();
    for (JavaHierarchy.Inherited<JavaMethod> m : hierarchy.methods(ClassType.of(c.name()), name)) {
      if (m.member().isPublic()) {
        if (m.member().isStatic() != isStatic && !m.member().isConstructor()) {
          return null;
        }
        methods.add(m.member());
      }
    }
    return new JavaOverloads(hierarchy).choose(methods, arguments);
  }

  private @Nullable Operand construct(Expr.Call call, @Nullable JavaClass c) {
    if (c == null || c.isAbstract() || !isPlain(c)) {
      return null;
    }
    List<JavaOverloads.Argument> arguments = believed(call);
    JavaMethod target = choose(c, JavaMethod.CONSTRUCTOR, true, arguments);
    if (target == null) {
      return null;
    }
    int depth = body.stack.depth();
    body.push(call.func());
    body.calls.pushArguments(call);
    Point before = body.point(call, PointTable.BEFORE);
    leaveUnless(before, sites().isClass(c), body.any(body.stack.at(depth)));
    return invoke(call, c, target, depth, depth + 1, before, null);
  }

  private @Nullable Operand method(
      Expr.Call call, Expr.Attribute attribute, @Nullable JavaClass c, boolean isStatic) {
    if (c == null || (!isStatic && !isPlain(c))) {
      return null;
    }
    String name = PythonNames.toJava(attribute.attr());
    JavaMethod target = choose(c, name, isStatic, believed(call));
    if (target == null) {
      return null;
    }
    int depth = body.stack.depth();
    body.push(attribute.value());
    Point lookup = body.point(attribute, PointTable.BEFORE);
    Var object = body.any(body.stack.at(depth));
    leaveUnless(lookup, isStatic ? sites().isClass(c) : sites().isInstance(c), object);
    if (isStatic) {
      body.stack.set(depth, new Operand.Deferred(new StateValue.Known(new Literal.Null())));
    }
    body.stack.push(
        new Operand.Deferred(
            new StateValue.Made(
                isStatic ? Rt.GET_ATTR : Rt.METHOD_OR_NULL,
                List.of(
                    new StateValue.Of(object),
                    new StateValue.Known(new Literal.Str(attribute.attr()))))));
    body.calls.pushArguments(call);
    Point before = body.point(call, PointTable.BEFORE);
    return invoke(call, c, target, depth, depth + 2, before, isStatic ? null : object);
  }

  private Operand invoke(
      Expr.Call call,
      JavaClass c,
      JavaMethod target,
      int depth,
      int first,
      Point before,
      @Nullable Var self) {
    org.objectweb.asm.Type[] types = org.objectweb.asm.Type.getArgumentTypes(target.descriptor());
    List<Rep> given = new ArrayList<>();
    List<Var> args = new ArrayList<>();
    if (self != null) {
      args.add(self);
    }
    for (int i = 0; i < types.length; i++) {
      Rep rep = body.beliefs.of(call.args().get(i));
      Var value = builtins.argument(body.stack.at(first + i), rep, before);
      check(before, value, types[i]);
      given.add(rep);
      args.add(value);
    }
    MethodRef bridge = sites().call(c, target, given);
    body.stack.cut(depth);
    return builtins.result(call, bridge, args.toArray(new Var[0]));
  }

  /** What the general path converts, or refuses, is left to it. */
  private void check(Point before, Var value, org.objectweb.asm.Type type) {
    if (value.rep() == Prim.I64 && type.getSort() == org.objectweb.asm.Type.INT) {
      leaveUnless(before, Rt.JAVA_IS_INT, value);
    } else if (value.rep().equals(Rep.ANY) && !type.getClassName().equals("java.lang.Object")) {
      JavaClass c = java().find(className(type)).orElseThrow();
      leaveUnless(before, sites().isInstance(c), value);
    }
  }

  private static String className(org.objectweb.asm.Type type) {
    return type.getInternalName().replace('/', '.');
  }

  private JavaSites sites() {
    return body.module.javaSites;
  }

  private void leaveUnless(Point at, MethodRef test, Var value) {
    Var holds = body.out.call(test, value);
    at.leaveIf(new Condition.IsTrue(body.out.prim(PrimOp.B_NOT, Prim.BOOL, holds)));
  }
}
