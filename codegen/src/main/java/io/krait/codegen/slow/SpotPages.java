package io.krait.codegen.slow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The documentation pages of the taxonomy: {@code docs/slow-spots/ID.md}. */
public final class SpotPages {
  private SpotPages() {}

  /** The page of an id as Markdown; null if it is not part of this build. */
  public static @Nullable String page(SlowSpotId id) {
    try (InputStream in = SpotPages.class.getResourceAsStream("pages/" + id.id() + ".md")) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(id.id(), e);
    }
  }
}
