package io.krait.codegen.lower;

import io.krait.codegen.facade.FacadeClass;
import io.krait.codegen.facade.FacadeMethod;
import io.krait.codegen.facade.FacadeMethod.Kind;
import io.krait.codegen.facade.JavaNames;
import io.krait.codegen.facade.JavaType;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.FunctionInfo;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The Java interfaces of protocols (PEP 544). */
final class FacadeInterfaces {
  private FacadeInterfaces() {}

  /** The interface of a protocol. */
  static FacadeClass of(ModuleUnit module, ClassInfo info) {
    String name = ClassUnit.javaName(module, info);
    JavaType.Ref self = new JavaType.Ref(JavaType.Kind.PROTOCOL, name, List.of(), false);
    List<FacadeMethod> methods = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (AttributeInfo attribute : info.attributes()) {
      if (!JavaNames.isPublic(attribute.name())) {
        continue;
      }
      FacadeTypes types = new FacadeTypes(module.program(), self);
      FunctionInfo function = attribute.function();
      List<FacadeMethod> made = new ArrayList<>();
      if (attribute.kind() == AttributeInfo.Kind.METHOD && function != null) {
        made.addAll(
            FacadeFunctions.methods(
                Kind.ABSTRACT,
                JavaNames.ofMember(attribute.name()),
                function,
                1,
                types,
                List.of(),
                null));
      } else if (function == null || attribute.kind() == AttributeInfo.Kind.PROPERTY) {
        JavaType type =
            function == null
                ? types.of(
                    attribute.declaredType() == null ? attribute.type() : attribute.declaredType())
                : FacadeFunctions.result(function, types);
        String prefix = type == JavaType.Prim.BOOLEAN ? "is" : "get";
        made.add(
            new FacadeMethod(
                Kind.ABSTRACT_GETTER,
                JavaNames.accessor(prefix, attribute.name()),
                attribute.name(),
                List.of(),
                List.of(),
                type == JavaType.Prim.VOID ? JavaType.OBJECT : type,
                function == null ? null : FacadeClasses.doc(function),
                null));
      }
      made.stream().filter(m -> taken.add(m.name() + m.descriptor())).forEach(methods::add);
    }
    return new FacadeClass(
        FacadeClass.Kind.PROTOCOL,
        name,
        info.name(),
        null,
        List.of(),
        bases(module, info),
        methods,
        List.of(),
        false,
        false,
        true,
        Docstrings.of(info.node().body()));
  }

  private static List<JavaType.Ref> bases(ModuleUnit module, ClassInfo info) {
    List<JavaType.Ref> bases = new ArrayList<>();
    for (Type base : info.bases()) {
      if (new FacadeTypes(module.program(), null).of(base) instanceof JavaType.Ref ref
          && ref.kind() == JavaType.Kind.PROTOCOL) {
        bases.add(ref);
      }
    }
    return bases;
  }
}
