package io.krait.runtime;

/**
 * The Java index of a Python index into a list. Compiled code calls the form that fits what it
 * knows of the index; all raise IndexError, with one text for reads and one for stores.
 *
 * <p>One unsigned comparison finds both ends, so that what is usual costs one branch. Indices from
 * the end have methods of their own where the compiler knows them: in the common one HotSpot then
 * sees no other case.
 */
public final class ListIndex {
  private static final String LOAD = "list index out of range";
  private static final String STORE = "list assignment index out of range";

  private ListIndex() {}

  /** For a read. */
  public static int load(long i, int size) {
    return Long.compareUnsigned(i, size) < 0 ? (int) i : fromEnd(i, size, LOAD);
  }

  /** For a read; an int is what C2 takes out of loops. */
  public static int load(int i, int size) {
    return Integer.compareUnsigned(i, size) < 0 ? i : fromEnd(i, size, LOAD);
  }

  /** For a read at an index that is not negative. */
  public static int loadForward(int i, int size) {
    if (i >= size) {
      throw Err.indexError(LOAD);
    }
    return i;
  }

  /** For a read at an index that is negative. */
  public static int loadBackward(long i, int size) {
    long j = i + size;
    if (j < 0) {
      throw Err.indexError(LOAD);
    }
    return (int) j;
  }

  /** For a store. */
  public static int store(long i, int size) {
    return Long.compareUnsigned(i, size) < 0 ? (int) i : fromEnd(i, size, STORE);
  }

  /** For a store. */
  public static int store(int i, int size) {
    return Integer.compareUnsigned(i, size) < 0 ? i : fromEnd(i, size, STORE);
  }

  /** For a store at an index that is not negative. */
  public static int storeForward(int i, int size) {
    if (i >= size) {
      throw Err.indexError(STORE);
    }
    return i;
  }

  /** For a store at an index that is negative. */
  public static int storeBackward(long i, int size) {
    long j = i + size;
    if (j < 0) {
      throw Err.indexError(STORE);
    }
    return (int) j;
  }

  private static int fromEnd(long i, int size, String text) {
    long j = i + size;
    if (i >= 0 || j < 0) {
      throw Err.indexError(text);
    }
    return (int) j;
  }
}
