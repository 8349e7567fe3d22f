package io.krait.lsp;

import io.krait.codegen.CheckedModules;
import io.krait.codegen.Compiler;
import io.krait.codegen.ModuleSource;
import io.krait.codegen.slow.report.SpotReport;
import io.krait.frontend.tree.Alias;
import io.krait.frontend.tree.Children;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.java.JavaClasses;
import io.krait.typeinfer.session.FileVersion;
import io.krait.typeinfer.session.Snapshot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The slow spots of the open files. They come from compiling the file with all that it imports, so
 * they are found when the user pauses, and moved along with edits until then.
 */
public final class SpotStore {
  /** Programs of more text than this are not compiled while the user types. */
  private static final int MOST_CHARACTERS = 4_000_000;

  private final IdleHeap heap = new IdleHeap();
  private final Map<String, SpotsOfFile> known = new ConcurrentHashMap<>();

  /** What was found last of a file; null if nothing was yet. */
  public @Nullable SpotsOfFile of(String path) {
    return known.get(path);
  }

  void forget(String path) {
    known.remove(path);
  }

  /**
   * Compiles a file with its imports; null if it cannot be read.
   *
   * @throws java.util.concurrent.CancellationException if the snapshot is superseded meanwhile
   */
  @Nullable SpotsOfFile find(Snapshot snapshot, String path) {
    SpotsOfFile last = known.get(path);
    FileVersion file = snapshot.file(path);
    if (file == null) {
      return null;
    }
    if (last != null && last.source() == file.source()) {
      return last;
    }
    BooleanSupplier superseded = () -> isSuperseded(snapshot);
    List<ModuleSource> modules = program(snapshot, file);
    CheckedModules checked = Compiler.check(modules, JavaClasses.NONE, superseded);
    SpotsOfFile spots = new SpotsOfFile(file.source(), SpotReport.of(checked, superseded));
    known.put(path, spots);
    return spots;
  }

  private boolean isSuperseded(Snapshot snapshot) {
    boolean superseded = !snapshot.isCurrent();
    if (!superseded) {
      heap.settle();
    }
    return superseded;
  }

  /** A file and the modules that it imports, directly or not. */
  static List<ModuleSource> program(Snapshot snapshot, FileVersion first) {
    Map<String, FileVersion> files = new LinkedHashMap<>();
    ArrayDeque<FileVersion> queue = new ArrayDeque<>(List.of(first));
    files.put(first.path(), first);
    int size = 0;
    while (!queue.isEmpty() && size < MOST_CHARACTERS) {
      FileVersion file = queue.remove();
      size += file.source().text().length();
      List<String> names = new ArrayList<>();
      imports(file.bound().parsed().tree(), file, names);
      for (String name : names) {
        FileVersion imported = snapshot.module(name);
        if (imported != null
            && imported.path().endsWith(".py")
            && files.putIfAbsent(imported.path(), imported) == null) {
          queue.add(imported);
        }
      }
    }
    List<ModuleSource> modules = new ArrayList<>();
    for (FileVersion file : files.values()) {
      modules.add(
          new ModuleSource(
              file.moduleName(), file.path().endsWith("__init__.py"), file.bound().parsed()));
    }
    return modules;
  }

  private static void imports(Node node, FileVersion file, List<String> names) {
    if (node instanceof Stmt.Import statement) {
      for (Alias alias : statement.names()) {
        withParents(alias.name(), names);
      }
    } else if (node instanceof Stmt.ImportFrom from) {
      String base = base(from, file);
      withParents(base, names);
      for (Alias alias : from.names()) {
        names.add(base.isEmpty() ? alias.name() : base + "." + alias.name());
      }
    }
    for (Node child : Children.of(node)) {
      if (child instanceof Stmt || !(child instanceof io.krait.frontend.tree.Expr)) {
        imports(child, file, names);
      }
    }
  }

  private static String base(Stmt.ImportFrom from, FileVersion file) {
    String written = from.module() == null ? "" : from.module();
    if (from.level() == 0) {
      return written;
    }
    String base = file.moduleName();
    int drop = file.path().endsWith("__init__.py") ? from.level() - 1 : from.level();
    for (int i = 0; i < drop; i++) {
      int dot = base.lastIndexOf('.');
      base = dot < 0 ? "" : base.substring(0, dot);
    }
    return base.isEmpty() ? written : written.isEmpty() ? base : base + "." + written;
  }

  private static void withParents(String name, List<String> names) {
    for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
      names.add(name.substring(0, dot));
    }
    names.add(name);
  }
}
