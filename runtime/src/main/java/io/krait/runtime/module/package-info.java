/** The native standard modules: each {@code <Name>Module} class states the members of one. */
@NullMarked
package io.krait.runtime.module;

import org.jspecify.annotations.NullMarked;
