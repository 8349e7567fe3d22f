package io.krait.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The module {@code builtins}: its functions, the built-in types and the exceptions. */
final class BuiltinsNamespace extends NativeModule {
  BuiltinsNamespace() {
    super("builtins", TypeMembers.javaClass("io.krait.runtime.module.BuiltinsModule"));
  }

  @Override
  @Nullable Object other(String attribute) {
    return Exceptions.byName(attribute);
  }

  @Override
  void rebound(String attribute) {
    if (!attribute.startsWith("_")) {
      Patches.BUILTINS.broken = true;
    }
    if (attribute.equals("__import__")) {
      Patches.BUILTINS_IMPORT.broken = true;
    }
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (String n : Exceptions.names()) {
      getOrNull(n);
    }
    getOrNull("IOError");
    getOrNull("EnvironmentError");
    names.addAll(super.names());
    return names;
  }
}
