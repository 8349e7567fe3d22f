package io.krait.typeinfer.infer;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.TypeVarType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class while the program is checked. */
@SuppressWarnings("ReferenceEquality") // Classes and cells have an identity.
final class ClassNode implements ClassInfo {
  private final FileNode file;
  private final Stmt.ClassDef node;
  private final String qualifiedName;
  private final Map<String, AttributeNode> attributes = new LinkedHashMap<>();
  private final List<ClassNode> subclasses = new ArrayList<>(0);

  /** Names with annotations in the class body, in order: the fields of a dataclass. */
  final Map<String, Definition.Annotated> fields = new LinkedHashMap<>();

  private @Nullable Hierarchy hierarchy;
  private @Nullable Type self;

  ClassNode(FileNode file, Stmt.ClassDef node, String qualifiedName) {
    this.file = file;
    this.node = node;
    this.qualifiedName = qualifiedName;
  }

  World world() {
    return file.world;
  }

  FileNode fileNode() {
    return file;
  }

  /** The scope of the class body. */
  Scope scope() {
    return file.bound.scopes().scopeOf(node);
  }

  /** Where bases are evaluated. */
  Scope outerScope() {
    Scope parent = scope().parent();
    return parent == null ? scope() : parent;
  }

  // What the declarations add.

  void addMethod(FunctionNode function, String mangled) {
    AttributeNode known = attributes.get(mangled);
    AttributeNode attribute = new AttributeNode(this, mangled, kindOf(function));
    attribute.hasClassValue = true;
    if (known != null && known.function != null) {
      FunctionNode before = known.function;
      if (function.hasDecorator("setter") || function.hasDecorator("deleter")) {
        known.setter = function.hasDecorator("setter") ? function : known.setter;
        return;
      }
      if (before.hasDecorator("overload")) {
        before.alternatives().forEach(function::addAlternative);
        if (function.hasDecorator("overload")) {
          function.addAlternative(function);
        }
      }
    } else if (function.hasDecorator("overload")) {
      function.addAlternative(function);
    }
    attribute.function = function;
    attributes.put(mangled, attribute);
  }

  private static AttributeInfo.Kind kindOf(FunctionNode function) {
    return switch (function.kind()) {
      case FUNCTION, METHOD -> AttributeInfo.Kind.METHOD;
      case CLASS_METHOD -> AttributeInfo.Kind.CLASS_METHOD;
      case STATIC_METHOD -> AttributeInfo.Kind.STATIC_METHOD;
      case PROPERTY -> AttributeInfo.Kind.PROPERTY;
    };
  }

  void addNested(ClassNode nested, String mangled) {
    AttributeNode attribute = intern(mangled, AttributeInfo.Kind.NESTED_CLASS);
    attribute.nested = nested;
    attribute.hasClassValue = true;
  }

  void addClassValue(String mangled, Expr value) {
    AttributeNode attribute = intern(mangled, AttributeInfo.Kind.CLASS_VARIABLE);
    attribute.hasClassValue = true;
    attribute.classValue = value;
  }

  void addAnnotated(String mangled, Definition.Annotated definition) {
    fields.put(mangled, definition);
    boolean classVar =
        FunctionNode.lastName(
                definition.annotation() instanceof Expr.Subscript subscript
                    ? subscript.value()
                    : definition.annotation())
            .equals("ClassVar");
    AttributeNode attribute =
        intern(
            mangled,
            classVar || (definition.value() != null && !isDataclassLike())
                ? AttributeInfo.Kind.CLASS_VARIABLE
                : AttributeInfo.Kind.INSTANCE);
    attribute.annotation = definition;
    attribute.hasClassValue |= definition.value() != null;
    if (classVar) {
      fields.remove(mangled);
    } else if (isDataclassLike()) {
      attribute.definite = true;
    }
  }

  private boolean isDataclassLike() {
    for (Expr decorator : node.decoratorList()) {
      if (FunctionNode.lastName(decorator).equals("dataclass")) {
        return true;
      }
    }
    for (Expr base : node.bases()) {
      String name = FunctionNode.lastName(base);
      if (name.equals("NamedTuple") || name.equals("TypedDict")) {
        return true;
      }
    }
    return false;
  }

  AttributeNode addInstance(String mangled, boolean inInit) {
    AttributeNode attribute = intern(mangled, AttributeInfo.Kind.INSTANCE);
    if (attribute.kind == AttributeInfo.Kind.CLASS_VARIABLE) {
      attribute.kind = AttributeInfo.Kind.INSTANCE;
    }
    attribute.reassigned |= !inInit;
    return attribute;
  }

  private AttributeNode intern(String mangled, AttributeInfo.Kind kind) {
    AttributeNode known = attributes.get(mangled);
    if (known == null) {
      known = new AttributeNode(this, mangled, kind);
      attributes.put(mangled, known);
      Edit edit = file.world.edit;
      if (edit != null && edit.isOutside(this)) {
        edit.escape("adds an attribute");
      }
    }
    return known;
  }

