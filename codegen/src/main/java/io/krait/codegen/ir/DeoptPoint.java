package io.krait.codegen.ir;

import java.util.List;
import java.util.Map;

/**
 * Where and with what a typed body goes on in its twin.
 *
 * @param point the twin block that takes over has this as its {@link Block#resumePoint}
 * @param state the value of each frame variable (by {@link Var#frameIndex}); the emitter writes
 *     only those that are live where the twin resumes, boxing them. A frame variable that is live
 *     there and absent here is unbound (null).
 */
public record DeoptPoint(int point, Map<Integer, StateValue> state) {
  /** How a frame value is made from typed variables. */
  public sealed interface StateValue {
    /** The (boxed) value of a variable. */
    record Of(Var var) implements StateValue {}

    /** An object made by a static runtime method: an iterator in mid-flight, a bound method. */
    record Made(MethodRef maker, List<StateValue> arguments) implements StateValue {}

    /**
     * A literal; as an argument of {@link Made} unboxed, else as the Python object it stands for.
     */
    record Known(Literal literal) implements StateValue {}

    /** What a static field holds: a function that typed code calls directly, a global's cell. */
    record Static(FieldRef field) implements StateValue {}
  }
}
