package io.krait.codegen.ir;

import java.util.List;

/** What {@code PyCode} says of a function; positions are those of the functions' operations. */
public record CodeInfo(
    String name,
    String qualname,
    int firstLine,
    int argCount,
    int posOnlyCount,
    int kwOnlyCount,
    int flags,
    List<String> varNames,
    List<String> freeVars,
    PositionTable positions) {}
