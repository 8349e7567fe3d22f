package io.krait.typeinfer.check;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.BuiltinStubs;
import io.krait.typeinfer.ModuleResolver;
import io.krait.typeinfer.check.Type.InstanceType;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All modules of a check, and the classes that the language itself needs. */
final class Program {
  private final ModuleResolver resolver;
  private final BuiltinStubs stubs;
  private boolean modular;
  private final Set<String> consulted = new LinkedHashSet<>();
  private final Map<String, @Nullable ModuleDecl> modules = new HashMap<>();
  private final IdentityHashMap<BoundFile, ModuleDecl> files = new IdentityHashMap<>();
  private final Map<String, ModuleDecl> shadowed = new HashMap<>();
  private final Map<String, ClassDecl> classes = new HashMap<>();
  private final Declarations declarations = new Declarations(this);
  private final ClassStructure structure = new ClassStructure(this);
  private final Variances variances = new Variances();

  private final IdentityHashMap<Expr, TypeVarDecl> typeVariables = new IdentityHashMap<>();
  private final IdentityHashMap<Expr, Decl> made = new IdentityHashMap<>();

  Program(List<BoundFile> sources, ModuleResolver resolver, BuiltinStubs stubs) {
    this.resolver = resolver;
    this.stubs = stubs;
    for (BoundFile source : sources) {
      String path = source.parsed().file().path();
      add(new ModuleDecl(this, resolver.name(source), source, path.endsWith(".pyi")));
    }
  }

  /** The program of one module: of others the declarations are found when they are asked for. */
  static Program modular(BoundFile source, ModuleResolver resolver, BuiltinStubs stubs) {
    Program program = new Program(List.of(source), resolver, stubs);
    program.modular = true;
    return program;
  }

  /** The module names that were asked for. */
  Set<String> consulted() {
    return Set.copyOf(consulted);
  }

  private ModuleDecl add(ModuleDecl module) {
    if (module.isStub() || !isKnownByStub(module)) {
      modules.put(module.name(), module);
    }
    files.put(module.file(), module);
    new DeclarationFinder(module, isPackage(module)).find();
    return module;
  }

  /** Whether others, when they import that name, mean the stub and not this file. */
  private boolean isKnownByStub(ModuleDecl module) {
    BoundFile meant = resolver.file(module.name());
    return meant == null
        ? stubs.stub(module.name()).isPresent()
        : !meant.parsed().file().path().equals(module.file().parsed().file().path());
  }

  private boolean isPackage(ModuleDecl module) {
    String path = module.file().parsed().file().path();
    return path.endsWith("__init__.py") || path.endsWith("__init__.pyi");
  }

  boolean isForeign(BoundFile file) {
    return resolver.isForeign(file);
  }

  Declarations declarations() {
    return declarations;
  }

  ClassStructure structure() {
    return structure;
  }

  Variances variances() {
    return variances;
  }

  /** How deep comparisons are nested, those that others start included. */
  int comparisons;

  /** The pairs of types that are being compared structurally. */
  final java.util.Set<List<Object>> assumed = new java.util.HashSet<>();

  /** The type variables that calls make, by the call's identity. */
  Map<Expr, TypeVarDecl> typeVariables() {
    return typeVariables;
  }

  /** The classes and aliases that calls make, by the call's identity. */
  Map<Expr, Decl> made() {
    return made;
  }

  BuiltinStubs stubs() {
    return stubs;
  }

  ModuleDecl module(BoundFile file) {
    ModuleDecl module = files.get(file);
    if (module == null) {
      throw new IllegalArgumentException("not part of the program: " + file.parsed().file().path());
    }
    return module;
  }

  /** A module of the program, else a stub; null if it is not known. */
  @Nullable ModuleDecl module(String name) {
    if (modules.containsKey(name)) {
      return modules.get(name);
    }
    BoundFile source = resolver.file(name);
    consulted.add(name);
    ModuleDecl found = source == null ? null : files.get(source);
    if (found == null && source != null && modular) {
      boolean stub = source.parsed().file().path().endsWith(".pyi");
      return add(new ModuleDecl(this, name, source, stub));
    }
    if (found == null) {
      String text = stubs.stub(name).orElse(null);
      if (text != null) {
        return add(new ModuleDecl(this, name, StubFiles.of(name, text), true));
      }
    }
    modules.put(name, found);
    return found;
  }

  /** The stub of a module, though the program may have a module of that name. */
  private @Nullable ModuleDecl stub(String name) {
    ModuleDecl plain = module(name);
    if (plain == null || plain.isStub()) {
      return plain;
    }
    ModuleDecl known = shadowed.get(name);
    String text = known == null ? stubs.stub(name).orElse(null) : null;
    if (text != null) {
      known = new ModuleDecl(this, name, StubFiles.of(name, text), true);
      shadowed.put(name, known);
      new DeclarationFinder(known, false).find();
    }
    return known == null ? plain : known;
  }

  /** A class of a stub that the language needs. */
  ClassDecl cls(String module, String name) {
    ClassDecl known = classes.get(module + "." + name);
    if (known == null) {
      ModuleDecl home = stub(module);
      SymbolInfo info = home == null ? null : home.export(name);
      Decl decl = info == null ? null : declarations.follow(info.main());
      if (!(decl instanceof ClassDecl found)) {
        throw new IllegalStateException("no stub for " + module + "." + name);
      }
      known = found;
      classes.put(module + "." + name, known);
    }
    return known;
  }

  ClassDecl cls(String builtin) {
    return cls("builtins", builtin);
  }

  InstanceType instance(String builtin, Type... args) {
    return new InstanceType(cls(builtin), List.of(args));
  }

  InstanceType typing(String name, Type... args) {
    return new InstanceType(cls("typing", name), List.of(args));
  }

  /** What calling an {@code async def} gives. */
  InstanceType coroutine(Type result) {
    List<Type> args = List.of(Type.AnyType.ANY, Type.AnyType.ANY, result);
    return new InstanceType(cls("types", "CoroutineType"), args);
  }

  InstanceType object() {
    return instance("object");
  }

  InstanceType str() {
    return instance("str");
  }

  InstanceType intType() {
    return instance("int");
  }

  InstanceType bool() {
    return instance("bool");
  }

  ClassDecl tuple() {
    return cls("tuple");
  }

  /** A tuple seen as an instance of its class. */
  InstanceType asInstance(Type.TupleType tuple) {
    return new InstanceType(tuple(), List.of(Types.itemUnion(tuple.items())));
  }
}
