package io.krait.typeinfer.infer;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.typeinfer.CallTarget;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.BoundMethodType;
import io.krait.typeinfer.types.Type.ClassObjectType;
import io.krait.typeinfer.types.Type.FunctionType;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.OverloadedType;
import io.krait.typeinfer.types.Type.TupleType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Making instances. The type arguments of a new generic instance grow with its use. */
@SuppressWarnings("ReferenceEquality") // Classes and cells have an identity.
final class Construction {
  /** Cells of a call are numbered from here; those below belong to displays. */
  private static final int FIRST_CELL = 4;

  private static final Set<String> FRESH =
      Set.of("list", "dict", "set", "deque", "defaultdict", "Counter", "OrderedDict", "frozenset");

  private final Frame frame;
  private final Builtins builtins;

  Construction(Frame frame) {
    this.frame = frame;
    this.builtins = frame.builtins;
  }

  Type make(
      @Nullable Node node, ClassObjectType object, List<Argument> args, @Nullable Type expected) {
    if (!(object.cls() instanceof ClassNode cls)) {
      return AnyType.ANY;
    }
    if (node instanceof Expr.Call call) {
      frame.calls.record(call, new CallTarget.Constructor(cls));
    }
    if (cls == builtins.tupleClass()) {
      return tuple(args);
    }
    if (cls.isBuiltin("bool") || (cls.isBuiltin() && cls.name().equals("NoneType"))) {
      return new InstanceType(cls);
    }
    if (cls == builtins.typeClass() || cls.isSubclassOf(builtins.typeClass())) {
      return AnyType.ANY;
    }
    InstanceType self = new InstanceType(cls, arguments(node, object, cls, expected));
    if (cls.has(ClassInfo.Trait.ENUM)) {
      return self;
    }
    Type made = initialise(node, cls, self, args);
    return made == null ? self : made;
  }

  private Type tuple(List<Argument> args) {
    if (args.isEmpty()) {
      return new TupleType(List.of(), false);
    }
    Type given = args.get(0).type();
    return given instanceof TupleType
        ? given
        : new TupleType(List.of(frame.members.iterate(given, null)), true);
  }

