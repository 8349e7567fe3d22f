package io.krait.lsp.feature;

import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Stmt;
import io.krait.lsp.View;
import io.krait.lsp.Workspace;
import io.krait.lsp.text.Occurrence;
import io.krait.lsp.text.Places;
import io.krait.typeinfer.session.Snapshot;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TypeHierarchyItem;

/** The bases and subclasses of a class. */
public final class TypeHierarchies {
  private TypeHierarchies() {}

  /** The classes that a name stands for. */
  public static List<TypeHierarchyItem> prepare(View view, Position position) {
    Occurrence at = view.occurrence(position);
    return at == null
        ? List.of()
        : Definitions.of(view, at).stream()
            .filter(t -> t.node() instanceof Stmt.ClassDef && t.isShown())
            .map(TypeHierarchies::item)
            .toList();
  }

  private static TypeHierarchyItem item(Target target) {
    Stmt.ClassDef def = (Stmt.ClassDef) target.node();
    Span whole = def.span();
    return new TypeHierarchyItem(
        def.name(),
        SymbolKind.Class,
        Places.uri(target.source().path()),
        Places.range(target.source(), whole),
        Places.range(target.source(), target.name()),
        target.source().path());
  }

  private static List<ClassInfo> classes(
      Workspace workspace,
      Snapshot snapshot,
      TypeHierarchyItem item,
      BooleanSupplier cancelled,
      boolean up) {
    View view = workspace.view(snapshot, Places.path(item.getUri()), cancelled);
    Occurrence at = view == null ? null : view.occurrence(item.getSelectionRange().getStart());
    if (view == null || at == null || !(at.node() instanceof Stmt.ClassDef def)) {
      return List.of();
    }
    return view.read(() -> {
      ClassInfo cls = view.types().classOf(def);
      List<ClassInfo> found = new ArrayList<>();
      if (up) {
        for (Type base : cls.bases()) {
          if (base instanceof Type.InstanceType instance && !instance.cls().isBuiltin()) {
            found.add(instance.cls());
          }
        }
      } else {
        found.addAll(cls.directSubclasses());
      }
      return found;
    });
  }

  /** The bases that the program defines. */
  public static List<TypeHierarchyItem> supertypes(
      Workspace workspace, Snapshot snapshot, TypeHierarchyItem item, BooleanSupplier cancelled) {
    return items(classes(workspace, snapshot, item, cancelled, true));
  }

  /** The classes that name it among their bases. */
  public static List<TypeHierarchyItem> subtypes(
      Workspace workspace, Snapshot snapshot, TypeHierarchyItem item, BooleanSupplier cancelled) {
    return items(classes(workspace, snapshot, item, cancelled, false));
  }

  private static List<TypeHierarchyItem> items(List<ClassInfo> classes) {
    return classes.stream()
        .map(cls -> Target.of(cls.file(), cls.node()))
        .filter(Target::isShown)
        .map(TypeHierarchies::item)
        .toList();
  }
}
