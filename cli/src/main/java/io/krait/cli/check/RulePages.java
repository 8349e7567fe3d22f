package io.krait.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The documentation pages of the rules: {@code docs/rules/CODE.md}. */
public final class RulePages {
  private RulePages() {}

  /** The page of a rule as Markdown; null if there is no such rule. */
  public static @Nullable String page(String code) {
    if (!code.matches("[a-z][a-z0-9-]*")) {
      return null;
    }
    try (InputStream in = RulePages.class.getResourceAsStream("rules/" + code + ".md")) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(code, e);
    }
  }

  /** Whether there is such a rule. */
  public static boolean exists(String code) {
    return page(code) != null;
  }

  /** The sentence of the page that says what is wrong; empty if there is no page. */
  public static String summary(String code) {
    String page = page(code);
    if (page == null) {
      return "";
    }
    String[] parts = page.split("\n\n", 3);
    return parts.length < 2 ? "" : parts[1].replace('\n', ' ').strip();
  }
}
