package io.krait.typeinfer.session;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.source.Diagnostic;
import io.krait.typeinfer.BuiltinStubs;
import io.krait.typeinfer.TypeTable;
import io.krait.typeinfer.check.SingleModuleCheck;
import io.krait.typeinfer.infer.ModuleCheck;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The checker as a service, for an editor's server and for {@code krait check}.
 *
 * <p>One thread at a time makes changes ({@link #open}, {@link #change}, {@link #close}, {@link
 * #reload}); each gives the {@link Snapshot} after it. Any number of threads ask snapshots. Each
 * module is checked by itself and reads of others only their interfaces, so an analysis stays good
 * until its own text or the interface of a module that it asked for changes; then the body that an
 * edit touched is computed again, or, where the edit shows outside that body, the module.
 *
 * <pre>
 * Snapshot now = session.change(path, text);
 * FileAnalysis analysis = now.analysis(path, () -&gt; !now.isCurrent());
 * Type type = analysis.read(() -&gt; analysis.types().typeOf(expression));
 * </pre>
 */
public final class AnalysisSession {
  private final SourceProvider sources;
  private final BuiltinStubs stubs;
  private final boolean strict;
  private final TreeCache trees = new TreeCache();
  private final Map<String, FileVersion> open = new HashMap<>();
  private final Map<String, FileVersion> closed = new ConcurrentHashMap<>();
  private final Map<String, String> located = new ConcurrentHashMap<>();

  /** What can be computed again goes when memory is short. */
  private final Map<String, SoftReference<Slot>> slots = new HashMap<>();

  /** Keeps the checks of open files: the next edit goes on from them. */
  private final Map<String, Slot> openSlots = new HashMap<>();

  private final AtomicLong bodies = new AtomicLong();
  private final AtomicLong modules = new AtomicLong();
  private volatile Snapshot current;

  /** The last check of one file; the lock of all that reads or computes its types. */
  private static final class Slot {
    @Nullable SingleModuleCheck check;
    volatile @Nullable FileAnalysis analysis;

    /** The interface that each module asked for had; 0 for none. */
    Map<String, Long> interfaces = Map.of();

    @Nullable ModuleCheck inferred;
    volatile @Nullable FileVersion inferredFile;
    Map<String, Long> inferredFrom = Map.of();

    /** The version checked or inferred last that has a text: where an edit was undone. */
    @Nullable FileVersion known(String text) {
      FileAnalysis last = analysis;
      if (last != null && last.version().holds(text)) {
        return last.version();
      }
      FileVersion version = inferredFile;
      return version != null && version.holds(text) ? version : null;
    }
  }

  /**
   * A session without open files.
   *
   * @param sources where files that are not open are read
   * @param stubs the builtin modules
   */
  public AnalysisSession(SourceProvider sources, BuiltinStubs stubs) {
    this(sources, stubs, false);
  }

  /**
   * A session without open files.
   *
   * @param strict whether to look for what only strict checking asks for too, as warnings
   */
  public AnalysisSession(SourceProvider sources, BuiltinStubs stubs, boolean strict) {
    this.sources = sources;
    this.stubs = stubs;
    this.strict = strict;
    this.current = new Snapshot(this, 0, open);
  }

  /** The state after the last change. */
  public Snapshot snapshot() {
    return current;
  }

  /** Gives a file a text that overrides what is on disk. */
  public synchronized Snapshot open(String path, String text) {
    Slot slot = slot(path);
    openSlots.put(path, slot);
    FileVersion known = slot.known(text);
    if (known == null) {
      known = new FileVersion(path, sources.moduleName(path), text, open.get(path), trees);
    }
    open.put(path, known);
    return next();
  }

  /** Gives an open file another text, whole. */
  public synchronized Snapshot change(String path, String text) {
    FileVersion known = open.get(path);
    return known != null && known.holds(text) ? current : open(path, text);
  }

  /** From now on the file is what is on disk. */
  public synchronized Snapshot close(String path) {
    open.remove(path);
    openSlots.remove(path);
    closed.remove(path);
    synchronized (slots) {
      slots.remove(path);
    }
    return next();
  }

  /** A file that is not open was changed, made or deleted on disk. */
  public synchronized Snapshot reload(String path) {
    closed.remove(path);
    located.clear();
    return next();
  }

  private Snapshot next() {
    current = new Snapshot(this, current.number() + 1, open);
    return current;
  }

  /** How many bodies were gone through since the session began. */
  public long recomputedBodies() {
    return bodies.get();
  }

  /** How many times a module was checked whole since the session began. */
  public long recomputedModules() {
    return modules.get();
  }

  @Nullable FileVersion closedFile(String path) {
    FileVersion known = closed.get(path);
    if (known != null) {
      return known;
    }
    byte[] bytes = sources.read(path);
    if (bytes == null) {
      return null;
    }
    FileVersion read = new FileVersion(path, sources.moduleName(path), bytes, trees);
    FileVersion raced = closed.putIfAbsent(path, read);
    return raced == null ? read : raced;
  }

  @Nullable String locate(String moduleName) {
    String known =
        located.computeIfAbsent(
            moduleName,
            name -> {
              String path = sources.locate(name);
              return path == null ? "" : path;
            });
    return known.isEmpty() ? null : known;
  }

  boolean isForeign(String path) {
    return sources.isForeign(path);
  }

  String moduleName(String path) {
    return sources.moduleName(path);
  }

  private Slot slot(String path) {
    synchronized (slots) {
      SoftReference<Slot> known = slots.get(path);
      Slot slot = known == null ? null : known.get();
      if (slot == null) {
        slot = new Slot();
        slots.put(path, new SoftReference<>(slot));
      }
      return slot;
    }
  }

  FileAnalysis analyse(Snapshot snapshot, FileVersion file, BooleanSupplier cancelled) {
    BoundFile bound = file.bound();
    Slot slot = slot(file.path());
    synchronized (slot) {
      FileAnalysis known = slot.analysis;
      boolean holds = stillHolds(slot.interfaces, snapshot);
      if (known != null && known.version() == file && holds) {
        return known;
      }
      SingleModuleCheck last = holds && snapshot.isCurrent() ? slot.check : null;
      SingleModuleCheck check =
          last == null ? null : last.edited(bound, snapshot.resolver(), cancelled);
      if (check == null) {
        check = SingleModuleCheck.of(bound, snapshot.resolver(), stubs, cancelled);
        modules.incrementAndGet();
      }
      bodies.addAndGet(check.recomputed().size());
      FileAnalysis made =
          new FileAnalysis(
              file,
              bound,
              () -> infer(slot, snapshot, file, bound),
              all(bound, check),
              check.recomputed(),
              slot);
      if (snapshot.isCurrent()) {
        slot.check = check;
        slot.analysis = made;
        slot.interfaces = interfaces(check.consulted(), snapshot);
      }
      return made;
    }
  }

  /** The types of a file; the slot's lock is held. */
  private TypeTable infer(Slot slot, Snapshot snapshot, FileVersion file, BoundFile bound) {
    ModuleCheck last = slot.inferred;
    boolean holds = last != null && stillHolds(slot.inferredFrom, snapshot);
    if (last != null && holds && slot.inferredFile == file) {
      return last.types();
    }
    slot.inferred = null;
    ModuleCheck next =
        last == null || !holds ? null : last.edited(bound, snapshot.resolver(), () -> false);
    if (next == null) {
      BooleanSupplier outdated = () -> current.file(file.path()) != file;
      next = ModuleCheck.of(bound, snapshot.resolver(), stubs, outdated);
    }
    slot.inferred = next;
    slot.inferredFile = file;
    slot.inferredFrom = interfaces(next.consulted(), snapshot);
    return next.types();
  }

  /** A check whose types nobody will ask for. */
  record Fresh(List<Diagnostic> diagnostics, Map<String, Long> interfaces) {}

  Fresh analyseOnce(Snapshot snapshot, FileVersion file) {
    BoundFile bound = file.bound();
    SingleModuleCheck check = SingleModuleCheck.of(bound, snapshot.resolver(), stubs, () -> false);
    modules.incrementAndGet();
    bodies.addAndGet(check.recomputed().size());
    return new Fresh(all(bound, check), interfaces(check.consulted(), snapshot));
  }

  /** Takes the interface hash of a content that an earlier run has seen. */
  void recall(FileVersion file, CheckCache cache) {
    CheckCache.Seen seen = cache.seen(file.path());
    if (seen != null && seen.content() == file.contentHash()) {
      file.recallInterface(seen.interfaceHash());
    }
  }

  private static boolean stillHolds(Map<String, Long> interfaces, Snapshot snapshot) {
    for (Map.Entry<String, Long> each : interfaces.entrySet()) {
      if (interfaceOf(each.getKey(), snapshot) != each.getValue()) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Long> interfaces(Set<String> consulted, Snapshot snapshot) {
    Map<String, Long> found = new HashMap<>();
    for (String name : consulted) {
      found.put(name, interfaceOf(name, snapshot));
    }
    return found;
  }

  private static long interfaceOf(String moduleName, Snapshot snapshot) {
    FileVersion module = snapshot.module(moduleName);
    return module == null ? 0 : module.interfaceHash();
  }

  private List<Diagnostic> all(BoundFile file, SingleModuleCheck check) {
    List<Diagnostic> all = new ArrayList<>(file.parsed().diagnostics());
    all.addAll(file.diagnostics());
    all.addAll(check.diagnostics());
    if (strict) {
      all.addAll(StrictRules.of(file));
      all.addAll(check.unusedIgnores());
    }
    all.sort(Comparator.comparingInt(d -> d.span().start()));
    return List.copyOf(all);
  }
}
