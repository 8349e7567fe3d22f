package io.krait.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A compiled generator. Each module has a subclass whose {@code resume} switches on {@link #id} to
 * the body, a static method that keeps what must survive a {@code yield} in the fields here.
 */
public abstract class CompiledGenerator extends PyGenerator {
  /** The state of a generator that has returned. */
  public static final int FINISHED = -1;

  private static final long[] NO_WORDS = {};

  /** Variables that are references; at first the function object and the parameters. */
  public @Nullable Object[] frame;

  /** Variables that are machine values; doubles by their bits. */
  public long[] words = NO_WORDS;

  /** Where the body goes on: a resume point, or a yield. */
  public int state;

  /** Whether the body goes on in its twin, for good. */
  public boolean inTwin;

  public final int id;

  protected CompiledGenerator(int id, PyCode code, @Nullable Object[] first) {
    super(code, code.name, code.qualname);
    this.id = id;
    this.frame = first;
  }

  /** Makes room for the variables of the body that begins. */
  public final void start(int references, int machineWords) {
    if (frame.length < references) {
      frame = Arrays.copyOf(frame, references);
    }
    if (words.length < machineWords) {
      words = Arrays.copyOf(words, machineWords);
    }
  }

  /** The body has returned. */
  public final @Nullable Object finish(Object result) {
    returnValue = result;
    state = FINISHED;
    return null;
  }

  /** The typed body gives up: its twin goes on at a resume point with these variables. */
  public final void enterTwin(@Nullable Object[] variables, int point) {
    frame = variables;
    words = NO_WORDS;
    state = point;
    inTwin = true;
  }
}
