/** What an incremental build compares: what the compiler knew of a module, and what it gave. */
@NullMarked
package io.krait.codegen.incremental;

import org.jspecify.annotations.NullMarked;
