/**
 * The type checker by the typing specification: what {@code krait check} and the editor report.
 *
 * <p>It is apart from {@code infer}. That one predicts run-time classes for the compiler, refining
 * declared types by everything the program was seen to do; this one takes declarations at their
 * word, checks each body against them on its own, and keeps unions, type variables and {@code Any}
 * exactly as written. Neither depends on the other.
 */
@NullMarked
package io.krait.typeinfer.check;

import org.jspecify.annotations.NullMarked;
