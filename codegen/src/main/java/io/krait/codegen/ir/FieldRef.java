package io.krait.codegen.ir;

/** A Java field. */
public record FieldRef(String owner, String name, Rep rep) {}
