package io.krait.runtime.module;

import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import io.krait.runtime.regex.Cases;
import io.krait.runtime.regex.PyPattern;
import io.krait.runtime.regex.PyTemplate;

/** The module {@code _sre}: the matcher under the module {@code re}, which is Python. */
@PyModuleInfo("_sre")
@SuppressWarnings("checkstyle:TypeName") // the name says the module's
final class _sreModule {
  @PyConst("MAGIC: int")
  static final long MAGIC = 20230612;

  @PyConst("CODESIZE: int")
  static final long CODE_SIZE = 4;

  @PyConst("MAXREPEAT: int")
  static final long MAX_REPEAT = 0xffffffffL;

  @PyConst("MAXGROUPS: int")
  static final long MAX_GROUPS = 0x3fffffffL;

  private _sreModule() {}

  @Py(
      "compile(pattern: Any, flags: int, code: list[int], groups: int, groupindex: dict[str, int],"
          + " indexgroup: tuple[Any, ...]) -> Any")
  public static PyPattern compile(
      Object pattern, long flags, Object code, long groups, PyDict groupIndex, PyTuple names) {
    return PyPattern.of(pattern, flags, code, groups, groupIndex, names);
  }

  @Py("template(pattern: Any, template: list[Any], /) -> Any")
  public static PyTemplate template(Object pattern, Object template) {
    return PyTemplate.of(template);
  }

  @Py("getcodesize() -> int")
  public static long codeSize() {
    return CODE_SIZE;
  }

  @Py("ascii_iscased(character: int, /) -> bool")
  public static boolean asciiIsCased(long character) {
    return Cases.asciiIsCased((int) character);
  }

  @Py("unicode_iscased(character: int, /) -> bool")
  public static boolean unicodeIsCased(long character) {
    return Cases.unicodeIsCased((int) character);
  }

  @Py("ascii_tolower(character: int, /) -> int")
  public static long asciiToLower(long character) {
    return Cases.asciiLower((int) character);
  }

  @Py("unicode_tolower(character: int, /) -> int")
  public static long unicodeToLower(long character) {
    return Cases.unicodeLower((int) character);
  }
}
