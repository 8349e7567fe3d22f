package io.krait.typeinfer.infer;

import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.TupleType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The builtin classes that the language itself knows. */
final class Builtins {
  private final World world;
  final Annotations annotations;
  private final Map<String, ClassNode> classes = new HashMap<>();
  private final Map<String, InstanceType> plain = new HashMap<>();
  private @Nullable ClassNode tuple;
  private @Nullable ClassNode none;
  private @Nullable ClassNode object;
  private @Nullable ClassNode type;
  private @Nullable InstanceType intType;
  private @Nullable InstanceType floatType;
  private @Nullable InstanceType boolType;
  private @Nullable InstanceType strType;

  Builtins(World world) {
    this.world = world;
    this.annotations = new Annotations(world);
  }

  /**
   * A class of a builtin module. One that its stub lacks is made up, without attributes, so that
   * the checker works with any stubs.
   */
  ClassNode classOf(String module, String name) {
    return classes.computeIfAbsent(
        module.equals("builtins") ? name : module + "." + name, key -> find(module, name));
  }

  ClassNode classOf(String name) {
    return classOf("builtins", name);
  }

  private ClassNode find(String module, String name) {
    ModuleNode node = world.module(module);
    Definition found = node == null ? null : node.definition(name);
    if (found instanceof Definition.ClassDefinition cls) {
      return cls.cls();
    }
    StubModule empty = new StubModule(world, module, "class " + name + ": ...\n");
    if (empty.definition(name) instanceof Definition.ClassDefinition cls) {
      return cls.cls();
    }
    throw new IllegalStateException("no class " + name);
  }

  InstanceType instance(String name) {
    InstanceType known = plain.get(name);
    if (known == null) {
      known = new InstanceType(classOf(name));
      plain.put(name, known);
    }
    return known;
  }

  InstanceType instance(String name, Type... args) {
    return instanceIn("builtins", name, args);
  }

  InstanceType instanceIn(String module, String name, Type... args) {
    return new InstanceType(classOf(module, name), List.of(args));
  }

  ClassNode tupleClass() {
    ClassNode known = tuple;
    if (known == null) {
      known = classOf("tuple");
      tuple = known;
    }
    return known;
  }

  ClassNode noneClass() {
    ClassNode known = none;
    if (known == null) {
      known = classOf("types", "NoneType");
      none = known;
    }
    return known;
  }

  ClassNode objectClass() {
    ClassNode known = object;
    if (known == null) {
      known = classOf("object");
      object = known;
    }
    return known;
  }

  ClassNode typeClass() {
    ClassNode known = type;
    if (known == null) {
      known = classOf("type");
      type = known;
    }
    return known;
  }

  InstanceType intType() {
    InstanceType known = intType;
    if (known == null) {
      known = instance("int");
      intType = known;
    }
    return known;
  }

  InstanceType floatType() {
    InstanceType known = floatType;
    if (known == null) {
      known = instance("float");
      floatType = known;
    }
    return known;
  }

  InstanceType bool() {
    InstanceType known = boolType;
    if (known == null) {
      known = instance("bool");
      boolType = known;
    }
    return known;
  }

  InstanceType str() {
    InstanceType known = strType;
    if (known == null) {
      known = instance("str");
      strType = known;
    }
    return known;
  }

  InstanceType list(Type element) {
    return instance("list", element);
  }

  static TupleType tuple(Type... items) {
    return new TupleType(List.of(items), false);
  }
}
