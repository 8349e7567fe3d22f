package io.krait.codegen.slow;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.bind.Resolution;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Children;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.TreeIndex;
import io.krait.typeinfer.CallTarget;
import io.krait.typeinfer.CheckedProgram;
import io.krait.typeinfer.TypeTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A checked program as questions about causes need it: indexes over all its files, made lazily. */
public final class ProgramView {
  private final List<BoundFile> bound;
  private final Function<BoundFile, TypeTable> types;
  private final IdentityHashMap<BoundFile, FileView> files = new IdentityHashMap<>();
  private @Nullable Map<String, List<Place>> attributeStores;
  private @Nullable IdentityHashMap<Node, List<Place>> calls;

  /** Looks at the files of a program. */
  public ProgramView(List<BoundFile> bound, CheckedProgram types) {
    this(bound, types::types);
  }

  /** Looks at files whose types come from anywhere. */
  public ProgramView(List<BoundFile> bound, Function<BoundFile, TypeTable> types) {
    this.bound = List.copyOf(bound);
    this.types = types;
  }

  /** An expression, and the file in which it stands. */
  public record Place(FileView file, Expr expr) {}

  /** One file. Types and index are made when they are first asked for, by one thread. */
  public static final class FileView {
    private final ProgramView program;
    private final BoundFile bound;
    private final Supplier<TypeTable> typing;
    private final Supplier<TreeIndex> indexing;
    private final Map<String, Optional<String>> guesses = new HashMap<>();
    private @Nullable TypeTable types;
    private @Nullable TreeIndex index;

    /** Looks at a file whose types and index come from anywhere. */
    public FileView(
        ProgramView program,
        BoundFile bound,
        Supplier<TypeTable> types,
        Supplier<TreeIndex> index) {
      this.program = program;
      this.bound = bound;
      this.typing = types;
      this.indexing = index;
    }

    /** The program to which it belongs. */
    public ProgramView program() {
      return program;
    }

    /** The tree with its scopes. */
    public BoundFile bound() {
      return bound;
    }

    /** What is known of its expressions. */
    public TypeTable types() {
      TypeTable known = types;
      if (known == null) {
        known = typing.get();
        types = known;
      }
      return known;
    }

    /** Where its nodes stand. */
    public TreeIndex index() {
      TreeIndex known = index;
      if (known == null) {
        known = indexing.get();
        index = known;
      }
      return known;
    }

    /** What is guessed of a thing, once. */
    @Nullable String guess(String thing, Supplier<@Nullable String> guess) {
      Optional<String> known = guesses.get(thing);
      if (known == null) {
        known = Optional.ofNullable(guess.get());
        guesses.put(thing, known);
      }
      return known.orElse(null);
    }

    /** The text. */
    public SourceFile source() {
      return bound.parsed().file();
    }

    /** What is written in a range. */
    public String text(Span span) {
      return source().text().substring(span.start(), span.end());
    }

    /** The symbol that owns the variable that a node reads or binds, or null. */
    public @Nullable Symbol symbol(Node node) {
      Symbol symbol = bound.scopes().symbolAt(node);
      return symbol == null ? null : owner(symbol);
    }

    /** The symbol of the scope that owns a variable. */
    public @Nullable Symbol owner(Symbol symbol) {
      return switch (symbol.resolution()) {
        case Resolution.Local local -> symbol;
        case Resolution.Cell cell -> symbol;
        case Resolution.Free free -> find(free.owner(), free.name());
        case Resolution.Global global -> find(bound.module(), global.name());
        case Resolution.ClassLocalThenGlobal cls ->
            symbol.isLocal() ? symbol : find(bound.module(), cls.name());
        case Resolution.ClassLocalThenFree cls ->
            symbol.isLocal() ? symbol : find(cls.captured(), cls.name());
      };
    }

    private static @Nullable Symbol find(Scope scope, String mangled) {
      return scope.lookup(mangled);
    }

