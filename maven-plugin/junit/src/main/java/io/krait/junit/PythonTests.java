package io.krait.junit;

import io.krait.runtime.Calls;
import io.krait.runtime.PyModule;
import io.krait.runtime.PyType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;

/** The tree of tests: modules, classes in them, functions and methods. */
final class PythonTests {
  private PythonTests() {}

  /** A module; {@code failure} is why it cannot be imported. */
  static final class ModuleTests extends AbstractTestDescriptor {
    final @Nullable PyModule module;
    final @Nullable Throwable failure;

    ModuleTests(
        UniqueId id,
        String name,
        String className,
        @Nullable PyModule module,
        @Nullable Throwable failure) {
      super(id, name, ClassSource.from(className));
      this.module = module;
      this.failure = failure;
    }

    @Override
    public Type getType() {
      return Type.CONTAINER;
    }

    /** A module that cannot be imported has no tests to say so. */
    @Override
    public boolean mayRegisterTests() {
      return failure != null;
    }
  }

  /** A class with tests. */
  static final class ClassTests extends AbstractTestDescriptor {
    final PyType type;

    ClassTests(UniqueId id, String className, PyType type) {
      super(id, type.simpleName(), ClassSource.from(className));
      this.type = type;
    }

    /** Whether it is a {@code unittest.TestCase}. */
    boolean isTestCase() {
      return isTestCase(type);
    }

    static boolean isTestCase(PyType type) {
      return Arrays.stream(type.mro()).anyMatch(t -> t.simpleName().equals("TestCase"));
    }

    @Override
    public Type getType() {
      return Type.CONTAINER;
    }
  }

  /** A test: a function of a module, or a method of a class. */
  static final class FunctionTest extends AbstractTestDescriptor {
    final String name;
    private final @Nullable Object function;

    FunctionTest(UniqueId id, String className, String name, @Nullable Object function) {
      super(id, name, source(className, name));
      this.name = name;
      this.function = function;
    }

    private static TestSource source(String className, String name) {
      return MethodSource.from(className, name);
    }

    @Override
    public Type getType() {
      return Type.TEST;
    }

    @Override
    public String getLegacyReportingName() {
      return name;
    }

    /** The class it is a method of; null for a function. */
    @Nullable ClassTests owner() {
      TestDescriptor parent = getParent().orElse(null);
      return parent instanceof ClassTests c ? c : null;
    }

    /** Runs it as a function. */
    void call() {
      if (function != null) {
        Calls.call0(function);
      }
    }
  }
}
