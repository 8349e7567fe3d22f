package io.krait.codegen.lower;

import io.krait.codegen.facade.FacadeClass;
import io.krait.codegen.facade.FacadeMethod;
import io.krait.codegen.facade.FacadeMethod.Kind;
import io.krait.codegen.facade.FastPath;
import io.krait.codegen.facade.JavaNames;
import io.krait.codegen.facade.JavaType;
import io.krait.codegen.ir.IrClass;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.ClassInfo.Trait;
import io.krait.typeinfer.types.FunctionInfo;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Java sees of a compiled class: constructors, accessors, methods. */
final class FacadeClasses {
  private final ModuleUnit module;
  private final ClassUnit cls;
  private final ClassInfo info;
  private final JavaType.Ref self;
  private final List<JavaType.Var> variables;
  private final List<FacadeMethod> methods = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  FacadeClasses(ClassUnit cls) {
    this.module = cls.module;
    this.cls = cls;
    this.info = cls.info;
    FacadeTypes types = new FacadeTypes(module.program(), null);
    List<JavaType> arguments = new ArrayList<>();
    info.typeParameters().forEach(v -> arguments.add(types.of(v)));
    this.variables =
        arguments.stream()
            .filter(JavaType.Var.class::isInstance)
            .map(JavaType.Var.class::cast)
            .toList();
    this.self =
        new JavaType.Ref(
            JavaType.Kind.INSTANCE,
            cls.internalName,
            variables.size() == arguments.size() ? List.copyOf(arguments) : List.of(),
            false);
  }

  private FacadeTypes types() {
    return new FacadeTypes(module.program(), self);
  }

  FacadeClass make() {
    boolean refuses = refusesInstances();
    if (!refuses) {
      new FacadeConstructors(cls, self, variables).all().forEach(this::add);
    }
    for (AttributeInfo attribute : info.attributes()) {
      if (JavaNames.isPublic(attribute.name())) {
        callables(attribute);
      }
    }
    for (AttributeInfo attribute : info.attributes()) {
      if (JavaNames.isPublic(attribute.name())) {
        accessors(attribute);
      }
    }
    boolean ordered = isOrdered(info) && (cls.parent == null || !isOrdered(cls.parent.info));
    List<JavaType.Ref> interfaces = new ArrayList<>();
    if (ordered) {
      interfaces.add(
          new JavaType.Ref(JavaType.Kind.INSTANCE, "java/lang/Comparable", List.of(self), false));
    }
    return new FacadeClass(
        FacadeClass.Kind.CLASS,
        cls.internalName,
        info.name(),
        superType(),
        variables,
        interfaces,
        methods,
        List.of(),
        hasEquality(),
        ordered,
        refuses,
        Docstrings.of(cls.def.body()));
  }

  private JavaType.@Nullable Ref superType() {
    if (cls.parent == null) {
      return null;
    }
    for (Type base : info.bases()) {
      if (types().of(base) instanceof JavaType.Ref ref
          && ref.internalName().equals(cls.parent.internalName)) {
        return ref;
      }
    }
    return new JavaType.Ref(JavaType.Kind.INSTANCE, cls.parent.internalName, List.of(), false);
  }

  private boolean hasEquality() {
    AttributeInfo own = info.attribute("__eq__");
    return own != null || info.has(Trait.DATACLASS) || info.has(Trait.FROZEN_DATACLASS);
  }

  private static boolean isOrdered(ClassInfo cls) {
    AttributeInfo less = cls.lookup("__lt__");
    return cls.has(Trait.ORDERED_DATACLASS) || (less != null && !less.owner().isBuiltin());
  }

  /** Classes with {@code __new__} of their own make their instances; abstract ones have none. */
  private boolean refusesInstances() {
    AttributeInfo maker = info.lookup("__new__");
    if (maker != null && !maker.owner().isBuiltin()) {
      return true;
    }
    for (ClassInfo above : info.mro()) {
      for (AttributeInfo attribute : above.attributes()) {
        AttributeInfo found = info.lookup(attribute.name());
        if (found != null && found.function() != null && found.function().isAbstract()) {
          return true;
        }
      }
    }
    return false;
  }

