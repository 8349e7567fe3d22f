package io.krait.typeinfer.types;

import java.util.List;

/**
 * Parameters and result of a callable. For a method, the receiver is the first parameter.
 *
 * @param returnType what a call gives: for a generator function the generator, for a coroutine
 *     function the coroutine
 * @param open any arguments are taken: {@code Callable[..., R]}
 */
public record Signature(
    List<Parameter> parameters, Type returnType, Provenance returnProvenance, boolean open) {}
