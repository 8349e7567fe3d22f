package io.krait.typeinfer.check;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.check.Type.InstanceType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A class; what follows from its bases and decorators is found when it is first asked for. */
final class ClassDecl implements Decl {
  private final ModuleDecl module;
  private final Stmt.ClassDef node;
  private final String qualifiedName;
  private final Scope outer;
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final List<FunctionDecl> methods = new ArrayList<>(0);
  private final TypeVarDecl selfDecl;
  private boolean membersKnown;
  private boolean synthesised;
  private boolean shaping;
  private boolean newType;
  private @Nullable ClassShape shape;

  /** For {@code NewType} and classes made by a call: the bases, which no source states. */
  @Nullable List<Type> madeOf;

  /** What is special about a class made by a call. */
  final Set<ClassShape.Trait> madeTraits = EnumSet.noneOf(ClassShape.Trait.class);

  /** For a TypedDict made by a call: its items. */
  @Nullable Supplier<TypedDictShape> madeItems;

  /** Attributes that statements of the module give the class behind its body. */
  final Set<String> attached = new HashSet<>(0);

  /** The class of one sentinel value. */
  boolean sentinel;

  ClassDecl(ModuleDecl module, Stmt.ClassDef node, String qualifiedName, Scope outer) {
    this.module = module;
    this.node = node;
    this.qualifiedName = qualifiedName;
    this.outer = outer;
    this.selfDecl =
        new TypeVarDecl("Self", TypeVarDecl.Kind.TYPE_VAR, TypeVarDecl.Variance.COVARIANT);
    selfDecl.selfOf = this;
    selfDecl.sources(this::instance, List::of, () -> null);
  }

  String name() {
    return node.name();
  }

  String qualifiedName() {
    return qualifiedName;
  }

  ModuleDecl module() {
    return module;
  }

  Program program() {
    return module.program();
  }

  Stmt.ClassDef node() {
    return node;
  }

  /** The scope of the body. */
  Scope scope() {
    return module.file().scopes().scopeOf(node);
  }

  /** Where bases and decorators are evaluated. */
  Context context() {
    Scope generic = module.file().scopes().typeParameterScopeOf(node);
    return new Context(module, generic == null ? outer : generic, this);
  }

  /** {@code Self} within the class. */
  TypeVarType self() {
    return new TypeVarType(selfDecl, this);
  }

  /** An instance whose arguments are the class's own type parameters. */
  Type instance() {
    return new InstanceType(this, List.copyOf(typeParams()));
  }

  /** An instance whose arguments are not known. */
  Type unknownInstance() {
    return instanceOf(List.of());
  }

  /** An instance with some arguments; what is missing is the default or not known. */
  Type instanceOf(List<Type> args) {
    return program().structure().specialise(this, args);
  }

  private ClassShape shape() {
    ClassShape known = shape;
    if (known == null) {
      shape = ClassShape.provisional(this);
      shaping = true;
      known = program().structure().shape(this);
      shaping = false;
      shape = known;
    }
    return known;
  }

  List<TypeVarType> typeParams() {
    return shape().typeParams();
  }

  /** The bases as written, {@code object} when there is none: instances and tuples. */
  List<Type> bases() {
    return shape().bases();
  }

  /** This class first, {@code object} last. */
  List<ClassDecl> mro() {
    return shape().mro();
  }

  boolean has(ClassShape.Trait trait) {
    return (newType && trait == ClassShape.Trait.NEW_TYPE) || shape().traits().contains(trait);
  }

  boolean isProtocol() {
    return has(ClassShape.Trait.PROTOCOL);
  }

  boolean isEnum() {
    return has(ClassShape.Trait.ENUM);
  }

  boolean isTypedDict() {
    return has(ClassShape.Trait.TYPED_DICT);
  }

  boolean isFinal() {
    return has(ClassShape.Trait.FINAL);
  }

  boolean hasUnknownBase() {
    return has(ClassShape.Trait.UNKNOWN_BASE);
  }

  /** The metaclass; {@code type} if nothing says otherwise. */
  ClassDecl metaclass() {
    if (isBuiltin("object")) {
      return program().cls("type");
    }
    return shape().metaclass();
  }

  boolean isSubclassOf(ClassDecl other) {
    return this == other || mro().contains(other);
  }

  boolean is(String module, String name) {
    return this.module.isStub() && node.name().equals(name) && this.module.name().equals(module);
  }

  boolean isBuiltin(String name) {
    return is("builtins", name);
  }

  /** The body of a method may assign to attributes. */
  void addMethod(FunctionDecl method) {
    methods.add(method);
  }

  void addSelfAssignment(String name, Decl.Variable variable, FunctionDecl in) {
    members.computeIfAbsent(name, n -> new Member(this, n, null)).addAssignment(variable, in);
  }

  /** Marks the class of a {@code NewType}. */
  void newType() {
    newType = true;
  }

  /** Adds what no source states: the {@code __init__} of a dataclass, a field of a tuple. */
  void synthesise(String name, Type type) {
    ownMembers();
    members.put(name, Member.synthesised(this, name, type));
  }

  /** Takes back a member: the InitVar of a dataclass is no attribute. */
  void hide(String name) {
    ownMembers();
    members.remove(name);
  }

  /** Whether the class stands for one single value (PEP 661). */
  boolean isSentinel() {
    return sentinel;
  }

  private void ownMembers() {
    if (!membersKnown) {
      membersKnown = true;
      if (madeOf == null) {
        bodyMembers();
      }
    }
    if (madeOf != null && madeItems != null && !synthesised) {
      synthesised = true;
      TypedDicts.synthesise(program(), this);
    }
    if (madeOf == null && !synthesised && !shaping) {
      // What bases and decorators add needs the header, which may just be evaluated.
      shape();
      if (!synthesised) {
        synthesised = true;
        program().structure().synthesise(this);
      }
    }
  }

  private void bodyMembers() {
    for (FunctionDecl method : methods) {
      module.pending().reach(method.node().id());
    }
    Map<String, Member> assigned = new LinkedHashMap<>(members);
    members.clear();
    for (Symbol symbol : scope().symbols()) {
      if (ModuleDecl.isDeclared(symbol) && symbol.isLocal()) {
        members.put(symbol.name(), new Member(this, symbol.name(), module.info(symbol)));
      }
    }
    assigned.forEach((name, member) -> {
      Member inBody = members.get(name);
      if (inBody == null) {
        members.put(name, member);
      } else {
        inBody.takeAssignments(member);
      }
    });
  }

  /** A member of this class itself. */
  @Nullable Member own(String name) {
    ownMembers();
    return members.get(name);
  }

  Collection<Member> members() {
    ownMembers();
    return new ArrayList<>(members.values());
  }

  /** A member as found along the MRO. */
  @Nullable Member find(String name) {
    for (ClassDecl each : mro()) {
      Member found = each.own(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** A member as found behind a class on the MRO. */
  @Nullable Member findAfter(ClassDecl owner, String name) {
    List<ClassDecl> mro = mro();
    for (int i = mro.indexOf(owner) + 1; i < mro.size(); i++) {
      Member found = mro.get(i).own(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  boolean hasDecorator(String name) {
    for (Expr decorator : node.decoratorList()) {
      if (Trees.lastName(decorator).equals(name)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return qualifiedName;
  }
}
