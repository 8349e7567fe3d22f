package io.krait.codegen.lower;

import io.krait.codegen.TextForm;
import io.krait.codegen.facade.Facade;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.IrClass;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.IrModule;
import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.bind.Resolution;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeTable;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.CheckedProgram;
import io.krait.typeinfer.TypeTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One module while it is lowered: what is known of it, and what has been made of it. */
final class ModuleUnit {
  private final ProgramUnit program;
  private final BoundFile bound;
  private final String name;
  private final String internalName;
  private final CheckedProgram checked;
  private final @Nullable TextForm text;
  private final Captures captures;
  private final FlowFacts flow = new FlowFacts();
  private final UnitTable functions = new UnitTable(this);
  private final Set<String> globals = new LinkedHashSet<>();
  private final Set<String> functionFields = new LinkedHashSet<>();
  private final Set<Integer> directCalls = new LinkedHashSet<>();
  final Set<Integer> analysed = new HashSet<>();
  private final Signatures signatures = new Signatures(this);
  final List<IrFunction> irFunctions = new ArrayList<>();
  final List<IrClass> irClasses = new ArrayList<>();
  final List<IrModule.Entry> entries = new ArrayList<>();
  final List<IrModule.GeneratorEntry> generators = new ArrayList<>();
  final List<IrFunction> body = new ArrayList<>();
  final JavaSites javaSites = new JavaSites(this);
  private final boolean futureAnnotations;
  private final boolean facade;

  ModuleUnit(ProgramUnit program, Lowering.Input input, CheckedProgram checked) {
    this.program = program;
    this.bound = input.bound();
    this.name = input.name();
    this.internalName = input.internalName();
    this.text = input.text();
    this.checked = checked;
    this.facade = input.facade();
    this.captures = new Captures(bound.module());
    this.futureAnnotations = importsAnnotations(bound.parsed().tree().body());
  }

  private static boolean importsAnnotations(List<Stmt> statements) {
    for (Stmt statement : statements) {
      if (statement instanceof Stmt.ImportFrom from
          && "__future__".equals(from.module())
          && from.names().stream().anyMatch(a -> a.name().equals("annotations"))) {
        return true;
      }
    }
    return false;
  }

  /** How it is run if it is no module but a text of {@code exec} or {@code eval}. */
  @Nullable TextForm text() {
    return text;
  }

  /** Whether its globals live in a plain dict, of which nothing is known. */
  boolean hasDictGlobals() {
    return text != null && text.dictGlobals();
  }

  SourceFile file() {
    return bound.parsed().file();
  }

  List<Stmt> statements() {
    return bound.parsed().tree().body();
  }

  Scope scope() {
    return bound.module();
  }

  ScopeTable scopes() {
    return bound.scopes();
  }

  BoundFile bound() {
    return bound;
  }

  TypeTable types() {
    return checked.types(bound);
  }

  String name() {
    return name;
  }

  String internalName() {
    return internalName;
  }

  ProgramUnit program() {
    return program;
  }

  Captures captures() {
    return captures;
  }

  FlowFacts flow() {
    return flow;
  }

  UnitTable functions() {
    return functions;
  }

  /** What typed bodies of this module may rely on. */
  Beliefs beliefs() {
    return new TypeBeliefs(this);
  }

  /** The signature of a function's typed body. */
  TypedSignature signature(CodeUnit unit) {
    new FunctionLowering(this).analyse(unit);
    return signatures.of(unit);
  }

  boolean futureAnnotations() {
    return futureAnnotations;
  }

  /** Whether Java sees its functions and classes. */
  boolean hasFacade() {
    return facade;
  }

  /** The field that holds a global's cell. */
  FieldRef global(String globalName) {
    globals.add(globalName);
    return new FieldRef(internalName, "g$" + globalName, Reps.GLOBAL);
  }

  /** The field that holds the function object of a definition. */
  FieldRef functionField(CodeUnit unit) {
    functionFields.add("f$" + unit.id());
    return new FieldRef(internalName, "f$" + unit.id(), Reps.FUNCTION);
  }

  /** Whether a definition is the only binding of a variable of the module. */
  boolean isOnlyBinding(Stmt.FunctionDef def) {
    Symbol symbol = bound.scopes().symbolAt(def);
    return symbol != null
        && symbol.scope() == bound.module()
        && symbol.resolution() instanceof Resolution.Global
        && symbol.isDefinedOnce()
        && def.decoratorList().isEmpty();
  }

  /** The field that says whether the name of such a definition still stands for its function. */
  FieldRef directField(CodeUnit unit) {
    directCalls.add(unit.id());
    return IrModule.directField(internalName, unit.id());
  }

  FieldRef moduleField() {
    return new FieldRef(internalName, "MODULE", Reps.MODULE);
  }

  IrModule toIr(@Nullable Facade seen) {
    return new IrModule(
        name,
        internalName,
        file().path(),
        List.copyOf(globals),
        List.copyOf(functionFields),
        List.copyOf(directCalls),
        irFunctions,
        irClasses,
        entries,
        generators,
        body,
        javaSites.bridges(),
        seen);
  }
}
