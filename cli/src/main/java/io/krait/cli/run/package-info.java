/** Runs programs: compiled in memory or taken from the cache. */
@NullMarked
package io.krait.cli.run;

import org.jspecify.annotations.NullMarked;
