package io.krait.typeinfer.session;

import io.krait.frontend.source.Diagnostic.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What earlier runs found, by file and content: safe to lose, and of no effect where anything
 * differs. It is bytes to whoever keeps it.
 */
public final class CheckCache {
  private static final int MAGIC = 0x4B524331; // "KRC1"

  /**
   * What a file gives others.
   *
   * @param content the hash of its bytes
   */
  record Seen(long content, long interfaceHash) {}

  /** A diagnostic without its file. */
  record Stored(
      String code,
      Severity severity,
      String kind,
      String message,
      int start,
      int end,
      List<Place> related) {}

  /** Another place, maybe in another file. */
  record Place(String path, String message, int start, int end) {}

  /**
   * The result of a check.
   *
   * @param interfaces the interface that each module asked for had; 0 for none
   */
  record Entry(long content, Map<String, Long> interfaces, List<Stored> diagnostics) {}

  private final String version;
  private final Map<String, Seen> seen = new ConcurrentHashMap<>();
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  /**
   * An empty cache.
   *
   * @param version of the checker and its settings: what another one wrote does not count
   */
  public CheckCache(String version) {
    this.version = version;
  }

  /**
   * Takes what {@link #toBytes} gave; what cannot be read, or is of another version, is left out.
   */
  public static CheckCache of(String version, byte[] bytes) {
    CheckCache cache = new CheckCache(version);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() == MAGIC && in.readUTF().equals(version)) {
        cache.read(in);
      }
    } catch (IOException | RuntimeException e) {
      // Cut short or damaged: as good as none.
      return new CheckCache(version);
    }
    return cache;
  }

  private void read(DataInputStream in) throws IOException {
    int files = in.readInt();
    for (int i = 0; i < files; i++) {
      seen.put(in.readUTF(), new Seen(in.readLong(), in.readLong()));
    }
    int checks = in.readInt();
    for (int i = 0; i < checks; i++) {
      entries.put(in.readUTF(), readEntry(in));
    }
    if (in.readInt() != MAGIC) {
      throw new IOException("cut short");
    }
  }

  private static Entry readEntry(DataInputStream in) throws IOException {
    final long content = in.readLong();
    Map<String, Long> interfaces = new LinkedHashMap<>();
    int asked = in.readInt();
    for (int i = 0; i < asked; i++) {
      interfaces.put(in.readUTF(), in.readLong());
    }
    List<Stored> found = new ArrayList<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      found.add(
          new Stored(
              in.readUTF(),
              Severity.valueOf(in.readUTF()),
              in.readUTF(),
              text(in),
              in.readInt(),
              in.readInt(),
              readPlaces(in)));
    }
    return new Entry(content, interfaces, found);
  }

  private static List<Place> readPlaces(DataInputStream in) throws IOException {
    List<Place> places = new ArrayList<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      places.add(new Place(in.readUTF(), text(in), in.readInt(), in.readInt()));
    }
    return places;
  }

  private static String text(DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(in.readInt());
    return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
  }

  /** The cache as bytes: the same content gives the same bytes. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeUTF(version);
      out.writeInt(seen.size());
      for (Map.Entry<String, Seen> each : new TreeMap<>(seen).entrySet()) {
        out.writeUTF(each.getKey());
        out.writeLong(each.getValue().content());
        out.writeLong(each.getValue().interfaceHash());
      }
      out.writeInt(entries.size());
      for (Map.Entry<String, Entry> each : new TreeMap<>(entries).entrySet()) {
        out.writeUTF(each.getKey());
        write(out, each.getValue());
      }
      out.writeInt(MAGIC);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, Entry entry) throws IOException {
    out.writeLong(entry.content());
    out.writeInt(entry.interfaces().size());
    for (Map.Entry<String, Long> each : new TreeMap<>(entry.interfaces()).entrySet()) {
      out.writeUTF(each.getKey());
      out.writeLong(each.getValue());
    }
    out.writeInt(entry.diagnostics().size());
    for (Stored each : entry.diagnostics()) {
      out.writeUTF(each.code());
      out.writeUTF(each.severity().name());
      out.writeUTF(each.kind());
      write(out, each.message());
      out.writeInt(each.start());
      out.writeInt(each.end());
      out.writeInt(each.related().size());
      for (Place place : each.related()) {
        out.writeUTF(place.path());
        write(out, place.message());
        out.writeInt(place.start());
        out.writeInt(place.end());
      }
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  @Nullable Entry entry(String path) {
    return entries.get(path);
  }

  void put(String path, Entry entry) {
    entries.put(path, entry);
  }

  @Nullable Seen seen(String path) {
    return seen.get(path);
  }

  void saw(String path, Seen what) {
    seen.put(path, what);
  }
}
