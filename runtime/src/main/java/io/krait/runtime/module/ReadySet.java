package io.krait.runtime.module;

import java.io.IOException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Waits for descriptors with a selector of the JVM. Files are always ready. */
final class ReadySet {
  private static final double MILLIS = 1000.0;

  /** What is wanted of a descriptor, and then what it is ready for. */
  static final class Interest {
    final int number;
    final boolean read;
    final boolean write;
    boolean readable;
    boolean writable;

    Interest(int number, boolean read, boolean write) {
      this.number = number;
      this.read = read;
      this.write = write;
    }

    boolean isReady() {
      return readable || writable;
    }
  }

  private ReadySet() {}

  /**
   * Waits until one is ready.
   *
   * @param timeout seconds; negative for as long as it takes
   */
  static void await(List<Interest> all, double timeout) {
    List<SelectableChannel> blocking = new ArrayList<>();
    Map<SelectableChannel, List<Interest>> byChannel = new LinkedHashMap<>();
    boolean ready = false;
    for (Interest i : all) {
      RawChannel raw = FileTable.get(i.number);
      SelectableChannel channel = raw.selectable();
      if (channel == null) {
        i.readable = i.read;
        i.writable = i.write;
        ready = true;
      } else {
        byChannel.computeIfAbsent(channel, c -> new ArrayList<>()).add(i);
      }
    }
    try (Selector selector = Selector.open()) {
      for (Map.Entry<SelectableChannel, List<Interest>> e : byChannel.entrySet()) {
        register(selector, e.getKey(), e.getValue(), blocking);
      }
      select(selector, ready ? 0 : timeout);
      for (SelectionKey key : selector.selectedKeys()) {
        for (Interest i : byChannel.getOrDefault(key.channel(), List.of())) {
          note(i, key);
        }
      }
      for (SelectionKey key : selector.keys()) {
        key.cancel();
      }
      selector.selectNow();
      for (SelectableChannel c : blocking) {
        c.configureBlocking(true);
      }
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  private static void register(
      Selector selector,
      SelectableChannel channel,
      List<Interest> interests,
      List<SelectableChannel> blocking)
      throws IOException {
    int operations = 0;
    for (Interest i : interests) {
      operations |= i.read ? operations(channel, true) : 0;
      operations |= i.write ? operations(channel, false) : 0;
    }
    if (channel.isBlocking()) {
      blocking.add(channel);
      channel.configureBlocking(false);
    }
    channel.register(selector, operations & channel.validOps());
  }

  private static int operations(SelectableChannel channel, boolean read) {
    if (channel instanceof ServerSocketChannel) {
      return read ? SelectionKey.OP_ACCEPT : 0;
    }
    boolean connecting = channel instanceof SocketChannel c && c.isConnectionPending();
    if (connecting) {
      return SelectionKey.OP_CONNECT;
    }
    return read ? SelectionKey.OP_READ : SelectionKey.OP_WRITE;
  }

  private static void note(Interest i, SelectionKey key) {
    int ready = key.readyOps();
    int reads = SelectionKey.OP_READ | SelectionKey.OP_ACCEPT;
    int writes = SelectionKey.OP_WRITE | SelectionKey.OP_CONNECT;
    i.readable |= i.read && (ready & reads) != 0;
    i.writable |= i.write && (ready & writes) != 0;
  }

  private static void select(Selector selector, double timeout) throws IOException {
    if (timeout < 0) {
      selector.select();
    } else if (timeout == 0) {
      selector.selectNow();
    } else {
      selector.select(Math.max(1, (long) Math.ceil(timeout * MILLIS)));
    }
  }

  /** Waits for one operation of one channel; false after the timeout. */
  static boolean await(@Nullable SelectableChannel channel, int operation, double timeout)
      throws IOException {
    if (channel == null) {
      return true;
    }
    try (Selector selector = Selector.open()) {
      channel.register(selector, operation);
      select(selector, timeout);
      boolean ready = !selector.selectedKeys().isEmpty();
      for (SelectionKey key : selector.keys()) {
        key.cancel();
      }
      selector.selectNow();
      return ready;
    }
  }
}
