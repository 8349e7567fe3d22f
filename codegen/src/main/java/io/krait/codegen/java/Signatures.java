package io.krait.codegen.java;

import io.krait.typeinfer.java.JavaType;
import io.krait.typeinfer.java.JavaType.ClassType;
import io.krait.typeinfer.java.JavaTypeParameter;
import io.krait.typeinfer.java.Nullness;
import java.util.ArrayList;
import java.util.List;

/** A parser of the types in descriptors and Signature attributes (JVMS 4.3, 4.7.9.1). */
final class Signatures {
  private final String text;
  private int at;

  private Signatures(String text) {
    this.text = text;
  }

  /** The type of a field. */
  static JavaType type(String text) {
    return new Signatures(text).type();
  }

  /** The parts of a method's signature or descriptor. */
  record OfMethod(
      List<JavaTypeParameter> typeParameters,
      List<JavaType> parameters,
      JavaType result,
      List<JavaType> thrown) {}

  /** The parts of a class's signature. */
  record OfClass(
      List<JavaTypeParameter> typeParameters, ClassType superclass, List<ClassType> interfaces) {}

  static OfMethod method(String text) {
    Signatures s = new Signatures(text);
    List<JavaTypeParameter> variables = s.typeParameters();
    List<JavaType> parameters = new ArrayList<>();
    s.at++;
    while (s.text.charAt(s.at) != ')') {
      parameters.add(s.type());
    }
    s.at++;
    JavaType result = s.type();
    List<JavaType> thrown = new ArrayList<>();
    while (s.at < s.text.length()) {
      s.at++;
      thrown.add(s.type());
    }
    return new OfMethod(variables, parameters, result, thrown);
  }

  static OfClass ofClass(String text) {
    Signatures s = new Signatures(text);
    List<JavaTypeParameter> variables = s.typeParameters();
    ClassType superclass = (ClassType) s.type();
    List<ClassType> interfaces = new ArrayList<>();
    while (s.at < s.text.length()) {
      interfaces.add((ClassType) s.type());
    }
    return new OfClass(variables, superclass, interfaces);
  }

  private List<JavaTypeParameter> typeParameters() {
    List<JavaTypeParameter> found = new ArrayList<>();
    if (text.charAt(at) != '<') {
      return found;
    }
    at++;
    while (text.charAt(at) != '>') {
      int colon = text.indexOf(':', at);
      String name = text.substring(at, colon);
      at = colon;
      found.add(new JavaTypeParameter(name, bounds()));
    }
    at++;
    return found;
  }

  private List<JavaType> bounds() {
    List<JavaType> bounds = new ArrayList<>();
    while (text.charAt(at) == ':') {
      at++;
      if (text.charAt(at) != ':') {
        bounds.add(type());
      }
    }
    return bounds.isEmpty() ? List.of(ClassType.OBJECT) : bounds;
  }

  private JavaType type() {
    char c = text.charAt(at++);
    return switch (c) {
      case 'L' -> classType();
      case 'T' -> variable();
      case '[' -> new JavaType.Array(type(), Nullness.UNKNOWN);
      default -> JavaType.Primitive.ofDescriptor(c);
    };
  }

  private JavaType variable() {
    int end = text.indexOf(';', at);
    String name = text.substring(at, end);
    at = end + 1;
    return new JavaType.Variable(name, Nullness.UNKNOWN);
  }

  // Arguments of enclosing classes are dropped: only those of the innermost class matter here.
  private ClassType classType() {
    StringBuilder name = new StringBuilder();
    List<JavaType> arguments = List.of();
    while (true) {
      char c = text.charAt(at++);
      switch (c) {
        case ';' -> {
          return new ClassType(name.toString(), arguments, Nullness.UNKNOWN);
        }
        case '<' -> arguments = arguments();
        case '.' -> {
          name.append('$');
          arguments = List.of();
        }
        default -> name.append(c == '/' ? '.' : c);
      }
    }
  }

  private List<JavaType> arguments() {
    List<JavaType> arguments = new ArrayList<>();
    while (text.charAt(at) != '>') {
      arguments.add(argument());
    }
    at++;
    return arguments;
  }

  private JavaType argument() {
    char c = text.charAt(at);
    if (c != '*' && c != '+' && c != '-') {
      return type();
    }
    at++;
    return new JavaType.Wildcard(c == '*' ? ClassType.OBJECT : type(), c == '-');
  }
}