  private void add(FacadeMethod method) {
    if (taken.add(method.name() + method.descriptor().replaceAll("\\).*", ""))) {
      methods.add(method);
    }
  }

  // ---- methods

  private void callables(AttributeInfo attribute) {
    FunctionInfo function = attribute.function();
    if (function == null) {
      return;
    }
    String name = JavaNames.ofMember(attribute.name());
    switch (attribute.kind()) {
      case METHOD -> {
        ClassUnit.MethodUnit method = cls.method(attribute.name());
        FacadeFunctions.Target target = method == null ? null : FacadeFunctions.target(method);
        FacadeFunctions.methods(Kind.METHOD, name, function, 1, types(), variables, target)
            .forEach(this::add);
      }
      case CLASS_METHOD, STATIC_METHOD -> {
        int skip = attribute.kind() == AttributeInfo.Kind.CLASS_METHOD ? 1 : 0;
        FacadeFunctions.methods(Kind.CLASS_MEMBER, name, function, skip, types(), variables, null)
            .forEach(this::add);
      }
      default -> {}
    }
  }

  // ---- attributes

  private void accessors(AttributeInfo attribute) {
    String name = attribute.name();
    if (attribute.kind() == AttributeInfo.Kind.PROPERTY && attribute.function() != null) {
      JavaType type = FacadeFunctions.result(attribute.function(), types());
      getters(name, type, doc(attribute.function()), null, false);
      if (attribute.setter() != null) {
        FacadeParameters value = FacadeFunctions.parameters(attribute.setter(), 1, types());
        if (!value.all().isEmpty()) {
          setter(name, value.all().get(0).type(), null);
        }
      }
    } else if (attribute.kind() == AttributeInfo.Kind.INSTANCE) {
      Type known = attribute.declaredType() == null ? attribute.type() : attribute.declaredType();
      ClassUnit.Slot slot = cls.slot(name);
      IrClass.Slot place = slot == null ? null : slot.slot();
      FastPath read =
          slot == null || place == null
              ? null
              : new FastPath.Read(slot.field(), place.odd(), place.bit());
      boolean dataclass = info.has(Trait.DATACLASS) || info.has(Trait.FROZEN_DATACLASS);
      JavaType type = types().of(known);
      getters(name, type, null, read, dataclass);
      if (!isFrozen()) {
        setter(name, type, null);
      }
    }
  }

  static @Nullable String doc(FunctionInfo function) {
    return function.node() instanceof Stmt.FunctionDef def ? Docstrings.of(def.body()) : null;
  }

  private boolean isFrozen() {
    for (ClassUnit at = cls; at != null; at = at.parent) {
      if (at.info.has(Trait.FROZEN_DATACLASS)) {
        return true;
      }
    }
    return false;
  }

  private void getters(
      String name, JavaType stated, @Nullable String doc, @Nullable FastPath read, boolean plain) {
    JavaType type = stated == JavaType.Prim.VOID ? JavaType.OBJECT : stated;
    if (plain) {
      add(getter(JavaNames.ofMember(name), name, type, doc, read));
    }
    String prefix = type == JavaType.Prim.BOOLEAN ? "is" : "get";
    add(getter(JavaNames.accessor(prefix, name), name, type, doc, read));
  }

  static FacadeMethod getter(
      String java, String name, JavaType type, @Nullable String doc, @Nullable FastPath read) {
    return new FacadeMethod(Kind.GETTER, java, name, List.of(), List.of(), type, doc, read);
  }

  private void setter(String name, JavaType stated, @Nullable String doc) {
    JavaType type = stated == JavaType.Prim.VOID ? JavaType.OBJECT : stated;
    FacadeMethod.Parameter value =
        new FacadeMethod.Parameter("value", name, type, FacadeMethod.Passing.POSITION);
    add(
        new FacadeMethod(
            Kind.SETTER,
            JavaNames.accessor("set", name),
            name,
            List.of(),
            List.of(value),
            JavaType.Prim.VOID,
            doc,
            null));
  }
}
