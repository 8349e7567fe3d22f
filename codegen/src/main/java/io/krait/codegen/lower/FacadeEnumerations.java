package io.krait.codegen.lower;

import io.krait.codegen.facade.FacadeClass;
import io.krait.codegen.facade.FacadeMethod;
import io.krait.codegen.facade.FacadeMethod.Kind;
import io.krait.codegen.facade.JavaNames;
import io.krait.codegen.facade.JavaType;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.FunctionInfo;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The Java enums of Python enums. */
final class FacadeEnumerations {
  private FacadeEnumerations() {}

  /** The Java enum of a Python enum; what the members can do is called by name. */
  static FacadeClass of(ModuleUnit module, ClassInfo info) {
    String name = ClassUnit.javaName(module, info);
    JavaType.Ref self = new JavaType.Ref(JavaType.Kind.CONSTANT, name, List.of(), false);
    List<FacadeClass.Constant> members = new ArrayList<>();
    List<FacadeMethod> methods = new ArrayList<>();
    Set<String> taken = new HashSet<>(List.of("values()", "name()", "ordinal()", "python()"));
    for (String member : FacadeTypes.members(info)) {
      members.add(new FacadeClass.Constant(member, self, null));
    }
    methods.add(
        FacadeClasses.getter(
            "getValue", "value", valueType(module, info), "The member's Python value.", null));
    for (AttributeInfo attribute : info.attributes()) {
      FunctionInfo function = attribute.function();
      FacadeTypes types = new FacadeTypes(module.program(), self);
      if (!JavaNames.isPublic(attribute.name()) || function == null) {
        continue;
      }
      if (attribute.kind() == AttributeInfo.Kind.METHOD) {
        String java = JavaNames.ofMember(attribute.name());
        FacadeFunctions.methods(Kind.METHOD, java, function, 1, types, List.of(), null).stream()
            .filter(m -> taken.add(m.name() + m.descriptor().replaceAll("\\).*", ")")))
            .forEach(methods::add);
      } else if (attribute.kind() == AttributeInfo.Kind.PROPERTY) {
        JavaType type = FacadeFunctions.result(function, types);
        String prefix = type == JavaType.Prim.BOOLEAN ? "is" : "get";
        methods.add(
            FacadeClasses.getter(
                JavaNames.accessor(prefix, attribute.name()),
                attribute.name(),
                type == JavaType.Prim.VOID ? JavaType.OBJECT : type,
                FacadeClasses.doc(function),
                null));
      }
    }
    return new FacadeClass(
        FacadeClass.Kind.ENUM,
        name,
        info.name(),
        null,
        List.of(),
        List.of(),
        methods,
        members,
        false,
        false,
        true,
        Docstrings.of(info.node().body()));
  }

  /** The one type of all values that are literals, else Object. */
  private static JavaType valueType(ModuleUnit module, ClassInfo info) {
    Set<JavaType> types = new HashSet<>();
    for (Stmt statement : info.node().body()) {
      if (statement instanceof Stmt.Assign assign
          && assign.targets().size() == 1
          && assign.targets().get(0) instanceof Expr.Name n
          && info.attribute(n.name()) != null) {
        boolean literal = assign.value() instanceof Expr.Constant;
        Type type = literal ? module.types().typeOf(assign.value()) : null;
        types.add(new FacadeTypes(module.program(), null).of(type));
      }
    }
    boolean one = types.size() == 1 && !types.contains(JavaType.Prim.VOID);
    return one ? types.iterator().next() : JavaType.OBJECT;
  }
}
