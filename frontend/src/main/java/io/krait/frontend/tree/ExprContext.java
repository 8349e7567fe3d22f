package io.krait.frontend.tree;

/** What an expression in target position is there for. */
public enum ExprContext {
  LOAD("Load"),
  STORE("Store"),
  DEL("Del");

  public final String pyName;

  ExprContext(String pyName) {
    this.pyName = pyName;
  }
}
