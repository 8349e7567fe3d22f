package io.krait.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Krait this is. */
public final class Version {
  private static final String OF_THE_JAR = "/META-INF/maven/io.krait/krait-cli/pom.properties";

  private Version() {}

  /** The version of the jar, or "development" outside of one. */
  public static String text() {
    try (InputStream in = Version.class.getResourceAsStream(OF_THE_JAR)) {
      if (in == null) {
        return "development";
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "development");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