  /** Marks the attributes that every path through {@code __init__} assigns. */
  void assignedInInit() {
    AttributeNode init = attributes.get("__init__");
    FunctionNode function = init == null ? null : init.function;
    String first = function == null ? null : function.firstParameter();
    if (function != null && first != null && function.node() instanceof Stmt.FunctionDef def) {
      for (String name : DefiniteAttributes.of(def.body(), first)) {
        AttributeNode attribute = attributes.get(scope().mangle(name));
        if (attribute != null) {
          attribute.definite = true;
        }
      }
    }
  }

  // What follows from bases and decorators.

  private Hierarchy hierarchy() {
    Hierarchy known = hierarchy;
    if (known == null) {
      known = Hierarchy.provisional(this);
      hierarchy = known;
      known = Hierarchy.of(this);
      hierarchy = known;
      for (Type base : known.bases()) {
        if (base instanceof InstanceType instance && instance.cls() instanceof ClassNode parent) {
          parent.subclasses.add(this);
        }
      }
    }
    return known;
  }

  /** An instance of the class within itself: its arguments are its own type parameters. */
  Type selfType() {
    Type known = self;
    if (known == null) {
      known = new InstanceType(this, List.copyOf(typeParameters()));
      self = known;
    }
    return known;
  }

  @Override
  public boolean has(Trait trait) {
    return hierarchy().traits().contains(trait);
  }

  Set<Trait> ownTraits() {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    for (Expr decorator : node.decoratorList()) {
      switch (FunctionNode.lastName(decorator)) {
        case "dataclass" -> {
          traits.add(Trait.DATACLASS);
          if (isTrue(decorator, "frozen")) {
            traits.add(Trait.FROZEN_DATACLASS);
          }
          if (isTrue(decorator, "order")) {
            traits.add(Trait.ORDERED_DATACLASS);
          }
          if (isTrue(decorator, "slots")) {
            traits.add(Trait.SLOTS);
          }
        }
        case "final",
            "total_ordering",
            "runtime_checkable",
            "unique",
            "type_check_only",
            "deprecated" -> {}
        default -> traits.add(Trait.REPLACED_BY_DECORATOR);
      }
    }
    if (attributes.containsKey("__slots__")) {
      traits.add(Trait.SLOTS);
    }
    if (!isBuiltin()) {
      if (attributes.containsKey("__getattr__") || attributes.containsKey("__getattribute__")) {
        traits.add(Trait.CUSTOM_GETATTR);
      }
      if (attributes.containsKey("__setattr__")) {
        traits.add(Trait.CUSTOM_SETATTR);
      }
    }
    return traits;
  }

  private static boolean isTrue(Expr decorator, String keyword) {
    return decorator instanceof Expr.Call call
        && call.keywords().stream()
            .anyMatch(k ->
                keyword.equals(k.arg())
                    && k.value() instanceof Expr.Constant constant
                    && constant.value() == io.krait.frontend.tree.ConstantValue.Singleton.TRUE);
  }

  @Override
  public String name() {
    return node.name();
  }

  @Override
  public String qualifiedName() {
    return qualifiedName;
  }

  @Override
  public String moduleName() {
    return file.module.name();
  }

  @Override
  public BoundFile file() {
    return file.bound;
  }

  @Override
  public Stmt.ClassDef node() {
    return node;
  }

  @Override
  public boolean isBuiltin() {
    return file.isStub();
  }

  @Override
  public List<TypeVarType> typeParameters() {
    return hierarchy().parameters();
  }

  @Override
  public List<Type> bases() {
    return hierarchy().bases();
  }

  @Override
  public List<ClassInfo> mro() {
    return hierarchy().mro();
  }

  @Override
  public Collection<ClassInfo> directSubclasses() {
    return Collections.unmodifiableList(subclasses);
  }

  List<ClassNode> subclassNodes() {
    return subclasses;
  }

  @Override
  public Collection<AttributeInfo> attributes() {
    return Collections.unmodifiableCollection(attributes.values());
  }

  @Override
  public @Nullable AttributeNode attribute(String mangledName) {
    return attributes.get(mangledName);
  }

  /** The attribute as found along the MRO. */
  @Nullable AttributeNode find(String mangledName) {
    for (ClassInfo cls : mro()) {
      AttributeNode found = cls instanceof ClassNode at ? at.attribute(mangledName) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The attribute as found behind a class on the MRO: for {@code super()}. */
  @Nullable AttributeNode findAfter(ClassInfo owner, String mangledName) {
    boolean behind = false;
    for (ClassInfo cls : mro()) {
      AttributeNode found =
          behind && cls instanceof ClassNode at ? at.attribute(mangledName) : null;
      if (found != null) {
        return found;
      }
      behind |= cls == owner;
    }
    return null;
  }

  /** Whether a subclass in the program has an attribute of that name of its own. */
  boolean isOverridden(String mangledName) {
    for (ClassNode subclass : subclasses) {
      if (subclass.attribute(mangledName) != null || subclass.isOverridden(mangledName)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an instance of a subclass may have an attribute that this class lacks. */
  boolean mayGain(String mangledName) {
    for (ClassNode subclass : subclasses) {
      if (subclass.has(Trait.UNKNOWN_BASE)
          || subclass.has(Trait.CUSTOM_GETATTR)
          || subclass.find(mangledName) != null
          || subclass.mayGain(mangledName)) {
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
