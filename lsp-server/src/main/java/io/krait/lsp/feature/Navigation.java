package io.krait.lsp.feature;

import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.lsp.View;
import io.krait.lsp.text.Occurrence;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.FunctionInfo;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;

/** Definition, declaration, type definition and implementation. */
public final class Navigation {
  private Navigation() {}

  /** Where it is defined, through imports. */
  public static List<Location> definition(View view, Position position) {
    Occurrence at = view.occurrence(position);
    return at == null ? List.of() : locations(Definitions.of(view, at));
  }

  /** Where it is brought into the file. */
  public static List<Location> declaration(View view, Position position) {
    Occurrence at = view.occurrence(position);
    return at == null ? List.of() : locations(Definitions.declarations(view, at));
  }

  /** The classes of its values. */
  public static List<Location> typeDefinition(View view, Position position) {
    Occurrence at = view.occurrence(position);
    return at == null ? List.of() : locations(Definitions.types(view, at));
  }

  /** Subclasses of a class, overrides of a method; else the definition. */
  public static List<Location> implementation(View view, Position position) {
    Occurrence at = view.occurrence(position);
    if (at == null) {
      return List.of();
    }
    List<Target> defined = Definitions.of(view, at);
    List<Location> found = new ArrayList<>();
    for (Target target : defined) {
      View other = view.other(target.source().path());
      if (other != null) {
        found.addAll(other.read(() -> implementations(other, target)));
      }
    }
    return found.isEmpty() ? locations(defined) : found;
  }

  private static List<Location> implementations(View view, Target target) {
    Node node = view.index().node(target.node().id());
    List<Location> found = new ArrayList<>();
    if (node instanceof Stmt.ClassDef cls) {
      for (ClassInfo sub : subclasses(view.types().classOf(cls))) {
        found.add(Target.of(sub.file(), sub.node()).location());
      }
    } else if (node instanceof Stmt.FunctionDef def
        && view.index().parent(def) instanceof Stmt.ClassDef cls) {
      for (ClassInfo sub : subclasses(view.types().classOf(cls))) {
        var attribute = sub.attribute(def.name());
        FunctionInfo override = attribute == null ? null : attribute.function();
        if (override != null) {
          found.add(Target.of(override.file(), override.node()).location());
        }
      }
    }
    return found;
  }

  static List<ClassInfo> subclasses(ClassInfo cls) {
    List<ClassInfo> all = new ArrayList<>(cls.directSubclasses());
    for (int i = 0; i < all.size(); i++) {
      for (ClassInfo sub : all.get(i).directSubclasses()) {
        if (!all.contains(sub)) {
          all.add(sub);
        }
      }
    }
    return all;
  }

  private static List<Location> locations(List<Target> targets) {
    return targets.stream().filter(Target::isShown).map(Target::location).toList();
  }
}
