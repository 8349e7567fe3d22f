package io.krait.codegen.java.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A parsed source with its declarations by binary name. */
final class ParsedUnit {
  private final CompilationUnit tree;
  private final String packageName;
  private final Map<String, Declared> declared = new LinkedHashMap<>();

  /**
   * A declaration.
   *
   * @param outer that of the class around it, or null
   */
  record Declared(ParsedUnit unit, String name, TypeDeclaration<?> tree, @Nullable Declared outer) {
    /** Its type parameters; empty for those that cannot have any. */
    List<TypeParameter> typeParameters() {
      return tree instanceof NodeWithTypeParameters<?> generic
          ? generic.getTypeParameters()
          : List.of();
    }

    /** The supertypes that it names, the superclass first. */
    List<ClassOrInterfaceType> supertypes() {
      List<ClassOrInterfaceType> all = new ArrayList<>();
      switch (tree) {
        case ClassOrInterfaceDeclaration d -> {
          all.addAll(d.getExtendedTypes());
          all.addAll(d.getImplementedTypes());
        }
        case EnumDeclaration d -> all.addAll(d.getImplementedTypes());
        case RecordDeclaration d -> all.addAll(d.getImplementedTypes());
        default -> {}
      }
      return all;
    }

    boolean isInterface() {
      return tree instanceof AnnotationDeclaration
          || (tree instanceof ClassOrInterfaceDeclaration d && d.isInterface());
    }

    /** The member class of that simple name that it declares itself. */
    @Nullable Declared member(String simple) {
      return unit.declared.get(name + "$" + simple);
    }
  }

  ParsedUnit(CompilationUnit tree) {
    this.tree = tree;
    this.packageName = tree.getPackageDeclaration().map(p -> p.getNameAsString()).orElse("");
    for (TypeDeclaration<?> type : tree.getTypes()) {
      String simple = type.getNameAsString();
      declare(packageName.isEmpty() ? simple : packageName + "." + simple, type, null);
    }
  }

  private void declare(String name, TypeDeclaration<?> type, @Nullable Declared outer) {
    Declared d = new Declared(this, name, type, outer);
    declared.put(name, d);
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (member instanceof TypeDeclaration<?> nested) {
        declare(name + "$" + nested.getNameAsString(), nested, d);
      }
    }
  }

  CompilationUnit tree() {
    return tree;
  }

  String packageName() {
    return packageName;
  }

  /** All its classes by binary name, enclosing ones before their members. */
  Map<String, Declared> declared() {
    return declared;
  }
}
