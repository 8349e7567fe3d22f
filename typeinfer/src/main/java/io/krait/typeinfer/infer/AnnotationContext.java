package io.krait.typeinfer.infer;

import io.krait.frontend.bind.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Where an annotation is evaluated.
 *
 * @param self the class that {@code Self} stands for, or null
 */
record AnnotationContext(FileNode file, Scope scope, @Nullable ClassNode self) {
  AnnotationContext(FileNode file, Scope scope) {
    this(file, scope, null);
  }
}
