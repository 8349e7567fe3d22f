package io.krait.lsp.feature;

import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Children;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.lsp.View;
import io.krait.lsp.Workspace;
import io.krait.lsp.text.Occurrence;
import io.krait.lsp.text.Places;
import io.krait.typeinfer.session.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.jspecify.annotations.Nullable;

/** Who calls a function, and whom it calls. */
public final class CallHierarchies {
  private CallHierarchies() {}

  /** The functions and classes that a name stands for. */
  public static List<CallHierarchyItem> prepare(View view, Position position) {
    Occurrence at = view.occurrence(position);
    return at == null
        ? List.of()
        : Definitions.of(view, at).stream()
            .filter(t -> t.node() instanceof Stmt.FunctionDef || t.node() instanceof Stmt.ClassDef)
            .filter(Target::isShown)
            .map(CallHierarchies::item)
            .toList();
  }

  private static CallHierarchyItem item(Target target) {
    boolean isClass = target.node() instanceof Stmt.ClassDef;
    String name =
        switch (target.node()) {
          case Stmt.FunctionDef def -> def.name();
          case Stmt.ClassDef def -> def.name();
          default -> target.source().path();
        };
    Span whole = target.node() instanceof Stmt stmt ? stmt.span() : new Span(0, 0);
    CallHierarchyItem item =
        new CallHierarchyItem(
            name,
            isClass ? SymbolKind.Class : SymbolKind.Function,
            Places.uri(target.source().path()),
            Places.range(target.source(), whole),
            Places.range(target.source(), target.name()));
    item.setDetail(target.source().path());
    return item;
  }

  private static @Nullable View view(
      Workspace workspace, Snapshot snapshot, CallHierarchyItem item, BooleanSupplier cancelled) {
    return workspace.view(snapshot, Places.path(item.getUri()), cancelled);
  }

  /** The calls of an item, by the function in which they stand. */
  public static List<CallHierarchyIncomingCall> incoming(
      Workspace workspace, Snapshot snapshot, CallHierarchyItem item, BooleanSupplier cancelled) {
    View view = view(workspace, snapshot, item, cancelled);
    Occurrence at = view == null ? null : view.occurrence(item.getSelectionRange().getStart());
    if (view == null || at == null) {
      return List.of();
    }
    Map<String, CallHierarchyIncomingCall> found = new LinkedHashMap<>();
    for (References.Use use : References.find(view, at, false)) {
      View in = use.view();
      if (!isCalled(in, use.at().node())) {
        continue;
      }
      Node around = in.index().definition(use.at().node());
      Target caller = Target.of(in.bound(), around);
      found
          .computeIfAbsent(
              caller.key(), k -> new CallHierarchyIncomingCall(item(caller), new ArrayList<>()))
          .getFromRanges()
          .add(in.range(use.at().span()));
    }
    return new ArrayList<>(found.values());
  }

  private static boolean isCalled(View view, Node name) {
    return view.index().parent(name) instanceof Expr.Call call && call.func() == name;
  }

  /** What the body of an item calls. */
  public static List<CallHierarchyOutgoingCall> outgoing(
      Workspace workspace, Snapshot snapshot, CallHierarchyItem item, BooleanSupplier cancelled) {
    View view = view(workspace, snapshot, item, cancelled);
    Occurrence at = view == null ? null : view.occurrence(item.getSelectionRange().getStart());
    if (view == null || at == null) {
      return List.of();
    }
    Map<String, CallHierarchyOutgoingCall> found = new LinkedHashMap<>();
    calls(view, at.node(), found);
    return new ArrayList<>(found.values());
  }

  private static void calls(View view, Node node, Map<String, CallHierarchyOutgoingCall> found) {
    if (node instanceof Expr.Call call) {
      Occurrence at = Occurrence.at(view.bound(), view.index(), call.func().span().end());
      for (Target target : at == null ? List.<Target>of() : Definitions.of(view, at)) {
        boolean callable =
            target.node() instanceof Stmt.FunctionDef || target.node() instanceof Stmt.ClassDef;
        if (callable && target.isShown() && at != null) {
          Range range = view.range(at.span());
          found
              .computeIfAbsent(
                  target.key(), k -> new CallHierarchyOutgoingCall(item(target), new ArrayList<>()))
              .getFromRanges()
              .add(range);
        }
      }
    }
    for (Node child : Children.of(node)) {
      calls(view, child, found);
    }
  }
}
