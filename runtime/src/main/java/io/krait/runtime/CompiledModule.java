package io.krait.runtime;

/** A module that was compiled from Python source. */
public abstract class CompiledModule extends PyModule {
  /** The source file, as tracebacks show it. */
  public final String file;

  @SuppressWarnings("this-escape") // the variables are kept in the superclass
  protected CompiledModule(String name, String file, String package_) {
    super(name, TextNamespace.take());
    this.file = file;
    if (text() == null) {
      setStandardNames(package_);
    }
    CodeModules.add(this);
  }

  private void setStandardNames(String package_) {
    set("__package__", package_);
    set("__file__", file);
    if (file.endsWith("__init__.py")) {
      int end = file.length() - "__init__.py".length();
      set("__path__", PyList.of(end == 0 ? "" : file.substring(0, end - 1)));
    }
    set("__builtins__", Imports.builtins());
  }

  /** The variable's cell; made when it was missing. */
  public final Global global(String variable) {
    return cell(variable);
  }

  /** The greatest recursion limit that the program means to set, as far as its sources tell. */
  @SuppressWarnings("MemberName") // no name that a function of the program can have
  protected long deepestRecursion$() {
    return RecursionLimit.USUAL;
  }

  /**
   * Says whether a variable still holds the function of its definition; typed calls of it look at a
   * static field of the module's class.
   *
   * @param function the definition's number in the module
   */
  protected void direct(int function, boolean holds) {}

  /** Runs the module's body. */
  @SuppressWarnings("MemberName") // no name that a function of the program can have
  protected abstract void run$();
}
