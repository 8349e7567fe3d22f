package io.krait.runtime.facade;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keyword arguments of a call from Java: {@code find(items, Keywords.of("limit", 3).and("deep",
 * true))} is {@code find(items, limit=3, deep=True)}. Immutable.
 */
public final class Keywords {
  /** No keyword argument. */
  public static final Keywords NONE = new Keywords(Map.of());

  private final Map<String, Object> values;

  private Keywords(Map<String, Object> values) {
    this.values = values;
  }

  /** One keyword argument. */
  public static Keywords of(String name, @Nullable Object value) {
    return NONE.and(name, value);
  }

  /** All entries of a map. */
  public static Keywords of(Map<String, ?> values) {
    Keywords all = NONE;
    for (Map.Entry<String, ?> entry : values.entrySet()) {
      all = all.and(entry.getKey(), entry.getValue());
    }
    return all;
  }

  /** These and one more, which replaces one of the same name. */
  public Keywords and(String name, @Nullable Object value) {
    Map<String, Object> more = new LinkedHashMap<>(values);
    more.put(name, ToPython.object(value));
    return new Keywords(more);
  }

  /** The arguments as Python objects, in order. */
  Map<String, Object> values() {
    return values;
  }
}
