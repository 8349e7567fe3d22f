package io.krait.typeinfer.check;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What modules give each other. */
final class ModuleSamplesTest {
  @Test
  void starsCountWhereverTheyStand() {
    Samples.check(
        Map.of(
            "pure",
            "def pack(n: int) -> str: ...",
            "fast",
            """
            try:
                from pure import *
            except ImportError:
                pass
            if pack(1):
                number = 1
            """,
            "app",
            """
            import fast
            from fast import pack, number
            from fast import other  # error: unknown-import
            from typing import assert_type
            assert_type(pack(number), str)
            fast.other  # error: unknown-attribute
            """));
  }

  @Test
  void aStarOfAnUnknownModuleMayBringAnything() {
    Samples.check(
        Map.of(
            "system",
            """
            try:
                from native_system import *
            except ImportError:
                from pure_system import *
            """,
            "user",
            """
            import system
            from system import O_RDONLY
            system.register(O_RDONLY)
            """));
  }

  @Test
  void namesMayBeMadeByCode() {
    Samples.check(
        Map.of(
            "flags",
            """
            for name in ["A", "B"]:
                globals()["CO_" + name] = 1
            """,
            "months",
            """
            from enum import IntEnum, global_enum
            @global_enum
            class Month(IntEnum):
                MAY = 5
            """,
            "user",
            """
            import months
            from flags import CO_A
            months.MAY
            """));
  }

  @Test
  void aLibraryKnowsItsModulesByTheirStubs() {
    Samples.check(
        Map.of(
            "!typing",
            """
            class _Special: ...
            Any = _Special()
            def cast(typ, val):
                return val
            """,
            "user",
            """
            from typing import Any, Protocol
            class Reader(Protocol):
                def read(self, size: int) -> Any: ...
            def f(reader: Reader) -> str:
                return reader.read("1")  # error: invalid-argument
            """));
  }

  @Test
  void starsBringWhatAllNames() {
    Samples.check(
        Map.of(
            "a",
            "import re as sub\n__all__ = ['x'] + ['y']\nx = y = z = w = 1\n__all__.append('w')\n",
            "b",
            "import re as sub\ndef names(): ...\n__all__ = names()\n",
            "strict",
            "from a import *\n",
            "lenient",
            "from b import *\n",
            "main",
            """
            import strict, lenient
            strict.x, strict.y, strict.w, lenient.sub, lenient.names
            strict.sub  # error: unknown-attribute
            strict.z  # error: unknown-attribute
            """));
  }
}
