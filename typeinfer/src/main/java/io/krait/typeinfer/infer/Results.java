package io.krait.typeinfer.infer;

import io.krait.frontend.bind.Symbol;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.AttributeTarget;
import io.krait.typeinfer.CallTarget;
import io.krait.typeinfer.TypeTable;
import io.krait.typeinfer.edit.BodyEdit;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.FunctionInfo;
import io.krait.typeinfer.types.ModuleInfo;
import io.krait.typeinfer.types.Origin;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.NeverType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the last run of each body has found, by node. */
@SuppressWarnings("ReferenceEquality") // Classes and cells have an identity.
final class Results implements TypeTable {
  private final FileNode file;
  private final @Nullable Type[] types;
  private final @Nullable CallTarget[] calls;
  private final @Nullable AttributeTarget[] attributes;
  private final @Nullable Origin[] origins;
  private final List<Expr> revealed = new ArrayList<>(0);
  private final BitSet maybeUnbound = new BitSet();
  private final BitSet unreachable = new BitSet();
  private final BitSet reached = new BitSet();

  /** Annotations of names, whether or not they have a value. */
  final IdentityHashMap<Symbol, Definition> bareAnnotations = new IdentityHashMap<>();

  Results(FileNode file) {
    this.file = file;
    int count = file.definitions.length;
    boolean stub = file.isStub();
    types = new @Nullable Type[stub ? 0 : count];
    calls = new @Nullable CallTarget[stub ? 0 : count];
    attributes = new @Nullable AttributeTarget[stub ? 0 : count];
    origins = new @Nullable Origin[stub ? 0 : count];
  }

  /** The results of a file of which one body was edited: all but those of that body. */
  Results(FileNode file, Results before, BodyEdit edit) {
    this.file = file;
    int count = file.definitions.length;
    types = edit.shifted(before.types, new @Nullable Type[count]);
    calls = edit.shifted(before.calls, new @Nullable CallTarget[count]);
    attributes = edit.shifted(before.attributes, new @Nullable AttributeTarget[count]);
    origins = edit.shifted(before.origins, new @Nullable Origin[count]);
    edit.shifted(before.maybeUnbound, maybeUnbound);
    edit.shifted(before.unreachable, unreachable);
    edit.shifted(before.reached, reached);
  }

  void record(int node, Type type) {
    if (node < types.length) {
      Type known = types[node];
      types[node] = known == null ? type : Types.union(known, type);
    }
  }

  void target(int node, CallTarget target) {
    if (node < calls.length) {
      CallTarget known = calls[node];
      boolean same = known == null || known.equals(target);
      calls[node] = same ? target : CONFLICT;
    }
  }

  private static final CallTarget CONFLICT = new CallTarget.BuiltinFunction("", "");
  private static final AttributeTarget ATTRIBUTE_CONFLICT =
      new AttributeTarget.ModuleGlobal(
          new ModuleInfo() {
            @Override
            public String name() {
              return "";
            }

            @Override
            public io.krait.frontend.bind.@Nullable BoundFile file() {
              return null;
            }

            @Override
            public boolean isBuiltin() {
              return false;
            }

            @Override
            public @Nullable Type attribute(String name) {
              return null;
            }
          },
          "");

  void target(int node, AttributeTarget target) {
    if (node < attributes.length) {
      AttributeTarget known = attributes[node];
      attributes[node] = known == null || known.equals(target) ? target : ATTRIBUTE_CONFLICT;
    }
  }

  void lose(int node, Origin origin) {
    if (node < origins.length && origins[node] == null) {
      origins[node] = origin;
    }
  }

  void reveal(Expr expr) {
    if (!revealed.contains(expr)) {
      revealed.add(expr);
    }
  }

  /** Reports what {@code reveal_type} was asked for, once all is known. */
  void reportRevealed() {
    String text = file.bound.parsed().file().text();
    for (Expr expr : revealed) {
      String written = text.substring(expr.span().start(), expr.span().end());
      String message = "Type of \"" + written + "\" is \"" + typeOf(expr).show() + "\"";
      file.world.report(
          Diagnostic.Severity.INFORMATION, "revealed-type", message, file, expr.span());
    }
    revealed.clear();
  }

  void maybeUnbound(int node) {
    maybeUnbound.set(node);
  }

  void unreachable(int node) {
    unreachable.set(node);
  }

  void reached(int node) {
    reached.set(node);
  }

  @Override
  public Type typeOf(Expr expr) {
    return typeOf(expr.id());
  }

  @Override
  public Type typeOf(int nodeId) {
    Type type = nodeId < types.length ? types[nodeId] : null;
    if (type == null) {
      return file.faults.isEmpty() ? NeverType.NEVER : AnyType.ANY;
    }
    return Types.resolve(type);
  }

  @Override
  public Type typeOf(Symbol symbol) {
    Variable variable = file.variable(symbol);
    if (variable == null) {
      return AnyType.ANY;
    }
    Type declared = variable.declared;
    Type known = Types.widen(Types.resolve(variable.cell.current()));
    return declared != null ? declared : known;
  }

  @Override
  public @Nullable Type declaredType(Symbol symbol) {
    Variable variable = file.variable(symbol);
    if (variable != null && variable.symbol.isParameter()) {
      FunctionNode function = file.functionOf(variable.symbol.scope().owner());
      for (ParameterNode parameter : function.parameters()) {
        if (parameter.name.equals(variable.symbol.name()) && parameter.arg.annotation() != null) {
          return parameter.declared();
        }
      }
    }
    return variable == null ? null : variable.declared;
  }

  @Override
  public boolean mayBeUnbound(Expr.Name name) {
    return maybeUnbound.get(name.id());
  }

  @Override
  public FunctionInfo functionOf(Node definition) {
    return file.functionOf(definition);
  }

  @Override
  public ClassInfo classOf(Stmt.ClassDef definition) {
    ClassNode cls = file.classes[definition.id()];
    if (cls == null) {
      throw new IllegalArgumentException("no class of this file: " + definition.name());
    }
    return cls;
  }

  @Override
  public ModuleInfo module() {
    return file.module;
  }

  @Override
  public @Nullable CallTarget callTarget(Expr.Call call) {
    CallTarget target = call.id() < calls.length ? calls[call.id()] : null;
    return target == CONFLICT ? null : target;
  }

  @Override
  public @Nullable AttributeTarget attributeTarget(Expr.Attribute attribute) {
    AttributeTarget target = attribute.id() < attributes.length ? attributes[attribute.id()] : null;
    return target == ATTRIBUTE_CONFLICT ? null : target;
  }

  @Override
  public @Nullable Origin originOf(Expr expr) {
    return expr.id() < origins.length ? origins[expr.id()] : null;
  }

  @Override
  public boolean isUnreachable(Stmt stmt) {
    return unreachable.get(stmt.id()) && !reached.get(stmt.id());
  }
}