    /** The nodes that bind a variable, of its own scope and of scopes that declare it global. */
    public List<Node> bindings(Symbol owner) {
      List<Node> found = new ArrayList<>();
      for (int id : owner.bindings()) {
        Node node = index().node(id);
        if (node != null) {
          found.add(node);
        }
      }
      if (owner.isWrittenAsGlobal() || owner.isWrittenByInnerScope()) {
        inner(owner.scope(), owner, found);
      }
      return found;
    }

    private void inner(Scope scope, Symbol owner, List<Node> found) {
      for (Scope child : scope.children()) {
        for (Symbol symbol : child.symbols()) {
          if (symbol.name().equals(owner.name()) && symbol != owner && owner(symbol) == owner) {
            for (int id : symbol.bindings()) {
              Node node = index().node(id);
              if (node != null) {
                found.add(node);
              }
            }
          }
        }
        inner(child, owner, found);
      }
    }
  }

  /** A file of the program, or null for a stub. */
  public @Nullable FileView file(BoundFile file) {
    FileView known = files.get(file);
    if (known == null && isPart(file)) {
      known =
          new FileView(
              this, file, () -> types.apply(file), () -> new TreeIndex(file.parsed().tree()));
      files.put(file, known);
    }
    return known;
  }

  private boolean isPart(BoundFile file) {
    for (BoundFile each : bound) {
      if (each == file) {
        return true;
      }
    }
    return false;
  }

  /** All files. */
  public List<FileView> files() {
    List<FileView> all = new ArrayList<>();
    for (BoundFile file : bound) {
      FileView view = file(file);
      if (view != null) {
        all.add(view);
      }
    }
    return all;
  }

  /** The values that are assigned to attributes of a name anywhere in the program. */
  List<Place> attributeStores(String name) {
    Map<String, List<Place>> stores = attributeStores;
    if (stores == null) {
      stores = new HashMap<>();
      for (FileView file : files()) {
        collectStores(file, file.index().tree(), stores);
      }
      attributeStores = stores;
    }
    return stores.getOrDefault(name, List.of());
  }

  private static void collectStores(FileView file, Node node, Map<String, List<Place>> stores) {
    if (node instanceof Stmt.Assign assign) {
      assign.targets().forEach(target -> store(file, target, assign.value(), stores));
    } else if (node instanceof Stmt.AnnAssign assign && assign.value() != null) {
      store(file, assign.target(), assign.value(), stores);
    }
    for (Node child : Children.of(node)) {
      collectStores(file, child, stores);
    }
  }

  private static void store(
      FileView file, Expr target, Expr value, Map<String, List<Place>> stores) {
    if (target instanceof Expr.Attribute attribute) {
      stores
          .computeIfAbsent(attribute.attr(), name -> new ArrayList<>())
          .add(new Place(file, value));
    }
  }

  /** The calls in the program that are known to run a function, by its definition. */
  public List<Place> calls(Node definition) {
    IdentityHashMap<Node, List<Place>> known = calls;
    if (known == null) {
      known = new IdentityHashMap<>();
      for (FileView file : files()) {
        collectCalls(file, file.index().tree(), known);
      }
      calls = known;
    }
    return known.getOrDefault(definition, List.of());
  }

  private void collectCalls(FileView file, Node node, IdentityHashMap<Node, List<Place>> calls) {
    if (node instanceof Expr.Call call) {
      Node target =
          switch (file.types().callTarget(call)) {
            case CallTarget.Function function -> function.function().node();
            case CallTarget.Method method -> method.method().node();
            case CallTarget.Constructor made -> {
              var init = made.cls().lookup("__init__");
              yield init == null || init.function() == null ? null : init.function().node();
            }
            case null, default -> null;
          };
      if (target != null) {
        calls.computeIfAbsent(target, t -> new ArrayList<>(2)).add(new Place(file, call));
      }
    }
    for (Node child : Children.of(node)) {
      collectCalls(file, child, calls);
    }
  }
}
