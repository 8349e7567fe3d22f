package io.krait.codegen.ir;

import io.krait.codegen.facade.Facade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One Python module to be emitted.
 *
 * <p>What lowered code takes for given of the emitted classes ({@code M} is the module's internal
 * name):
 *
 * <ul>
 *   <li>{@code static final CompiledModule M.MODULE}, {@code static final Global M.g$NAME}, {@code
 *       static PyFunction M.f$ID};
 *   <li>{@code M$Functions(int id, PyCode, PyModule, Object[] defaults, PyDict kwDefaults, Cell[]
 *       closure)};
 *   <li>{@code M$GeneratorID(int id, PyCode, Object[] first)}: {@code first} are the first frame
 *       variables (index 0 the PyFunction or null, then the parameters); the emitter sizes the
 *       frame;
 *   <li>a class with a layout has {@code static final Layout C.LAYOUT}, a constructor {@code
 *       C(Layout)} (given null) with every slot unset, {@code static final PatchGuard
 *       C.guard$NAME}, the {@code int} fields of its slots' odd bits, and its Python class in
 *       {@code static PyType C.TYPE} once {@code Layout.attach} was called.
 * </ul>
 *
 * @param name dotted Python name
 * @param internalName of its module class, say {@code acme/pricing/PricingModule}
 * @param file the source path, as shown in tracebacks
 * @param globals names that get a static final {@code Global} field {@code g$NAME}
 * @param functionFields names of static fields {@code f$ID} (of type PyFunction) that hold the
 *     function objects of directly callable definitions, never null (a placeholder before)
 * @param directCalls numbers of functions that typed code calls directly as long as {@link
 *     #directField} is true
 * @param functions all methods, of the module class and its companions (by {@code owner})
 * @param entries the callable functions: what {@code NAME$Functions.invoke} and {@code callN} do
 * @param generators the generator bodies by id
 * @param body the module body: {@code static void run()} parts in order
 * @param javaBridges ways to Java classes
 * @param facade what Java sees of it, or null if nothing
 */
public record IrModule(
    String name,
    String internalName,
    String file,
    List<String> globals,
    List<String> functionFields,
    List<Integer> directCalls,
    List<IrFunction> functions,
    List<IrClass> classes,
    List<Entry> entries,
    List<GeneratorEntry> generators,
    List<IrFunction> body,
    List<JavaBridge> javaBridges,
    @Nullable Facade facade) {
  /** {@code static boolean M.direct$ID}: the function's name still stands for it. */
  public static FieldRef directField(String internalName, int function) {
    return new FieldRef(internalName, "direct$" + function, Rep.Prim.BOOL);
  }

  /**
   * A function object's code: id, and the static method {@code Object m(PyFunction self, Object...
   * one per parameter)} that takes every bound parameter, in varNames order.
   *
   * @param fast whether it has only plain positional parameters (at most 4), so that callN may go
   *     straight to it
   */
  public record Entry(int id, IrFunction target, int parameterCount, boolean fast) {
    /** The same entry into another function of the same signature. */
    public Entry of(IrFunction other) {
      return new Entry(id, other, parameterCount, fast);
    }
  }

  /** A generator body and the id it is resumed by. */
  public record GeneratorEntry(int id, IrFunction target, CodeInfo code) {}
}
