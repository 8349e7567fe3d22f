package io.krait.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.jspecify.annotations.Nullable;

/**
 * What the user has chosen, under {@code krait} in the client's settings.
 *
 * @param features what the server offers: {@code all}, or {@code compiler} beside another Python
 *     server: slow spots, code lenses and commands, without hover, completion and navigation
 * @param slowSpots whether slow spots are shown
 * @param inlayHints whether inferred types are shown in the text
 * @param codeLens whether functions are summed up above their head
 * @param workspaceDiagnostics whether files are checked that are not open
 */
public record Settings(
    String features,
    boolean slowSpots,
    boolean inlayHints,
    boolean codeLens,
    boolean workspaceDiagnostics) {
  public static final Settings DEFAULT = new Settings("all", true, false, true, false);

  /** Reads {@code {"krait": {...}}} or its inside; what is missing stays. */
  Settings with(@Nullable Object given) {
    if (!(given instanceof JsonObject object)) {
      return this;
    }
    JsonObject krait = object.get("krait") instanceof JsonObject inner ? inner : object;
    return new Settings(
        text(krait, "features", features),
        flag(krait, "slowSpots", slowSpots),
        flag(krait, "inlayHints", inlayHints),
        flag(krait, "codeLens", codeLens),
        flag(krait, "workspaceDiagnostics", workspaceDiagnostics));
  }

  Settings withSlowSpots(boolean shown) {
    return new Settings(features, shown, inlayHints, codeLens, workspaceDiagnostics);
  }

  /** Whether what every Python server does is wanted from this one. */
  public boolean isComplete() {
    return features.equals("all");
  }

  private static String text(JsonObject object, String name, String otherwise) {
    JsonElement value = object.get(name);
    return value instanceof JsonPrimitive given ? given.getAsString() : otherwise;
  }

  private static boolean flag(JsonObject object, String name, boolean otherwise) {
    JsonElement value = object.get(name);
    if (value instanceof JsonObject nested) {
      value = nested.get("enabled");
    }
    if (value instanceof JsonPrimitive given && given.isBoolean()) {
      return given.getAsBoolean();
    }
    return otherwise;
  }
}
