package io.krait.codegen.java.source;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.krait.codegen.java.source.ParsedUnit.Declared;
import io.krait.typeinfer.java.JavaClass;
import io.krait.typeinfer.java.JavaClasses;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a type's name means where it stands (JLS 6.5.5). */
final class TypeNames {
  private final SourceIndex index;
  private final JavaClasses others;

  TypeNames(SourceIndex index, JavaClasses others) {
    this.index = index;
    this.others = others;
  }

  /** The binary name of the class that a type names in the body of a declaration, or null. */
  @Nullable String resolve(ClassOrInterfaceType type, ParsedUnit unit, @Nullable Declared around) {
    return resolve(type, unit, around, new HashSet<>());
  }

  private @Nullable String resolve(
      ClassOrInterfaceType type, ParsedUnit unit, @Nullable Declared around, Set<String> seen) {
    ClassOrInterfaceType scope = type.getScope().orElse(null);
    if (scope == null) {
      return simple(type.getNameAsString(), unit, around, seen);
    }
    String outer = resolve(scope, unit, around, seen);
    return outer != null
        ? member(outer, type.getNameAsString(), seen)
        : existing(scope.getNameWithScope() + "." + type.getNameAsString());
  }

  /** A name without dots: members of enclosing classes, then the file's, then imports. */
  @Nullable String simple(String name, ParsedUnit unit, @Nullable Declared around) {
    return simple(name, unit, around, new HashSet<>());
  }

  private @Nullable String simple(
      String name, ParsedUnit unit, @Nullable Declared around, Set<String> seen) {
    for (Declared d = around; d != null; d = d.outer()) {
      if (d.tree().getNameAsString().equals(name)) {
        return d.name();
      }
      String found = member(d.name(), name, seen);
      if (found != null) {
        return found;
      }
    }
    String found = imported(name, unit, false);
    if (found == null) {
      found = existing(inPackage(unit.packageName(), name));
    }
    if (found == null) {
      found = imported(name, unit, true);
    }
    return found == null ? existing("java.lang." + name) : found;
  }

  private @Nullable String imported(String name, ParsedUnit unit, boolean onDemand) {
    for (ImportDeclaration i : unit.tree().getImports()) {
      String text = i.getNameAsString();
      if (i.isAsterisk() != onDemand) {
        continue;
      }
      if (onDemand) {
        String found = dotted(text + "." + name);
        if (found != null) {
          return found;
        }
      } else if (text.endsWith("." + name)) {
        String found = dotted(text);
        if (found != null || !i.isStatic()) {
          return found == null ? text : found; // a class that is not there is named all the same
        }
      }
    }
    return null;
  }

  private static String inPackage(String packageName, String simple) {
    return packageName.isEmpty() ? simple : packageName + "." + simple;
  }

  /** A member class, own or inherited (JLS 8.5). */
  private @Nullable String member(String cls, String simple, Set<String> seen) {
    if (!seen.add(cls + "$" + simple)) {
      return null;
    }
    try {
      Declared source = index.find(cls);
      return source != null ? ofSource(source, simple, seen) : ofOther(cls, simple, seen);
    } finally {
      seen.remove(cls + "$" + simple);
    }
  }

  private @Nullable String ofSource(Declared d, String simple, Set<String> seen) {
    Declared own = d.member(simple);
    if (own != null) {
      return own.name();
    }
    for (ClassOrInterfaceType above : d.supertypes()) {
      String name = resolve(above, d.unit(), d.outer(), seen);
      String found = name == null || name.equals(d.name()) ? null : member(name, simple, seen);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable String ofOther(String cls, String simple, Set<String> seen) {
    JavaClass c = others.find(cls).orElse(null);
    if (c == null) {
      return null;
    }
    String own = c.members().get(simple);
    if (own != null) {
      return own;
    }
    String found = c.superclass() == null ? null : member(c.superclass().name(), simple, seen);
    for (int i = 0; found == null && i < c.interfaces().size(); i++) {
      found = member(c.interfaces().get(i).name(), simple, seen);
    }
    return found;
  }

  private @Nullable String existing(String binaryName) {
    return index.find(binaryName) != null || others.find(binaryName).isPresent()
        ? binaryName
        : null;
  }

  /** The class that dotted notation means: the longest package that has it. */
  private @Nullable String dotted(String name) {
    StringBuilder binary = new StringBuilder(name);
    while (true) {
      String found = existing(binary.toString());
      int dot = binary.lastIndexOf(".");
      if (found != null || dot < 0) {
        return found;
      }
      binary.setCharAt(dot, '$');
    }
  }
}
