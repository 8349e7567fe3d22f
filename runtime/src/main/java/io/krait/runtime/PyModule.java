package io.krait.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A Python module; each of its variables is a {@link Global} cell. */
public class PyModule implements PyObject {
  /** For lookups, which need no lock. */
  private final Map<String, Global> cells = new ConcurrentHashMap<>();

  /** The cells in the order in which they were made; its lock is held to add one. */
  private final List<Global> order = new ArrayList<>();

  private String name;
  private @Nullable ModuleDict dict;

  /** Where the variables live if it is a text that {@code exec} or {@code eval} runs. */
  private final @Nullable TextNamespace text;

  @SuppressWarnings("this-escape") // the variables are kept in this class
  public PyModule(String name) {
    this(name, null);
  }

  @SuppressWarnings("this-escape") // the variables are kept in this class
  PyModule(String name, @Nullable TextNamespace text) {
    this.name = name;
    this.text = text;
    if (text == null) {
      setStandardNames();
    }
  }

  private void setStandardNames() {
    set("__name__", name);
    set("__doc__", PyNone.NONE);
    set("__package__", PyNone.NONE);
    set("__loader__", PyNone.NONE);
    set("__spec__", PyNone.NONE);
  }

  /** {@code __name__}. */
  public final String name() {
    Object n = cell("__name__").get();
    return n instanceof String s ? s : name;
  }

  /** {@code __name__}; None in a text whose globals have none. */
  final Object nameOrNone() {
    Object n = getOrNull("__name__");
    return n != null ? n : text == null ? name : PyNone.NONE;
  }

  final void rename(String value) {
    name = value;
    set("__name__", value);
  }

  /** The cell of a variable, made when it was missing. */
  public final Global cell(String variable) {
    Global g = cells.get(variable);
    return g != null ? g : newCell(variable);
  }

  private Global newCell(String variable) {
    synchronized (order) {
      Global g = cells.get(variable);
      if (g == null) {
        g = text == null ? new Global(variable) : text.cell(variable);
        order.add(g);
        cells.put(variable, g);
      }
      return g;
    }
  }

  final @Nullable Global cellOrNull(String variable) {
    return cells.get(variable);
  }

  /** The bound variables, in order. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (Global g : allCells()) {
      if (g.value != null) {
        names.add(g.name);
      }
    }
    return names;
  }

  final Global[] allCells() {
    synchronized (order) {
      return order.toArray(new Global[0]);
    }
  }

  final @Nullable TextNamespace text() {
    return text;
  }

  /** The value of a module variable, or null. */
  public @Nullable Object getOrNull(String attribute) {
    if (text != null) {
      return text.globals.getStr(attribute);
    }
    Global g = cellOrNull(attribute);
    return g == null ? null : g.get();
  }

  public void set(String attribute, Object value) {
    cell(attribute).set(value);
  }

  /** {@code del module.attribute}. */
  void delete(String attribute) {
    if (getOrNull(attribute) == null) {
      throw AttrErrors.missing(this, attribute);
    }
    unset(attribute);
  }

  /** Makes a bound variable unbound. */
  void unset(String attribute) {
    cell(attribute).set(null);
  }

  /** {@code module.attribute}: the variable, the module type's attributes, {@code __getattr__}. */
  final @Nullable Object attribute(String attribute) {
    if (attribute.equals("__dict__")) {
      return dict();
    }
    Object v = getOrNull(attribute);
    if (v != null) {
      return v;
    }
    v = Attrs.generic(this, type(), attribute);
    if (v != null) {
      return v;
    }
    Object hook = getOrNull("__getattr__");
    return hook == null ? null : Calls.call1(hook, attribute);
  }

  /** {@code globals()}: a live view. */
  public final PyDict dict() {
    if (text != null) {
      return text.globals;
    }
    ModuleDict d = dict;
    if (d == null) {
      d = new ModuleDict(this);
      dict = d;
    }
    return d;
  }

  @Override
  public PyType type() {
    return Types.MODULE;
  }
}
