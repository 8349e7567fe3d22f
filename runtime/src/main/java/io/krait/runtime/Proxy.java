package io.krait.runtime;

/** An object that claims the class of another, which it stands for. */
public interface Proxy extends PyObject {}
