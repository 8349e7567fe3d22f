package io.krait.cli;

/** Which Krait this is. */
public final class Version {
  private Version() {}

  /** The version of the jar, or "development" outside of one. */
  public static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
