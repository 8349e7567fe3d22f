package io.krait.runtime;

/** The Java names of compiled modules: one place for the compiler and for imports at run time. */
public final class ModuleNames {
  private ModuleNames() {}

  /** {@code acme.pricing} is class {@code acme.pricing.PricingModule}. */
  public static String className(String module) {
    String last = module.substring(module.lastIndexOf('.') + 1);
    return module + "." + capitalised(last) + "Module";
  }

  /** Native modules: {@code os.path} is {@code io.krait.runtime.module.Os_pathModule}. */
  public static String nativeClassName(String module) {
    return "io.krait.runtime.module." + capitalised(module.replace('.', '_')) + "Module";
  }

  private static String capitalised(String s) {
    return s.isEmpty() ? s : Character.toUpperCase(s.charAt(0)) + s.substring(1);
  }
}
