package io.krait.typeinfer.java;

/** Whether {@code null} is among the values of a type. */
public enum Nullness {
  /** Annotated {@code @Nullable}, or a like annotation. */
  NULLABLE,

  /** Annotated {@code @NonNull}, or not annotated where {@code @NullMarked} holds. */
  NON_NULL,

  /** Nothing is said; what Kotlin calls a platform type. */
  UNKNOWN
}
