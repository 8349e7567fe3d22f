package io.krait.codegen.emit;

import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.Rep;
import java.util.ArrayList;
import java.util.List;

/**
 * The class of the generators that one function makes. It is theirs alone, so that a call of theirs
 * that HotSpot has seen just them at is inlined down to the body; what a typed body keeps across a
 * {@code yield} is in fields.
 */
final class GeneratorClass {
  final Rep.Ref self;
  private final List<FieldRef> fields = new ArrayList<>();

  GeneratorClass(String name) {
    this.self = new Rep.Ref(name);
  }

  /** The name of the class of the generators that the function with an id makes. */
  static String name(String module, int id) {
    return module + "$Generator" + id;
  }

  List<FieldRef> fields() {
    return fields;
  }

  /** Forgets the fields: a body is emitted anew. */
  void clear() {
    fields.clear();
  }

  /** A further field. */
  FieldRef newField(Rep rep) {
    FieldRef field = new FieldRef(self.internalName(), "v" + fields.size(), rep);
    fields.add(field);
    return field;
  }
}
