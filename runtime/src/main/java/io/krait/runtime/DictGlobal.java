package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A global variable of a text that runs in a plain dict. It lives in the dict alone: {@link #value}
 * stays null, so that compiled code asks {@link #get}.
 */
final class DictGlobal extends Global {
  private final PyDict globals;

  DictGlobal(String name, PyDict globals) {
    super(name);
    this.globals = globals;
  }

  @Override
  public @Nullable Object get() {
    return globals.getStr(name);
  }

  @Override
  public void set(@Nullable Object v) {
    if (v == null) {
      globals.removeOrNull(name);
    } else {
      globals.putStr(name, v);
    }
  }

  @Override
  public void setLong(long v) {
    set(v);
  }

  @Override
  public void setDouble(double v) {
    set(v);
  }

  @Override
  public void define(Object function, CompiledModule module, int functionNumber) {
    set(function);
  }

  @Override
  @Nullable Object builtin() {
    Object builtins = globals.getStr("__builtins__");
    if (builtins instanceof PyModule m && m != Imports.builtins()) {
      return m.getOrNull(name);
    }
    if (builtins instanceof PyDict d && d != Imports.builtins().dict()) {
      return d.getStr(name);
    }
    return super.builtin();
  }
}
