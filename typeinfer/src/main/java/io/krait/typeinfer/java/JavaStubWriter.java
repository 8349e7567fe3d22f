package io.krait.typeinfer.java;

import io.krait.typeinfer.java.JavaType.ClassType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a Java class, and those nested in it, as the text of a stub. */
final class JavaStubWriter {
  private static final String HEAD =
      "from typing import Any, AbstractSet as PySet, Callable as PyCallable, ClassVar, Iterable as"
          + " PyIterable, Iterator as PyIterator, Mapping as PyMapping, Self, Sequence as"
          + " PySequence, overload\n";

  private final JavaClasses classes;
  private final JavaStubTypes types;
  private final StringBuilder out = new StringBuilder();

  private JavaStubWriter(JavaClasses classes) {
    this.classes = classes;
    this.types = new JavaStubTypes(classes);
  }

  /** The stub of a top-level class. */
  static String write(JavaClasses classes, JavaClass c) {
    JavaStubWriter writer = new JavaStubWriter(classes);
    writer.cls(c, "");
    StringBuilder text = new StringBuilder(HEAD);
    String own = "from " + c.packageName() + "." + JavaStubs.OWN + c.simpleName() + " import ";
    for (String line : writer.types.imports()) {
      if (!line.startsWith(own)) {
        text.append(line).append('\n');
      }
    }
    text.append(writer.out);
    // Its own name as others import it.
    text.append(c.name().replace('.', '_')).append(" = ").append(c.simpleName()).append('\n');
    return text.toString();
  }

  private void cls(JavaClass c, String indent) {
    out.append(indent)
        .append("class ")
        .append(c.simpleName())
        .append(parameters(c.typeParameters()));
    List<String> bases = JavaStubBases.of(classes, types, c);
    out.append(bases.isEmpty() ? "" : "(" + String.join(", ", bases) + ")").append(":\n");
    int start = out.length();
    String inner = indent + "    ";
    for (String member : c.members().values()) {
      classes.find(member).filter(m -> isPublic(m.modifiers())).ifPresent(m -> cls(m, inner));
    }
    members(c, inner);
    JavaStubProtocols.write(c, inner, out);
    if (out.length() == start) {
      out.append(inner).append("pass\n");
    }
  }

  private static boolean isPublic(int modifiers) {
    return java.lang.reflect.Modifier.isPublic(modifiers);
  }

  private String parameters(List<JavaTypeParameter> parameters) {
    if (parameters.isEmpty()) {
      return "";
    }
    List<String> names = parameters.stream().map(JavaTypeParameter::name).toList();
    return "[" + String.join(", ", names) + "]";
  }

  private void members(JavaClass c, String indent) {
    Set<String> taken = new HashSet<>(c.members().keySet());
    Map<String, List<JavaMethod>> methods = new LinkedHashMap<>();
    for (JavaMethod m : c.methods()) {
      if (m.isPublic()) {
        methods.computeIfAbsent(m.name(), k -> new ArrayList<>()).add(m);
      }
    }
    taken.addAll(methods.keySet());
    for (JavaField f : c.fields()) {
      if (f.isPublic() && taken.add(f.name())) {
        String type = types.result(f.type());
        out.append(indent).append(PythonNames.of(f.name())).append(": ");
        out.append(f.isStatic() ? "ClassVar[" + type + "]" : type).append('\n');
      }
    }
    methods.forEach((name, all) -> overloads(c, name, all, indent));
    properties(methods, taken, indent);
  }

  private void overloads(JavaClass c, String name, List<JavaMethod> all, String indent) {
    if (name.equals(JavaMethod.CONSTRUCTOR) && c.isAbstract()) {
      return;
    }
    Map<String, String> bySignature = new LinkedHashMap<>();
    boolean isStatic = all.stream().anyMatch(JavaMethod::isStatic);
    if (isStatic
        && !JavaStubTypes.isValue(c.name())
        && !all.stream().allMatch(JavaMethod::isStatic)) {
      method(indent, name, "(*args: Any) -> Any", true, false);
      return;
    }
    // Python has no instances of String, Integer, ...: their static methods count.
    List<JavaMethod> shown =
        isStatic ? all.stream().filter(JavaMethod::isStatic).toList() : inherited(c, name, all);
    for (JavaMethod m : JavaStubOrder.sorted(shown)) {
      String parameters = signature(m, isStatic);
      bySignature.putIfAbsent(parameters, parameters + " -> " + resultOf(m));
    }
    for (String s : bySignature.values()) {
      method(indent, name, s, isStatic, bySignature.size() > 1);
    }
  }

