package io.krait.codegen.java.source;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import io.krait.codegen.java.source.ParsedUnit.Declared;
import io.krait.typeinfer.java.JavaType;
import io.krait.typeinfer.java.JavaType.ClassType;
import io.krait.typeinfer.java.JavaType.Primitive;
import io.krait.typeinfer.java.JavaTypeParameter;
import io.krait.typeinfer.java.Nullness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Types as a source writes them, in the body of one declaration. */
final class SourceTypes {
  private final TypeNames names;
  private final Declared around;
  private final @Nullable Declared scope;
  private final Map<String, TypeParameter> variables;

  private SourceTypes(
      TypeNames names,
      Declared around,
      @Nullable Declared scope,
      Map<String, TypeParameter> variables) {
    this.names = names;
    this.around = around;
    this.scope = scope;
    this.variables = variables;
  }

  /** Types in the body of a declaration. */
  static SourceTypes in(Declared around, TypeNames names) {
    return new SourceTypes(names, around, around, variables(around));
  }

  /** Types in its header: its own members are not in scope there (JLS 8.1.4). */
  static SourceTypes inHeader(Declared around, TypeNames names) {
    return new SourceTypes(names, around, around.outer(), variables(around));
  }

  /** Its own type parameters, and those of the classes that it is an inner class of. */
  private static Map<String, TypeParameter> variables(Declared around) {
    Map<String, TypeParameter> all = new LinkedHashMap<>();
    for (Declared d = around; d != null; d = d.outer()) {
      d.typeParameters().forEach(p -> all.putIfAbsent(p.getNameAsString(), p));
      if (Flags.isStatic(d)) {
        break;
      }
    }
    return all;
  }

  /** The same with the type parameters of a method. */
  SourceTypes with(NodeList<TypeParameter> parameters) {
    Map<String, TypeParameter> all = new LinkedHashMap<>();
    parameters.forEach(p -> all.put(p.getNameAsString(), p));
    variables.forEach(all::putIfAbsent);
    return new SourceTypes(names, around, scope, all);
  }

  List<JavaTypeParameter> parameters(List<TypeParameter> declared) {
    return declared.stream()
        .map(p -> new JavaTypeParameter(p.getNameAsString(), bounds(p)))
        .toList();
  }

  private List<JavaType> bounds(TypeParameter p) {
    return p.getTypeBound().isEmpty()
        ? List.of(ClassType.OBJECT)
        : p.getTypeBound().stream().map(this::of).toList();
  }

  /** A type with what annotations on it say of null. */
  JavaType of(Type type) {
    JavaType plain = plain(type);
    Nullness n = nullness(type.getAnnotations());
    return n == null ? plain : plain.with(n);
  }

  /**
   * The type of a declaration. Before it stand annotations of the declaration and those of its
   * type, which is the element's for an array.
   */
  JavaType of(Type type, NodeList<AnnotationExpr> annotations) {
    JavaType written = of(type);
    for (AnnotationExpr each : annotations) {
      Nullness n = NullNames.of(each.getNameAsString());
      if (n != null) {
        written = isTypeUse(each) ? ofElement(written, n) : written.with(n);
      }
    }
    return written;
  }

  private boolean isTypeUse(AnnotationExpr annotation) {
    String name = annotation.getNameAsString();
    String full = name.indexOf('.') < 0 ? names.simple(name, around.unit(), scope) : name;
    return full != null
        && (full.startsWith("org.jspecify.") || full.startsWith("org.checkerframework."));
  }

  private static JavaType ofElement(JavaType type, Nullness nullness) {
    return type instanceof JavaType.Array a
        ? new JavaType.Array(ofElement(a.component(), nullness), a.nullness())
        : type.with(nullness);
  }

  private static @Nullable Nullness nullness(NodeList<AnnotationExpr> annotations) {
    for (AnnotationExpr each : annotations) {
      Nullness n = NullNames.of(each.getNameAsString());
      if (n != null) {
        return n;
      }
    }
    return null;
  }

  private JavaType plain(Type type) {
    return switch (type) {
      case PrimitiveType p -> Primitive.valueOf(p.asString().toUpperCase(Locale.ROOT));
      case VoidType v -> Primitive.VOID;
      case ArrayType a -> new JavaType.Array(of(a.getComponentType()), Nullness.UNKNOWN);
      case ClassOrInterfaceType c -> named(c);
      case WildcardType w -> wildcard(w);
      default -> ClassType.OBJECT; // what a syntax error left
    };
  }

  private JavaType wildcard(WildcardType w) {
    if (w.getSuperType().isPresent()) {
      return new JavaType.Wildcard(of(w.getSuperType().get()), true);
    }
    JavaType bound = w.getExtendedType().<JavaType>map(this::of).orElse(ClassType.OBJECT);
    return new JavaType.Wildcard(bound, false);
  }

  private JavaType named(ClassOrInterfaceType type) {
    if (type.getScope().isEmpty() && variables.containsKey(type.getNameAsString())) {
      return new JavaType.Variable(type.getNameAsString(), Nullness.UNKNOWN);
    }
    String found = names.resolve(type, around.unit(), scope);
    List<JavaType> arguments = new ArrayList<>();
    type.getTypeArguments().ifPresent(all -> all.forEach(t -> arguments.add(of(t))));
    String name = found == null ? type.getNameWithScope() : found;
    return new ClassType(name, List.copyOf(arguments), Nullness.UNKNOWN);
  }

  /** The superclass and interfaces of a header are class types. */
  ClassType classType(ClassOrInterfaceType type) {
    return of(type) instanceof ClassType c ? c : ClassType.OBJECT;
  }

  /** The descriptor of a type's erasure (JLS 4.6). */
  String descriptor(JavaType type) {
    return switch (type) {
      case Primitive p -> String.valueOf(p.descriptor());
      case ClassType c -> "L" + c.name().replace('.', '/') + ";";
      case JavaType.Array a -> "[" + descriptor(a.component());
      case JavaType.Wildcard w -> descriptor(w.bound());
      case JavaType.Variable v -> erased(v.name(), 0);
    };
  }

  private String erased(String variable, int depth) {
    TypeParameter p = variables.get(variable);
    if (p == null || p.getTypeBound().isEmpty() || depth > variables.size()) {
      return descriptor(ClassType.OBJECT);
    }
    JavaType first = of(p.getTypeBound().get(0));
    return first instanceof JavaType.Variable v ? erased(v.name(), depth + 1) : descriptor(first);
  }
}
