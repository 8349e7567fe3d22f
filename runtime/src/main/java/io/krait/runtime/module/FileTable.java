package io.krait.runtime.module;

import io.krait.runtime.PyBaseException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * File descriptors: numbers that the program sees for what it has open. They are the runtime's own;
 * the JVM shows none. Several numbers may stand for one channel ({@code dup}).
 */
final class FileTable {
  private static final int FIRST = 3;
  private static final Map<Integer, RawChannel> OPEN = new HashMap<>();

  private FileTable() {}

  /** Gives a channel the lowest free number. */
  static synchronized int add(RawChannel channel) {
    int number = FIRST;
    while (OPEN.containsKey(number)) {
      number++;
    }
    put(number, channel);
    return number;
  }

  static synchronized void put(int number, RawChannel channel) {
    OPEN.put(number, channel);
    channel.users++;
  }

  /** The channel of a number. */
  static synchronized @Nullable RawChannel find(long number) {
    RawChannel channel = OPEN.get((int) number);
    return channel == null && number >= 0 && number < FIRST ? standard((int) number) : channel;
  }

  private static RawChannel standard(int number) {
    StandardRaw raw = new StandardRaw(number);
    OPEN.put(number, raw);
    raw.users++;
    return raw;
  }

  /**
   * The channel of a number that must be open.
   *
   * @throws PyBaseException OSError
   */
  static RawChannel get(long number) {
    RawChannel channel = find(number);
    if (channel == null) {
      throw OsErrors.of(Errno.EBADF, null);
    }
    return channel;
  }

  /** Takes a number away; true when it was the channel's last one. */
  static synchronized boolean remove(int number) {
    RawChannel channel = OPEN.remove(number);
    return channel != null && --channel.users == 0;
  }

  /** Keeps a channel open without a number. */
  static synchronized void hold(RawChannel channel) {
    channel.users++;
  }

  /** Ends {@link #hold}. */
  static void letGo(RawChannel channel) {
    boolean last;
    synchronized (FileTable.class) {
      last = --channel.users == 0;
    }
    if (last) {
      try {
        channel.close();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  static synchronized boolean isOpen(int number) {
    return OPEN.containsKey(number);
  }
}
