/** Where the class files of the JDK and of a class path are. */
@NullMarked
package io.krait.cli.classpath;

import org.jspecify.annotations.NullMarked;
