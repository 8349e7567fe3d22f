package io.krait.runtime.java;

import io.krait.runtime.HasDict;

/** An instance of a Python class that extends a Java class or implements interfaces. */
public interface JavaAdapter extends HasDict {}
