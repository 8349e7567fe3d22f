from typing import Any, Callable, Iterator, Match, Pattern, overload
import enum

class RegexFlag(enum.IntFlag):
    A = 256
    I = 2
    L = 4
    M = 8
    S = 16
    U = 32
    X = 64
A: RegexFlag
ASCII: RegexFlag
I: RegexFlag
IGNORECASE: RegexFlag
L: RegexFlag
LOCALE: RegexFlag
M: RegexFlag
MULTILINE: RegexFlag
S: RegexFlag
DOTALL: RegexFlag
U: RegexFlag
UNICODE: RegexFlag
X: RegexFlag
VERBOSE: RegexFlag
DEBUG: RegexFlag
NOFLAG: RegexFlag
class error(Exception):
    msg: str
    pattern: Any
    pos: int | None
    lineno: int
    colno: int
class PatternError(error): ...
def compile[T](pattern: T, flags: int | RegexFlag = ...) -> Pattern[T]: ...
def search[T](pattern: Any, string: T, flags: int | RegexFlag = ...) -> Match[T] | None: ...
def match[T](pattern: Any, string: T, flags: int | RegexFlag = ...) -> Match[T] | None: ...
def fullmatch[T](pattern: Any, string: T, flags: int | RegexFlag = ...) -> Match[T] | None: ...
def split(pattern: Any, string: Any, maxsplit: int = ..., flags: int | RegexFlag = ...) -> list[Any]: ...
def findall(pattern: Any, string: Any, flags: int | RegexFlag = ...) -> list[Any]: ...
def finditer[T](pattern: Any, string: T, flags: int | RegexFlag = ...) -> Iterator[Match[T]]: ...
def sub[T](pattern: Any, repl: Any, string: T, count: int = ..., flags: int | RegexFlag = ...) -> T: ...
def subn[T](pattern: Any, repl: Any, string: T, count: int = ..., flags: int | RegexFlag = ...) -> tuple[T, int]: ...
def escape[T](pattern: T) -> T: ...
def purge() -> None: ...
