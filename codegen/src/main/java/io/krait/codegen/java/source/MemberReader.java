package io.krait.codegen.java.source;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.type.Type;
import io.krait.codegen.java.NullMarks;
import io.krait.codegen.java.source.ParsedUnit.Declared;
import io.krait.typeinfer.java.JavaField;
import io.krait.typeinfer.java.JavaMethod;
import io.krait.typeinfer.java.JavaParameter;
import io.krait.typeinfer.java.JavaType;
import io.krait.typeinfer.java.JavaType.ClassType;
import io.krait.typeinfer.java.JavaTypeParameter;
import io.krait.typeinfer.java.Nullness;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads fields, methods and constructors that a declaration writes. */
final class MemberReader {
  private final Declared cls;
  private final SourceTypes types;
  private final ConstantValues constants;
  private final boolean marked;

  /**
   * A reader for one declaration.
   *
   * @param marked whether what is not annotated is not null
   */
  MemberReader(Declared cls, SourceTypes types, ConstantValues constants, boolean marked) {
    this.cls = cls;
    this.types = types;
    this.constants = constants;
    this.marked = marked;
  }

  private boolean isMarked(NodeWithAnnotations<?> member) {
    Boolean said = NullNames.marked(member);
    return said == null ? marked : said;
  }

  private static JavaType in(boolean isMarked, JavaType type) {
    return isMarked ? NullMarks.marked(type) : type;
  }

  List<JavaField> fields(FieldDeclaration declaration) {
    int flags = Flags.written(declaration);
    if (cls.isInterface()) {
      flags |= Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL;
    }
    List<JavaField> fields = new ArrayList<>();
    for (VariableDeclarator v : declaration.getVariables()) {
      JavaType type = types.of(v.getType(), declaration.getAnnotations());
      boolean isFinal = (flags & Modifier.FINAL) != 0;
      @Nullable Object constant = isFinal ? constants.of(v, cls) : null;
      boolean deprecated = Flags.isDeprecated(declaration);
      JavaType seen = in(isMarked(declaration), type);
      fields.add(new JavaField(v.getNameAsString(), seen, flags, constant, deprecated));
    }
    return fields;
  }

  JavaField enumConstant(EnumConstantDeclaration constant, int flags) {
    JavaType type = in(marked, ClassType.of(cls.name()));
    boolean deprecated = Flags.isDeprecated(constant);
    return new JavaField(constant.getNameAsString(), type, flags, null, deprecated);
  }

  JavaMethod method(MethodDeclaration m) {
    SourceTypes in = types.with(m.getTypeParameters());
    JavaType result = in.of(m.getType(), m.getAnnotations());
    return callable(m, m.getNameAsString(), Flags.of(m, cls.isInterface()), in, result, List.of());
  }

  JavaMethod constructor(ConstructorDeclaration c, List<JavaParameter> hidden) {
    SourceTypes in = types.with(c.getTypeParameters());
    int flags = Flags.written(c);
    return callable(c, JavaMethod.CONSTRUCTOR, flags, in, JavaType.Primitive.VOID, hidden);
  }

  private JavaMethod callable(
      CallableDeclaration<?> c,
      String name,
      int flags,
      SourceTypes in,
      JavaType result,
      List<JavaParameter> hidden) {
    boolean isMarked = isMarked(c);
    List<JavaParameter> parameters = new ArrayList<>(hidden);
    boolean varargs = false;
    for (Parameter p : c.getParameters()) {
      JavaType type = parameter(p.getType(), p.isVarArgs(), p.getAnnotations(), in);
      parameters.add(new JavaParameter(p.getNameAsString(), in(isMarked, type)));
      varargs |= p.isVarArgs();
    }
    List<JavaType> thrown = c.getThrownExceptions().stream().<JavaType>map(in::of).toList();
    List<JavaTypeParameter> variables = in.parameters(c.getTypeParameters());
    return new JavaMethod(
        name,
        descriptor(in, parameters, result),
        flags | (varargs ? JavaMethod.VARARGS : 0),
        variables,
        List.copyOf(parameters),
        in(isMarked, result),
        thrown,
        Flags.isDeprecated(c));
  }

  private static JavaType parameter(
      Type type,
      boolean varargs,
      NodeList<com.github.javaparser.ast.expr.AnnotationExpr> annotations,
      SourceTypes in) {
    JavaType written = in.of(type, annotations);
    return varargs ? new JavaType.Array(written, Nullness.UNKNOWN) : written;
  }

  /** An element of an annotation type. */
  JavaMethod element(AnnotationMemberDeclaration m) {
    int flags = Flags.written(m) | Modifier.PUBLIC | Modifier.ABSTRACT;
    return plain(m.getNameAsString(), flags, List.of(), types.of(m.getType()));
  }

  /** A component of a record as a parameter of its canonical constructor. */
  JavaParameter component(Parameter p) {
    JavaType type = parameter(p.getType(), p.isVarArgs(), p.getAnnotations(), types);
    return new JavaParameter(p.getNameAsString(), in(marked, type));
  }

  /** A method that the language adds. */
  JavaMethod plain(String name, int flags, List<JavaParameter> parameters, JavaType result) {
    return new JavaMethod(
        name,
        descriptor(types, parameters, result),
        flags,
        List.of(),
        parameters.stream().map(p -> new JavaParameter(p.name(), in(marked, p.type()))).toList(),
        in(marked, result),
        List.of(),
        false);
  }

  private static String descriptor(
      SourceTypes types, List<JavaParameter> parameters, JavaType result) {
    StringBuilder text = new StringBuilder("(");
    parameters.forEach(p -> text.append(types.descriptor(p.type())));
    return text.append(')').append(types.descriptor(result)).toString();
  }

  /** The instance around that constructors of an inner class take first. */
  static List<JavaParameter> enclosing(Declared cls) {
    Declared outer = cls.outer();
    return outer == null || Flags.isStatic(cls)
        ? List.of()
        : List.of(new JavaParameter("", ClassType.of(outer.name())));
  }
}
