package io.krait.runtime;

import io.krait.runtime.module.StandardStreams;

/** Python in a Java program that did not start with a Python main module. */
public final class Embedding {
  /** Done once; nothing of it is needed where {@link Launcher} runs the program. */
  private static final class Start {
    static {
      StackOverflow.load();
      StandardStreams.writeLines();
      Runtime.getRuntime().addShutdownHook(new Thread(Start::end, "krait-exit"));
    }

    private static void end() {
      AtExit.run(0);
      StandardStreams.flushAll();
    }

    /** That it is called is what it is for. */
    @SuppressWarnings("EmptyMethod")
    static void begin() {}
  }

  private Embedding() {}

  /** Imports a compiled module, through the class loader that loaded its class. */
  public static PyModule load(CompiledModule module) {
    Object known = Imports.modules().getStr(module.name());
    if (known instanceof PyModule m) {
      return m;
    }
    if (!(Thread.currentThread() instanceof PyThread)) {
      Start.begin();
    }
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(module.getClass().getClassLoader());
    try {
      return Imports.module(module.name());
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
