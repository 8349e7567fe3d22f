package io.krait.runtime;

/** Python's operators and core protocols on any objects, with fast paths for the built-in types. */
public final class Ops {
  private Ops() {}

  public static Object add(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object sub(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object mul(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object matmul(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object truediv(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object floordiv(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object mod(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object pow(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object lshift(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object rshift(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object and(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object or(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object xor(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object iadd(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object isub(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object imul(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object imatmul(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object itruediv(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object ifloordiv(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object imod(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object ipow(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object ilshift(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object irshift(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object iand(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object ior(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object ixor(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object neg(Object a) {
    throw new UnsupportedOperationException();
  }

  public static Object pos(Object a) {
    throw new UnsupportedOperationException();
  }

  public static Object invert(Object a) {
    throw new UnsupportedOperationException();
  }

  public static boolean truth(Object a) {
    throw new UnsupportedOperationException();
  }

  public static boolean is(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object eq(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object ne(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object lt(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object le(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object gt(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object ge(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static boolean eqBool(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static boolean neBool(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static boolean ltBool(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static boolean leBool(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static boolean gtBool(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static boolean geBool(Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static boolean contains(Object container, Object item) {
    throw new UnsupportedOperationException();
  }

  public static Object getItem(Object o, Object key) {
    throw new UnsupportedOperationException();
  }

  public static void setItem(Object o, Object key, Object value) {
    throw new UnsupportedOperationException();
  }

  public static void delItem(Object o, Object key) {
    throw new UnsupportedOperationException();
  }

  public static long len(Object o) {
    throw new UnsupportedOperationException();
  }

  public static long hash(Object o) {
    throw new UnsupportedOperationException();
  }

  public static String repr(Object o) {
    throw new UnsupportedOperationException();
  }

  public static String str(Object o) {
    throw new UnsupportedOperationException();
  }

  public static String ascii(Object o) {
    throw new UnsupportedOperationException();
  }

  public static String format(Object o, String spec) {
    throw new UnsupportedOperationException();
  }

}
