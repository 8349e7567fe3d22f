package io.krait.codegen.java.source;

import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import io.krait.codegen.java.source.ParsedUnit.Declared;
import java.lang.reflect.Modifier;

/** Modifiers as class files have them, those included that the language makes implicit. */
final class Flags {
  static final int ANNOTATION = 0x2000;
  static final int ENUM = 0x4000;

  private Flags() {}

  /** Those that are written. */
  static int written(NodeWithModifiers<?> node) {
    int flags = 0;
    for (var modifier : node.getModifiers()) {
      flags |=
          switch (modifier.getKeyword()) {
            case PUBLIC -> Modifier.PUBLIC;
            case PROTECTED -> Modifier.PROTECTED;
            case PRIVATE -> Modifier.PRIVATE;
            case ABSTRACT -> Modifier.ABSTRACT;
            case STATIC -> Modifier.STATIC;
            case FINAL -> Modifier.FINAL;
            case TRANSIENT -> Modifier.TRANSIENT;
            case VOLATILE -> Modifier.VOLATILE;
            case SYNCHRONIZED -> Modifier.SYNCHRONIZED;
            case NATIVE -> Modifier.NATIVE;
            default -> 0;
          };
    }
    return flags;
  }

  static boolean isStatic(Declared d) {
    Declared outer = d.outer();
    return outer == null
        || outer.isInterface()
        || !(d.tree() instanceof ClassOrInterfaceDeclaration c)
        || c.isInterface()
        || c.isStatic();
  }

  /** Of a class (JLS 8.1.1, 8.5, 8.9, 8.10, 9.1.1, 9.5). */
  static int of(Declared d) {
    int flags = written((NodeWithModifiers<?>) d.tree());
    Declared outer = d.outer();
    if (outer != null && isStatic(d)) {
      flags |= Modifier.STATIC;
    }
    if (outer != null && outer.isInterface()) {
      flags |= Modifier.PUBLIC;
    }
    return flags
        | switch (d.tree()) {
          case AnnotationDeclaration a -> Modifier.INTERFACE | Modifier.ABSTRACT | ANNOTATION;
          case ClassOrInterfaceDeclaration c ->
              c.isInterface() ? Modifier.INTERFACE | Modifier.ABSTRACT : 0;
          case EnumDeclaration e -> ENUM | ofEnum(e);
          case RecordDeclaration r -> Modifier.FINAL;
          default -> 0;
        };
  }

  /** Final unless a constant has a body; abstract if a method of its own is (JLS 8.9). */
  private static int ofEnum(EnumDeclaration e) {
    boolean isAbstract = false;
    for (BodyDeclaration<?> member : e.getMembers()) {
      isAbstract |= member instanceof MethodDeclaration m && m.isAbstract();
    }
    boolean bodies = e.getEntries().stream().anyMatch(c -> !c.getClassBody().isEmpty());
    return isAbstract ? Modifier.ABSTRACT : bodies ? 0 : Modifier.FINAL;
  }

  /** Of a method (JLS 9.4: in an interface, public, and abstract where it has no body). */
  static int of(MethodDeclaration m, boolean inInterface) {
    int flags = written(m);
    if (inInterface && (flags & Modifier.PRIVATE) == 0) {
      flags |= Modifier.PUBLIC;
      if (m.getBody().isEmpty() && !m.isDefault() && !m.isStatic()) {
        flags |= Modifier.ABSTRACT;
      }
    }
    return flags;
  }

  static boolean isDeprecated(NodeWithAnnotations<?> node) {
    return node.isAnnotationPresent("Deprecated")
        || node.isAnnotationPresent("java.lang.Deprecated");
  }
}
