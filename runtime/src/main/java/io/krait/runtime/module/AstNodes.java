package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the classes of {@link AstGrammar}, ordinary ones that programs may subclass. */
final class AstNodes {
  private static final Map<String, PyType> ALL = make();

  private AstNodes() {}

  static PyType named(String name) {
    return known(ALL, name);
  }

  private static PyType known(Map<String, PyType> all, String name) {
    PyType t = all.get(name);
    if (t == null) {
      throw new IllegalStateException("no such node: " + name);
    }
    return t;
  }

  private static Map<String, PyType> make() {
    Map<String, PyType> all = new HashMap<>();
    PyType ast =
        NativeTypes.build("ast", "AST", PyTuple.of(), null, "io.krait.runtime.module.AstMembers");
    for (String name : new String[] {"_fields", "_attributes", "__match_args__"}) {
      NativeTypes.setOnType(ast, name, PyTuple.of());
    }
    all.put("AST", ast);
    for (String line : AstGrammar.TEXT.split("\n")) {
      define(line.strip(), all);
    }
    for (String line : AstGrammar.TEXT.split("\n")) {
      types(line.strip(), all);
    }
    return all;
  }

  private static void define(String line, Map<String, PyType> all) {
    int open = line.indexOf('(');
    int close = line.indexOf(')');
    String name = line.substring(0, open);
    PyType base = known(all, line.substring(open + 1, close));
    PyType type = NativeTypes.build("ast", name, PyTuple.of(base), null, "");
    all.put(name, type);
    List<Object> fields = new ArrayList<>();
    for (String[] field : fields(line)) {
      fields.add(field[0]);
      if (field[1].endsWith("?")) {
        NativeTypes.setOnType(type, field[0], PyNone.NONE);
      }
    }
    NativeTypes.setOnType(type, "_fields", PyTuple.of(fields.toArray()));
    NativeTypes.setOnType(type, "__match_args__", PyTuple.of(fields.toArray()));
    int bar = line.indexOf('|');
    if (bar >= 0) {
      Object[] attributes = line.substring(bar + 1).strip().split(" ");
      NativeTypes.setOnType(type, "_attributes", PyTuple.of(attributes.clone()));
      for (Object attribute : attributes) {
        if (((String) attribute).startsWith("end_") && attributes.length == 4) {
          NativeTypes.setOnType(type, (String) attribute, PyNone.NONE);
        }
      }
    }
  }

  /** Names and types of the fields that a line states. */
  private static List<String[]> fields(String line) {
    int bar = line.indexOf('|');
    String text = line.substring(line.indexOf(')') + 1, bar < 0 ? line.length() : bar).strip();
    List<String[]> fields = new ArrayList<>();
    for (String field : text.isEmpty() ? new String[0] : text.split(" ")) {
      fields.add(field.split(":"));
    }
    return fields;
  }

  private static void types(String line, Map<String, PyType> all) {
    PyDict types = new PyDict();
    for (String[] field : fields(line)) {
      char last = field[1].charAt(field[1].length() - 1);
      boolean plain = Character.isLetter(last);
      String name = plain ? field[1] : field[1].substring(0, field[1].length() - 1);
      Object type =
          switch (name) {
            case "str" -> Types.STR;
            case "int" -> Types.INT;
            case "object" -> Types.OBJECT;
            default -> known(all, name);
          };
      Object shape =
          plain ? type : last == '*' ? PyAlias.of(Types.LIST, type) : PyUnion.or(type, PyNone.NONE);
      types.putStr(field[0], shape);
    }
    PyType node = known(all, line.substring(0, line.indexOf('(')));
    Attrs.set(node, "_field_types", types);
    Attrs.set(node, "__annotations__", types);
  }
}
