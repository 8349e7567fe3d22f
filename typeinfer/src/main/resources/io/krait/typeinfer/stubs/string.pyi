from typing import Any, Mapping, Sequence

ascii_letters: str
ascii_lowercase: str
ascii_uppercase: str
digits: str
hexdigits: str
octdigits: str
punctuation: str
printable: str
whitespace: str
def capwords(s: str, sep: str | None = ...) -> str: ...
class Template:
    template: str
    def __init__(self, template: str) -> None: ...
    def substitute(self, mapping: Any = ..., /, **kwds: object) -> str: ...
    def safe_substitute(self, mapping: Any = ..., /, **kwds: object) -> str: ...
class Formatter:
    def format(self, format_string: str, /, *args: Any, **kwargs: Any) -> str: ...
    def vformat(self, format_string: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> str: ...
