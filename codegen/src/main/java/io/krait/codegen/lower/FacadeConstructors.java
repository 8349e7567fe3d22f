package io.krait.codegen.lower;

import io.krait.codegen.facade.FacadeMethod;
import io.krait.codegen.facade.FacadeMethod.Kind;
import io.krait.codegen.facade.FastPath;
import io.krait.codegen.facade.JavaType;
import io.krait.codegen.ir.FieldRef;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.FunctionInfo;
import io.krait.typeinfer.types.Parameter;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constructors that Java sees of a compiled class: they run {@code __init__}. */
final class FacadeConstructors {
  private final ClassUnit cls;
  private final ClassInfo info;
  private final JavaType.Ref self;
  private final List<JavaType.Var> variables;
  private final List<FacadeMethod> methods = new ArrayList<>();

  FacadeConstructors(ClassUnit cls, JavaType.Ref self, List<JavaType.Var> variables) {
    this.cls = cls;
    this.info = cls.info;
    this.self = self;
    this.variables = variables;
  }

  private FacadeTypes types() {
    return new FacadeTypes(cls.module.program(), self);
  }

  /** All constructors, perhaps some of the same signature. */
  List<FacadeMethod> all() {
    AttributeInfo init = info.lookup("__init__");
    if (GeneratedInit.maker(cls) != null) {
      GeneratedInit generated = cls.generatedInit();
      if (generated == null) {
        anyArguments();
      } else {
        generatedConstructors(generated);
      }
    } else if (init == null || init.owner().isBuiltin()) {
      FastPath nothing =
          new FastPath.Fields(List.of(cls.constructorGuard()), List.of(), List.of(), Map.of());
      methods.add(constructor(List.of(), nothing));
    } else if (init.function() == null || init.kind() != AttributeInfo.Kind.METHOD) {
      anyArguments();
    } else {
      ownConstructors(init.function());
    }
    return methods;
  }

  private FacadeMethod constructor(
      List<FacadeMethod.Parameter> parameters, @Nullable FastPath fast) {
    return new FacadeMethod(
        Kind.CONSTRUCTOR,
        "<init>",
        "__init__",
        List.of(),
        parameters,
        JavaType.Prim.VOID,
        null,
        fast);
  }

  /** An {@code __init__} of which nothing is known. */
  private void anyArguments() {
    methods.add(
        constructor(
            List.of(
                new FacadeMethod.Parameter(
                    "arguments",
                    "",
                    new JavaType.Array(JavaType.OBJECT),
                    FacadeMethod.Passing.ITEMS)),
            null));
  }

  private void ownConstructors(FunctionInfo init) {
    ClassUnit.MethodUnit method = cls.method("__init__");
    FacadeFunctions.Target target =
        method != null && method.signature().result() == null && method.isDirect()
            ? FacadeFunctions.target(method)
            : null;
    if (target != null) {
      target =
          new FacadeFunctions.Target(
              List.of(),
              List.of(cls.constructorGuard()),
              target.method(),
              target.signature(),
              target.functionObject(),
              true);
    }
    FacadeFunctions.methods(Kind.CONSTRUCTOR, "<init>", init, 1, types(), variables, target)
        .forEach(methods::add);
  }

  private void generatedConstructors(GeneratedInit generated) {
    List<FacadeParameters.Param> all = new ArrayList<>();
    for (GeneratedInit.Parameter p : generated.parameters()) {
      AttributeInfo field = info.lookup(p.name());
      Type declared = field == null ? null : field.declaredType();
      JavaType type = types().of(declared);
      if (p.constant() == io.krait.frontend.tree.ConstantValue.Singleton.NONE) {
        type = FacadeTypes.orNull(type);
      }
      Parameter.Kind kind =
          p.kwOnly() ? Parameter.Kind.KEYWORD_ONLY : Parameter.Kind.POSITIONAL_OR_KEYWORD;
      all.add(
          new FacadeParameters.Param(
              p.name(),
              kind,
              type == JavaType.Prim.VOID ? JavaType.OBJECT : type,
              p.hasDefault(),
              p.constant()));
    }
    FacadeParameters parameters = new FacadeParameters(all);
    for (FacadeParameters.Shape shape : parameters.shapes()) {
      methods.add(constructor(shape.parameters(), fields(generated, parameters, shape)));
    }
  }

  /** How the fields are set, as compiled code would; null if more must be done. */
  private @Nullable FastPath fields(
      GeneratedInit generated, FacadeParameters parameters, FacadeParameters.Shape shape) {
    if (generated.callsPostInit() || shape.takesKeywords()) {
      return null;
    }
    List<FieldRef> fields = new ArrayList<>();
    List<FastPath.Argument> arguments = new ArrayList<>();
    Map<FieldRef, Integer> odd = new LinkedHashMap<>(cls.oddBits());
    boolean defaults = false;
    for (int i = 0; i < parameters.all().size(); i++) {
      ClassUnit.Slot slot = cls.requireSlot(parameters.all().get(i).name());
      FastPath.Argument argument =
          FacadeFunctions.argument(
              parameters.all().get(i), shape, shape.sources()[i], slot.slot().rep());
      if (argument == null) {
        return null;
      }
      defaults |= argument instanceof FastPath.Argument.Default;
      fields.add(slot.field());
      arguments.add(argument);
      if (slot.slot().odd() != null) {
        odd.merge(slot.slot().odd(), ~slot.slot().bit(), (a, b) -> a & b);
      }
    }
    List<FieldRef> guards = new ArrayList<>(List.of(cls.constructorGuard()));
    if (defaults) {
      guards.add(FunctionCalls.DEFAULTS);
    }
    return new FastPath.Fields(guards, fields, arguments, odd);
  }
}