  // An override hides the overloads of its name that the supertypes have: they come along.
  private List<JavaMethod> inherited(JavaClass c, String name, List<JavaMethod> own) {
    if (name.equals(JavaMethod.CONSTRUCTOR)) {
      return own;
    }
    List<JavaType> arguments = new ArrayList<>();
    c.typeParameters()
        .forEach(p -> arguments.add(new JavaType.Variable(p.name(), Nullness.UNKNOWN)));
    ClassType self = new ClassType(c.name(), arguments, Nullness.UNKNOWN);
    List<JavaMethod> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JavaHierarchy.Inherited<JavaMethod> m : new JavaHierarchy(classes).methods(self, name)) {
      JavaMethod in = m.owner().name().equals(c.name()) ? m.member() : substituted(m);
      if (in.isPublic() && !in.isStatic() && seen.add(erased(in))) {
        all.add(in);
      }
    }
    return all.isEmpty() ? own : all;
  }

  private String erased(JavaMethod m) {
    return signature(m, false);
  }

  private static JavaMethod substituted(JavaHierarchy.Inherited<JavaMethod> m) {
    JavaSubstitution in = JavaSubstitution.of(m.cls(), m.owner().arguments());
    JavaMethod x = m.member();
    return new JavaMethod(
        x.name(),
        x.descriptor(),
        x.modifiers(),
        x.typeParameters(),
        x.parameters().stream().map(p -> new JavaParameter(p.name(), in.apply(p.type()))).toList(),
        in.apply(x.result()),
        x.thrown(),
        x.deprecated());
  }

  private String resultOf(JavaMethod m) {
    return m.isConstructor() ? "None" : types.result(m.result());
  }

  private String signature(JavaMethod m, boolean isStatic) {
    List<String> parts = new ArrayList<>();
    if (!isStatic) {
      parts.add("self");
    }
    int last = m.parameters().size() - 1;
    for (int i = 0; i <= last; i++) {
      JavaType t = m.parameters().get(i).type();
      parts.add(
          m.isVarargs() && i == last && t instanceof JavaType.Array a
              ? "*a" + i + ": " + types.parameter(a.component())
              : "a" + i + ": " + types.parameter(t));
    }
    if (last >= 0 && !m.isVarargs()) {
      parts.add("/");
    }
    return parameters(m.typeParameters()) + "(" + String.join(", ", parts) + ")";
  }

  private void method(
      String indent, String name, String signature, boolean isStatic, boolean isOverload) {
    if (isOverload) {
      out.append(indent).append("@overload\n");
    }
    if (isStatic) {
      out.append(indent).append("@staticmethod\n");
    }
    String python = name.equals(JavaMethod.CONSTRUCTOR) ? "__init__" : PythonNames.of(name);
    out.append(indent).append("def ").append(python).append(signature).append(": ...\n");
  }

  private void properties(Map<String, List<JavaMethod>> methods, Set<String> taken, String indent) {
    methods.forEach((name, all) -> {
      JavaMethod getter =
          all.stream()
              .filter(m -> !m.isStatic() && m.parameters().isEmpty())
              .findFirst()
              .orElse(null);
      String property = getter == null ? null : PythonNames.property(getter);
      if (getter != null && property != null && taken.add(property)) {
        property(indent, property, getter, methods);
      }
    });
  }

  private void property(
      String indent, String name, JavaMethod getter, Map<String, List<JavaMethod>> methods) {
    String python = PythonNames.of(name);
    String rest = getter.name().substring(getter.name().startsWith("is") ? 2 : 3);
    String type = types.result(getter.result());
    out.append(indent).append("@property\n");
    out.append(indent).append("def ").append(python).append("(self) -> ").append(type);
    out.append(": ...\n");
    methods.getOrDefault("set" + rest, List.of()).stream()
        .filter(m -> !m.isStatic() && m.parameters().size() == 1)
        .findFirst()
        .ifPresent(m -> {
          out.append(indent).append("@").append(python).append(".setter\n");
          out.append(indent).append("def ").append(python).append("(self, value: ");
          out.append(types.parameter(m.parameters().get(0).type())).append(") -> None: ...\n");
        });
  }
}
