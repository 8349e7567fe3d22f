package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Descriptor;
import io.krait.runtime.HasDict;
import io.krait.runtime.PyCallable;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyMethod;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What {@code functools.lru_cache} makes of a function. The entries stand in the order of their
 * last use.
 */
@PyTypeInfo(
    value = "_lru_cache_wrapper(Generic[T])",
    module = "functools",
    doc = "Create a cached callable that wraps another function.")
public final class LruCache implements PyCallable, Descriptor, HasDict {
  public static final PyType TYPE =
      PyType.builtin(
          "functools._lru_cache_wrapper", Types.OBJECT, "io.krait.runtime.container.LruCache");

  private static final Object KEYWORD_MARK = PyTuple.of("keywords");

  private final Object function;

  /** -1 where there is no bound. */
  private final long maxsize;

  private final boolean typed;
  private final PyDict cache = new PyDict();
  private @Nullable PyDict dict;
  private long hits;
  private long misses;

  public LruCache(Object function, long maxsize, boolean typed) {
    this.function = function;
    this.maxsize = maxsize;
    this.typed = typed;
  }

  @Override
  public Object call1(Object a) {
    if (!typed && (a instanceof Long || a instanceof String)) {
      Object known = find(a);
      if (known != null) {
        return known;
      }
      return store(a, Calls.call1(function, a));
    }
    return call(new Object[] {a}, null);
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    if (maxsize == 0) {
      misses++;
      return Calls.call(function, arguments, keywords);
    }
    Object key = key(arguments, keywords);
    Object known = find(key);
    if (known != null) {
      return known;
    }
    return store(key, Calls.call(function, arguments, keywords));
  }

  /** The cached result, or null, which counts as a miss. */
  private @Nullable Object find(Object key) {
    Object value = maxsize == 0 ? null : cache.getOrNull(key);
    if (value == null) {
      misses++;
      return null;
    }
    hits++;
    if (maxsize > 0) {
      cache.removeOrNull(key);
      cache.put(key, value);
    }
    return value;
  }

  private Object store(Object key, Object value) {
    if (maxsize < 0) {
      cache.put(key, value);
    } else if (maxsize > 0 && cache.getOrNull(key) == null) {
      if (cache.size() >= maxsize) {
        cache.removeOrNull(cache.keyAt(cache.nextPosition(0)));
      }
      cache.put(key, value);
    }
    return value;
  }

  private Object key(Object[] arguments, String @Nullable [] keywords) {
    int named = keywords == null ? 0 : keywords.length;
    int given = arguments.length - named;
    if (named == 0 && !typed) {
      Object only = given == 1 ? arguments[0] : null;
      return only instanceof Long || only instanceof String || only instanceof BigInteger
          ? only
          : PyTuple.of(arguments.clone());
    }
    Object[] parts =
        new Object[given + (named == 0 ? 0 : 1 + 2 * named) + (typed ? arguments.length : 0)];
    System.arraycopy(arguments, 0, parts, 0, given);
    int at = given;
    if (keywords != null && named > 0) {
      parts[at++] = KEYWORD_MARK;
      for (int i = 0; i < named; i++) {
        parts[at++] = keywords[i];
        parts[at++] = arguments[given + i];
      }
    }
    for (int i = 0; typed && i < arguments.length; i++) {
      parts[at++] = Types.of(arguments[i]);
    }
    return PyTuple.of(parts);
  }

  @Py("__call__(self, /, *args: Any, **kwargs: Any) -> T")
  static Object pyCall(LruCache self, PyTuple args, PyDict kwargs) {
    return Calls.callEx(self, args, kwargs);
  }

  @Py("cache_info(self, /) -> Any")
  static Object cacheInfo(LruCache self) {
    return Calls.call(
        CacheInfo.CLASS,
        new Object[] {self.hits, self.misses, self.boundOrNone(), (long) self.cache.size()},
        null);
  }

  private Object boundOrNone() {
    return maxsize < 0 ? PyNone.NONE : (Object) maxsize;
  }

  @Py("cache_clear(self, /) -> None")
  static void cacheClear(LruCache self) {
    self.cache.clear();
    self.hits = 0;
    self.misses = 0;
  }

  @Py("cache_parameters(self, /) -> dict[str, Any]")
  static PyDict cacheParameters(LruCache self) {
    return PyDict.of("maxsize", self.boundOrNone(), "typed", self.typed);
  }

  @Py("__copy__(self, /) -> Self")
  static Object copy(LruCache self) {
    return self;
  }

  @Py("__deepcopy__(self, memo: Any, /) -> Self")
  static Object deepCopy(LruCache self, Object memo) {
    return self;
  }

  @Override
  public Object get(@Nullable Object instance, PyType owner) {
    return instance == null ? this : new PyMethod(this, instance);
  }

  @Py(value = "__doc__(self) -> str | None", kind = Py.Kind.GETTER)
  static Object doc(LruCache self) {
    Object doc = self.dict == null ? null : self.dict.getStr("__doc__");
    return doc == null ? PyNone.NONE : doc;
  }

  @Py(value = "__doc__(self, value)", kind = Py.Kind.SETTER)
  static void setDoc(LruCache self, Object value) {
    self.dict().putStr("__doc__", value);
  }

  @Py(value = "__dict__(self) -> dict[str, Any]", kind = Py.Kind.GETTER)
  static PyDict attributes(LruCache self) {
    return self.dict();
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public @Nullable PyDict dictOrNull() {
    return dict;
  }

  @Override
  public void setDict(@Nullable PyDict dict) {
    this.dict = dict;
  }

  /** The class of cache_info()'s results, made when it is first needed. */
  private static final class CacheInfo {
    static final Object CLASS =
        NamedTuples.make(
            "CacheInfo",
            PyTuple.of("hits", "misses", "maxsize", "currsize"),
            false,
            PyNone.NONE,
            "functools");
  }
}
