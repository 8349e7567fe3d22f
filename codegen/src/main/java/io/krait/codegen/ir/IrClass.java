package io.krait.codegen.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Python class that becomes a Java class with typed fields.
 *
 * @param pythonName as written
 * @param internalName of the Java class, say {@code acme/pricing/Circle}
 * @param superName of the Java superclass: {@code io/krait/runtime/PyInstance} or another such
 *     class
 * @param slots the class's own attributes with their machine representation (I64, F64, BOOL, ANY)
 * @param methods its virtual methods, listed also among the program's functions
 * @param guards the names of the methods that typed code calls directly; each has a static final
 *     {@code PatchGuard} field {@code guard$NAME} in the class of {@code guardOwner}
 * @param initParameters what {@code Layout.initParameters} tells, or null
 */
public record IrClass(
    String pythonName,
    String internalName,
    String superName,
    List<Slot> slots,
    List<IrFunction> methods,
    List<Guard> guards,
    @Nullable List<String> initParameters) {
  /** The static final {@code PatchGuard} field that says how instances of the class are made. */
  public static final String CONSTRUCTOR_GUARD = "guard$";

  /** Makes an instance of a compiled class with every slot unset; the argument is null. */
  public static MethodRef allocator(String internalName) {
    return new MethodRef(
        MethodRef.Kind.NEW,
        internalName,
        "<init>",
        List.of(new Rep.Ref("io/krait/runtime/Layout")),
        new Rep.Ref(internalName),
        false);
  }

  /**
   * An attribute kept in a Java field of the same name.
   *
   * @param odd for a slot of a machine type, the {@code int} field (of this class or one above) in
   *     which {@code bit} is set while the attribute is unset or kept in the instance's dictionary
   * @param bit the slot's own bit there
   */
  public record Slot(String name, Rep rep, @Nullable FieldRef odd, int bit) {}

  /** A guarded method name; {@code owner} is the class (internal name) that declares the field. */
  public record Guard(String name, String owner) {}
}
