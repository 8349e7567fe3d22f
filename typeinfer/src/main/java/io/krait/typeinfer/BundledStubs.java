package io.krait.typeinfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The stubs that come with the checker. */
public final class BundledStubs implements BuiltinStubs {
  private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

  @Override
  public Optional<String> stub(String moduleName) {
    return known.computeIfAbsent(moduleName, BundledStubs::read);
  }

  private static Optional<String> read(String moduleName) {
    String path = "/io/krait/typeinfer/stubs/" + moduleName + ".pyi";
    try (InputStream in = BundledStubs.class.getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
