package io.krait.typeinfer.check;

import org.junit.jupiter.api.Test;

/** What an installed library's source says, which has no annotations. */
final class ForeignSamplesTest {
  private static final String LIBRARY =
      """
      from collections.abc import MutableMapping
      current = None
      class Record:
          def __init__(self, name="x", level=None):
              self.name = "root"
              self.level = level
              self.parent = None
          def path(self):
              return self.name
          def child(self, other):
              if other is None:
                  return NotImplemented
              return Record()
          def find(self, name):
              return None if name == "" else Record()
          @classmethod
          def __class_getitem__(cls, item): return cls
      class Proxy:
          def __getattr__(self, name): return getattr(self.file, name)
      class Weak(MutableMapping):
          def __getitem__(self, key): return self.data[key]
          def __setitem__(self, key, value): self.data[key] = value
          def __delitem__(self, key): del self.data[key]
          def __iter__(self): return iter(self.data)
          def __len__(self): return len(self.data)
      def lock():
          return Record()
      def opened(mode="r"):
          return mode
      """;

  @Test
  void whatIsCertainIsTaken() {
    Samples.check(
        LIBRARY,
        """
        from lib import Record
        a: int = Record().path()  # error: invalid-assignment
        b: int = Record().child(1)  # error: invalid-assignment
        import lib
        lib.lokc()  # error: unknown-attribute
        """);
  }

  @Test
  void whatIsSeenInOnePlaceIsNoPromise() {
    Samples.check(
        LIBRARY,
        """
        import lib
        from collections.abc import MutableMapping
        from typing import IO
        r: lib.Record[int] = lib.Record()
        r.find("a").path()
        r.parent.path()
        r.level.upper()
        lib.current.name
        r.added = 1
        print(r.message)
        f: IO[str] = lib.Proxy()
        w: MutableMapping[str, int] = lib.Weak()
        def g(x: lib.lock, y: lib.Weak[str, int]) -> None: ...
        n: int = lib.opened()
        class Own(lib.Record):
            def path(self, deep: bool) -> str: return ""
        """);
  }
}
