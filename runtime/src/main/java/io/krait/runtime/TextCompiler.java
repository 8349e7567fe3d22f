package io.krait.runtime;

import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The compiler in the same process, a service that is found where it is on the class path: it
 * serves {@code eval}, {@code exec} and {@code compile}.
 */
public interface TextCompiler {
  /**
   * Parses a text.
   *
   * @param file what tracebacks call it
   * @param mode {@code exec}, {@code eval} or {@code single}
   * @throws PyBaseException SyntaxError
   */
  PyTextCode parse(byte[] text, String file, String mode);

  /**
   * The syntax tree of a text, in objects of {@code ast}.
   *
   * @throws PyBaseException SyntaxError
   */
  Object tree(byte[] text, String file, String mode);

  /** The compiler, or null where only the runtime is there. */
  static @Nullable TextCompiler find() {
    return Found.COMPILER;
  }

  /** Looks it up once, when it is first needed. */
  final class Found {
    private static final @Nullable TextCompiler COMPILER =
        ServiceLoader.load(TextCompiler.class, TextCompiler.class.getClassLoader())
            .findFirst()
            .orElse(null);

    private Found() {}
  }
}
