package io.krait.codegen;

/**
 * One emitted class.
 *
 * @param name internal name, say {@code acme/pricing/PricingModule}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ClassFile(String name, byte[] bytes) {}