  private List<Type> arguments(
      @Nullable Node node, ClassObjectType object, ClassNode cls, @Nullable Type expected) {
    int count = cls.typeParameters().size();
    if (count == 0) {
      return List.of();
    }
    if (object.args().size() == count && !Types.hasAny(object)) {
      return object.args();
    }
    List<Type> cells = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Cell cell = node == null ? frame.madeUpCell() : frame.file.cell(node, FIRST_CELL + i);
      for (Type member : expected == null ? List.<Type>of() : Types.members(expected)) {
        if (member instanceof InstanceType wanted
            && wanted.cls() == cls
            && i < wanted.args().size()
            && !Types.hasAny(wanted.args().get(i))
            && !(wanted.args().get(i) instanceof Type.TypeVarType)) {
          cell.join(wanted.args().get(i));
        }
      }
      cells.add(cell);
    }
    return List.copyOf(cells);
  }

  /** Runs {@code __new__} or {@code __init__}; a type only if it is not the plain instance. */
  private @Nullable Type initialise(
      @Nullable Node node, ClassNode cls, InstanceType self, List<Argument> args) {
    AttributeNode maker = cls.find("__new__");
    if (maker != null && maker.owner().isBuiltin("object")) {
      maker = null;
    }
    AttributeNode init = cls.find("__init__");
    if (init != null && init.owner().isBuiltin("object")) {
      init = null;
    }
    if (isFields(cls, init)) {
      fields(cls, args);
      return null;
    }
    if (maker != null && maker.function != null && usesNew(cls, maker, init)) {
      Type made = method(node, maker, new ClassObjectType(cls, self.args(), true), self, args);
      if (!(made instanceof AnyType) && maker.owner().isBuiltin() && maker.owner() == cls) {
        return made;
      }
    }
    if (init != null && init.function != null) {
      method(node, init, self, self, args);
    }
    return null;
  }

  private static boolean usesNew(ClassNode cls, AttributeNode maker, @Nullable AttributeNode init) {
    return init == null
        || !maker.owner().isBuiltin()
        || cls.mro().indexOf(maker.owner()) <= cls.mro().indexOf(init.owner());
  }

  private Type method(
      @Nullable Node node,
      AttributeNode attribute,
      Type receiver,
      InstanceType self,
      List<Argument> args) {
    InstanceType owner = Relations.asSuper(self, attribute.owner());
    Type function = attribute.current();
    if (owner != null && !owner.args().isEmpty()) {
      function = Substitution.of(attribute.owner().typeParameters(), owner.args()).apply(function);
    }
    Substitution selfType = new Substitution();
    selfType.put(Annotations.SELF, self);
    function = selfType.apply(function);
    List<Type> members =
        function instanceof OverloadedType || function instanceof FunctionType
            ? List.of(new BoundMethodType(receiver, function))
            : List.of();
    Type result = AnyType.ANY;
    for (Type member : members) {
      result = frame.calls.applyArguments(member, args, node);
    }
    return result;
  }

  private static boolean isFields(ClassNode cls, @Nullable AttributeNode init) {
    boolean generated = cls.has(ClassInfo.Trait.DATACLASS) || cls.has(ClassInfo.Trait.NAMED_TUPLE);
    return generated && (init == null || init.owner().isBuiltin() || !isAhead(cls, init));
  }

  /** Whether a written {@code __init__} stands before the nearest dataclass on the MRO. */
  private static boolean isAhead(ClassNode cls, AttributeNode init) {
    for (ClassInfo each : cls.mro()) {
      if (each == init.owner()) {
        return true;
      }
      if (each instanceof ClassNode node && !node.fields.isEmpty()) {
        return false;
      }
    }
    return false;
  }

  /** The generated {@code __init__} of a dataclass or named tuple. */
  private void fields(ClassNode cls, List<Argument> args) {
    Map<String, AttributeNode> fields = new LinkedHashMap<>();
    for (int i = cls.mro().size() - 1; i >= 0; i--) {
      if (cls.mro().get(i) instanceof ClassNode each && !each.isBuiltin()) {
        for (String name : each.fields.keySet()) {
          AttributeNode attribute = each.attribute(name);
          if (attribute != null && attribute.kind != AttributeInfo.Kind.METHOD) {
            fields.put(name, attribute);
          }
        }
      }
    }
    List<AttributeNode> order = new ArrayList<>(fields.values());
    int next = 0;
    for (Argument argument : args) {
      AttributeNode target = null;
      if (argument.keyword() != null) {
        target = fields.get(argument.keyword());
      } else if (argument.kind() == Argument.Kind.PLAIN && next < order.size()) {
        target = order.get(next++);
      }
      if (target != null) {
        target.cell.join(Types.widen(argument.type()));
      }
    }
  }

  /**
   * A container that a builtin gives is new, and what the program stores into it is seen: its
   * element types grow.
   */
  Type fresh(Node node, Type result, @Nullable Type expected) {
    if (!(result instanceof InstanceType instance)
        || instance.args().isEmpty()
        || !instance.cls().isBuiltin()
        || !FRESH.contains(instance.cls().name())) {
      return result;
    }
    List<Type> args = new ArrayList<>(instance.args().size());
    for (int i = 0; i < instance.args().size(); i++) {
      Type arg = instance.args().get(i);
      if (arg instanceof Cell) {
        args.add(arg);
      } else {
        Cell cell = frame.file.cell(node, FIRST_CELL + i);
        cell.join(Types.widen(arg));
        args.add(cell);
      }
    }
    return new InstanceType(instance.cls(), List.copyOf(args));
  }
}
