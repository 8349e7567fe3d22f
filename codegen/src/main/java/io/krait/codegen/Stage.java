package io.krait.codegen;

/** What {@code krait dump} can print; named as on the command line. */
@SuppressWarnings("MemberName") // names of command line values
public enum Stage {
  tokens,
  tree,
  scopes,
  types,
  ir,
  bytecode
}
