/** What the classes that Java sees of compiled modules call: conversions, calls by name. */
@NullMarked
package io.krait.runtime.facade;

import org.jspecify.annotations.NullMarked;
