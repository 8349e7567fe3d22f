package io.krait.typeinfer;

import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.ModuleInfo;

/** What an attribute expression is predicted to reach. */
public sealed interface AttributeTarget {
  /**
   * An attribute of an instance or, if {@code throughClass}, of the class itself.
   *
   * @param overridden some subclass in the program defines the attribute anew
   */
  record Member(
      AttributeInfo attribute, ClassInfo receiver, boolean throughClass, boolean overridden)
      implements AttributeTarget {}

  /** A global of a module. */
  record ModuleGlobal(ModuleInfo module, String name) implements AttributeTarget {}
}
