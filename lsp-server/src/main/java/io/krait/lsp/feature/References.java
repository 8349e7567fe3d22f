package io.krait.lsp.feature;

import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.lex.Tok;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Alias;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.lsp.View;
import io.krait.lsp.text.Occurrence;
import io.krait.typeinfer.types.ClassInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.jspecify.annotations.Nullable;

/**
 * All names that stand for the same thing: those of its spelling whose definitions are the same.
 * Other files are looked at only if the name can be seen there, and occurs in them.
 */
public final class References {
  private References() {}

  /** A name in a file, and whether it is the definition. */
  record Use(View view, Occurrence at, boolean isDefinition) {
    Location location() {
      return view.location(at.span());
    }
  }

  /** The places of all uses. */
  public static List<Location> of(View view, Position position, boolean withDefinition) {
    Occurrence at = view.occurrence(position);
    return at == null
        ? List.of()
        : find(view, at, false).stream()
            .filter(use -> withDefinition || !use.isDefinition())
            .map(Use::location)
            .toList();
  }

  static List<Use> find(View view, Occurrence at, boolean hereOnly) {
    List<Target> targets = Definitions.of(view, at);
    Set<String> keys = new HashSet<>();
    targets.forEach(t -> keys.add(t.key()));
    targets.forEach(t -> family(view, t, keys));
    List<Use> uses = new ArrayList<>();
    Set<String> names = new HashSet<>(Set.of(at.name()));
    targets.forEach(t -> addName(names, t));
    collect(view, names, keys, uses);
    boolean local = targets.stream().allMatch(t -> isLocal(view, t));
    if (hereOnly || local || keys.isEmpty()) {
      return uses;
    }
    for (String path : view.workspace().projectFiles()) {
      if (view.isCancelled()) {
        throw new java.util.concurrent.CancellationException();
      }
      View other = path.equals(view.path()) ? null : mentioning(view, path, names);
      if (other != null) {
        collect(other, names, keys, uses);
      }
    }
    return uses;
  }

  /** A method goes together with those that it overrides and that override it. */
  private static void family(View view, Target target, Set<String> keys) {
    View at = view.other(target.source().path());
    Node node = at == null ? null : at.index().node(target.node().id());
    if (at == null
        || !(node instanceof Stmt.FunctionDef def)
        || !(at.index().parent(def) instanceof Stmt.ClassDef owner)) {
      return;
    }
    Set<String> found =
        at.read(() -> {
          Set<String> related = new HashSet<>();
          for (ClassInfo base : at.types().classOf(owner).mro()) {
            if (!base.isBuiltin() && base.attribute(def.name()) != null) {
              add(base, def.name(), related);
              Navigation.subclasses(base).forEach(sub -> add(sub, def.name(), related));
            }
          }
          return related;
        });
    keys.addAll(found);
  }

  private static void add(ClassInfo cls, String name, Set<String> keys) {
    var attribute = cls.attribute(name);
    if (attribute != null && attribute.function() != null) {
      keys.add(Target.of(attribute.function().file(), attribute.function().node()).key());
    }
  }

  /** What is imported under another name has two. */
  private static void addName(Set<String> names, Target target) {
    String text = target.source().text();
    Span span = target.name();
    if (span.end() > span.start() && span.end() - span.start() < 100) {
      String name = text.substring(span.start(), span.end());
      names.add(name.substring(name.lastIndexOf('.') + 1));
    }
  }

  private static boolean isLocal(View view, Target target) {
    if (!target.source().path().equals(view.path())) {
      return false;
    }
    var symbol = view.bound().scopes().symbolAt(target.node().id());
    return symbol != null && symbol.scope().kind().isFunctionLike();
  }

  private static @Nullable View mentioning(View view, String path, Set<String> names) {
    var file = view.snapshot().file(path);
    if (file == null) {
      return null;
    }
    String text = file.source().text();
    return names.stream().anyMatch(text::contains) ? view.other(path) : null;
  }

  private static void collect(View view, Set<String> names, Set<String> keys, List<Use> uses) {
    LexedFile tokens = view.bound().parsed().lexed();
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.kind(i) != Tok.NAME || !names.contains(tokens.name(i))) {
        continue;
      }
      Occurrence at = Occurrence.ofToken(view.bound(), view.index(), i);
      if (at == null) {
        continue;
      }
      String place = view.path() + ":" + at.span().start();
      boolean definition = keys.contains(place);
      if (definition || Definitions.of(view, at).stream().anyMatch(t -> keys.contains(t.key()))) {
        uses.add(new Use(view, at, definition && !(at.node() instanceof Alias)));
      }
    }
  }
}
