package io.krait.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A compiled generator. Each generator function has a subclass whose {@code resume} calls the body,
 * a static method that keeps what must survive a {@code yield} in fields of it, or here.
 */
public abstract class CompiledGenerator extends PyGenerator {
  /** A twin's resume points and yields, from 0, are states from this one downwards. */
  public static final int FIRST_IN_TWIN = ENDED - 1;

  private static final long[] NO_WORDS = {};

  /** Variables that are references; at first the function object and the parameters. */
  public @Nullable Object[] frame;

  /** Variables that are machine values; doubles by their bits. */
  public long[] words = NO_WORDS;

  /** The resume point at which the twin takes over. */
  public int point;

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
    state = ENDED;
    return null;
  }

  /** The typed body gives up: its twin goes on at a resume point with these variables. */
  public final void enterTwin(@Nullable Object[] variables, int point) {
    frame = variables;
    words = NO_WORDS;
    this.point = point;
  }
}
