# Format specifications of ints.
n = -1234567
print(f"{n:,} {n:_} {n:+} {n: } {n:15} {n:<15}| {n:^15} {n:015} {n:=15} {n:x} {n:#X} {n:b} {n:#o} {n:e} {n:.2f} {n:%} {n:n}")
print(f"{65:c} {255:#06x} {255:_b} {0:,} {5:05} {5:<5}| {5:*^5} {5:+05d} {10**20:,}")
# output:
#   -1,234,567 -1_234_567 -1234567 -1234567        -1234567 -1234567       |    -1234567     -00000001234567 -       1234567 -12d687 -0X12D687 -100101101011010000111 -0o4553207 -1.234567e+06 -1234567.00 -123456700.000000% -1234567
#   A 0x00ff 1111_1111 0 00005 5    | **5** +0005 100,000,000,000,000,000,000
# ---
# Format specifications of floats.
x = 1234.56789
print(f"{x:.2f} {x:10.1f} {x:<10.1f}| {x:^+12.2f} {x:e} {x:.3E} {x:g} {x:.3g} {x:,} {x:,.1f} {x:%} {x:.0f} {x:#.0f} {x:012.3f} {x:_.2f}")
print(f"{1e10:g} {1e-5:g} {0.0001:g} {100000.0:g} {1000000.0:g} {1.0:g} {0.5:.0f} {1.5:.0f} {2.5:.0f} {1.0:} {1e100:.3} {-0.0:.1f} {-0.0:z.1f}")
# output:
#   1234.57     1234.6 1234.6    |   +1234.57   1.234568e+03 1.235E+03 1234.57 1.23e+03 1,234.56789 1,234.6 123456.789000% 1235 1235. 00001234.568 1_234.57
#   1e+10 1e-05 0.0001 100000 1e+06 1 0 2 2 1.0 1e+100 -0.0 0.0
# ---
# Format of infinities and nan.
for x in (float("inf"), float("-inf"), float("nan")):
    print(f"{x} {x:f} {x:F} {x:10} {x:<10}| {x:+} {x:.2f} {x:05} {x:e} {x:%}")
# output:
#   inf inf INF        inf inf       | +inf inf 00inf inf inf%
#   -inf -inf -INF       -inf -inf      | -inf -inf -0inf -inf -inf%
#   nan nan NAN        nan nan       | +nan nan 00nan nan nan%
# ---
# Format specifications of strings.
s = "hello"
print(f"[{s:10}] [{s:>10}] [{s:^10}] [{s:.2}] [{s:*<8.3}] [{s!r:>10}] [{s:s}] [{'é':3}] [{s:3}] [{'':5}]")
# output:
#   [hello     ] [     hello] [  hello   ] [he] [hel*****] [   'hello'] [hello] [é  ] [hello] [     ]
# ---
# Format errors say which code is unknown.
for v, spec in ((5, "s"), ("a", "d"), (1.5, "d"), (5, ".2"), ("a", "+"), ("a", ","), (None, "5"), ([1], ">5"), (5, "q"), ("a", "="), (5, ",_"), (1.5, "x"), ({}, "x"), (5, ",s"), ("a", "010"), (True, "5"), (5, "10.3d"), (2**40, "c")):
    try:
        print(format(v, spec))
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
# output:
#   ValueError Unknown format code 's' for object of type 'int'
#   ValueError Unknown format code 'd' for object of type 'str'
#   ValueError Unknown format code 'd' for object of type 'float'
#   ValueError Precision not allowed in integer format specifier
#   ValueError Sign not allowed in string format specifier
#   ValueError Cannot specify ',' with 's'.
#   TypeError unsupported format string passed to NoneType.__format__
#   TypeError unsupported format string passed to list.__format__
#   ValueError Unknown format code 'q' for object of type 'int'
#   ValueError '=' alignment not allowed in string format specifier
#   ValueError Cannot specify both ',' and '_'.
#   ValueError Unknown format code 'x' for object of type 'float'
#   TypeError unsupported format string passed to dict.__format__
#   ValueError Cannot specify ',' with 's'.
#   a000000000
#       1
#   ValueError Precision not allowed in integer format specifier
#   OverflowError %c arg not in range(0x110000)
# ---
# str.format with positions, names, attributes and items.
class P:
    x = 5
    d = {"k": [1, 2]}


print("{} {} {}".format(1, "a", None), "{1} {0} {1}".format("a", "b"), "{a} {b!r}".format(a=1, b="s"), "{0.x} {0.d[k][1]}".format(P), "{:>{w}.{p}f}".format(3.14159, w=8, p=2), "{{}} {}".format(1), "{:{}}".format("x", 3) + "|")
# output:
#   1 a None b a b 1 's' 5 2     3.14 {} 1 x  |
# ---
# str.format errors.
for f in (lambda: "{} {}".format(1), lambda: "{a}".format(), lambda: "{0} {}".format(1), lambda: "{} {0}".format(1), lambda: "{".format(), lambda: "}".format(), lambda: "{0.y}".format(1), lambda: "{0[a]}".format([1]), lambda: "{!x}".format(1)):
    try:
        print(f())
    except (IndexError, KeyError, ValueError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)
# output:
#   IndexError Replacement index 1 out of range for positional args tuple
#   KeyError 'a'
#   ValueError cannot switch from manual field specification to automatic field numbering
#   ValueError cannot switch from automatic field numbering to manual field specification
#   ValueError Single '{' encountered in format string
#   ValueError Single '}' encountered in format string
#   AttributeError 'int' object has no attribute 'y'
#   TypeError list indices must be integers or slices, not str
#   ValueError Unknown conversion specifier x
# ---
# format_map and dictionaries with missing keys.
class D(dict):
    def __missing__(self, key):
        return "<" + key + ">"


print("{a} {b}".format_map(D(a=1)), "{x!r:>5}".format_map({"x": "y"}))  # expect: 1 <b>   'y'
# ---
# Percent formatting of all kinds.
print("%s %r %d %i %5d|%-5d|%05d %x %X %#x %o %e %.2f %g %c %c %% %+d % d" % ("a", "b", 1, 2.9, 3, 4, 5, 255, 255, 255, 8, 1.5, 2.345, 1e10, "z", 65, 7, 8))
print("%(a)s %(b)05.1f" % {"a": 1, "b": 2.25}, "%s" % [1], "%s" % (1,), "%*d|%-*d|" % (5, 1, 5, 2), "%.*f" % (2, 3.14159), "%.3s" % "abcdef", "%a" % "é", "%5s|%-5s|" % ("a", "b"))
# output:
#   a 'b' 1 2     3|4    |00005 ff FF 0xff 10 1.500000e+00 2.35 1e+10 z A % +7  8
#   1 002.2 [1] 1     1|2    | 3.14 abc '\xe9'     a|b    |
# ---
# Percent formatting errors.
for f in (lambda: "%d" % "a", lambda: "%s %s" % (1,), lambda: "%s" % (1, 2), lambda: "%q" % 1, lambda: "%(a)s" % {}, lambda: "%(a)s" % 5, lambda: "%" % (), lambda: "%c" % "ab", lambda: "%x" % 1.5, lambda: "%f" % "a", lambda: "%d" % None, lambda: "abc" % 5, lambda: "%c" % -1):
    try:
        print(f())
    except (TypeError, ValueError, KeyError, OverflowError) as e:
        print(type(e).__name__, e)
# output:
#   TypeError %d format: a real number is required, not str
#   TypeError not enough arguments for format string
#   TypeError not all arguments converted during string formatting
#   ValueError unsupported format character 'q' (0x71) at index 1
#   KeyError 'a'
#   TypeError format requires a mapping
#   ValueError incomplete format
#   TypeError %c requires int or char
#   TypeError %x format: an integer is required, not float
#   TypeError must be real number, not str
#   TypeError %d format: a real number is required, not NoneType
#   TypeError not all arguments converted during string formatting
#   OverflowError %c arg not in range(0x110000)
# ---
# f-strings: nesting, conversions, equals signs and quotes.
x, w = 3.14159, 10
d = {"k": "v"}
print(f"{x=} {x=:.2f} {x = } {d['k']!r} {d["k"]} {x:{w}.{2}} {'a' if x > 3 else 'b'} {{}} {(lambda y: y * 2)(4)} {x!s:>8} {d=}")
print(f"{f"{f"{1 + 1}"}"} {'\n'!r} {"nested " + f'{w}'}", f'{", ".join(str(i) for i in range(3))}', f"{w:>{w}}", rf"\n{w}")
# output:
#   x=3.14159 x=3.14 x = 3.14159 'v' v        3.1 a {} 8  3.14159 d={'k': 'v'}
#   2 '\n' nested 10 0, 1, 2         10 \n10
# ---
# Multi-line f-strings.
name, n = "x", 3
print(f"""{name}
  {n:>5}
{
    n + 1
}""" f" and {n}" " plain {n}")
# output:
#   x
#         3
#   4 and 3 plain {n}
# ---
# __format__ of classes receives the specification.
class C:
    def __format__(self, spec):
        return f"<{spec}>"

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


c = C()
print(f"{c} {c:abc} {c!r} {c!s:>5} {c:{'x' * 3}}", format(c), format(c, "q"), "{:z}".format(c), "%s %r" % (c, c))


class Plain:
    def __str__(self):
        return "plain"


print(f"{Plain()}", format(Plain()))
try:
    format(Plain(), "5")
except TypeError as e:
    print(e)
# output:
#   <> <abc> repr   str <xxx> <> <q> <z> str repr
#   plain plain
#   unsupported format string passed to Plain.__format__
# ---
# print with sep, end and objects.
print(1, 2, sep="-", end="!\n")  # expect: 1-2!
print("a", "b", sep="")  # expect: ab
print()  # expect:
print(sep="x")  # expect:
print("a", end="")  # expect: ab
print("b")
print(1, None, [2], sep=None, end=None)  # expect: 1 None [2]
try:
    print(1, sep=5)  # type: ignore
except TypeError as e:
    print(e)  # expect: sep must be None or a string, not int
# ---
# Alignment, case and splitting methods of strings.
s = "Hello World"
print(s.center(15, "*"), s.ljust(13) + "|", s.rjust(13), s.zfill(13), "-5".zfill(4), s.swapcase(), s.title(), s.casefold(), s.capitalize(), "ß".upper())
print("a,b,,c".split(","), " a  b ".split(), "abc".split("b", 1), "a b c".rsplit(" ", 1), "a\nb\r\nc".splitlines(), "a\nb\n".splitlines(True), "abc".partition("b"), "abcbd".rpartition("b"), "abc".partition("x"))
# output:
#   **Hello World** Hello World  |   Hello World 00Hello World -005 hELLO wORLD Hello World hello world Hello world SS
#   ['a', 'b', '', 'c'] ['a', 'b'] ['a', 'c'] ['a b', 'c'] ['a', 'b', 'c'] ['a\n', 'b\n'] ('a', 'b', 'c') ('abc', 'b', 'd') ('abc', '', '')
# ---
# Searching and replacing methods of strings.
s = "banana"
print(s.find("an"), s.rfind("an"), s.index("n", 3), s.count("a"), s.count("", 0), s.replace("a", "o", 2), s.replace("", "-"), s.startswith(("x", "ba")), s.endswith("na", 0, 4), s.removeprefix("ba"), s.removesuffix("x"), s.find("z"), s.find("", 6), s.find("", 7))
print(s.translate({97: "A", ord("b"): None}), s.translate(str.maketrans("an", "xy", "b")), "  x ".strip(), "xxaxx".strip("x"), "abc".lstrip("ab"), s.expandtabs(), "a\tb".expandtabs(4))
try:
    s.index("zz")
except ValueError as e:
    print(e)
# output:
#   1 3 4 3 7 bonona -b-a-n-a-n-a- True True nana banana -1 6 -1
#   AnAnA xyxyx x a c banana a   b
#   substring not found
# ---
# Predicates of strings.
for s in ("abc", "ABC", "Abc Def", "123", "a1", "", " ", "½", "²", "é", "_x", "1x", "class", "\t\n"):
    print(repr(s), s.isalpha(), s.isdigit(), s.isdecimal(), s.isnumeric(), s.isalnum(), s.isupper(), s.islower(), s.istitle(), s.isspace(), s.isidentifier(), s.isascii(), s.isprintable())
# output:
#   'abc' True False False False True False True False False True True True
#   'ABC' True False False False True True False False False True True True
#   'Abc Def' False False False False False False False True False False True True
#   '123' False True True True True False False False False False True True
#   'a1' False False False False True False True False False True True True
#   '' False False False False False False False False False False True True
#   ' ' False False False False False False False False True False True True
#   '½' False False False True True False False False False False False True
#   '²' False True False True True False False False False False False True
#   'é' True False False False True False True False False True False True
#   '_x' False False False False False False True False False True True True
#   '1x' False False False False True False True False False False True True
#   'class' True False False False True False True False False True True True
#   '\t\n' False False False False False False False False True False True False
# ---
# Encoding and decoding.
s = "aé😀"
print(s.encode(), s.encode("utf-16-le"), len(s), b"a\xc3\xa9".decode(), s.encode("ascii", "replace"), s.encode("ascii", "ignore"), s.encode("latin-1", "xmlcharrefreplace"), b"\xff".decode("utf-8", "replace"), b"\xe9".decode("latin-1"), s.encode("ascii", "backslashreplace"))
for f in (lambda: s.encode("ascii"), lambda: b"\xff".decode(), lambda: b"a\xc3".decode(), lambda: "a".encode("nope")):
    try:
        f()
    except (UnicodeError, LookupError) as e:
        print(type(e).__name__, e)
# output:
#   b'a\xc3\xa9\xf0\x9f\x98\x80' b'a\x00\xe9\x00=\xd8\x00\xde' 3 aé b'a??' b'a' b'a\xe9&#128512;' � é b'a\\xe9\\U0001f600'
#   UnicodeEncodeError 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)
#   UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#   UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 1: unexpected end of data
#   LookupError unknown encoding: nope
# ---
# join on iterables and its errors.
print(",".join(["a"]), ",".join([]), "".join("abc"), "-".join(str(i) for i in range(3)), "-".join({"k": 1}), b",".join([b"a", b"b"]))
for f in (lambda: ",".join([1]), lambda: ",".join(["a", None]), lambda: ",".join(5), lambda: b",".join(["a"])):
    try:
        f()
    except TypeError as e:
        print(e)
# output:
#   a  abc 0-1-2 k b'a,b'
#   sequence item 0: expected str instance, int found
#   sequence item 1: expected str instance, NoneType found
#   can only join an iterable
#   sequence item 0: expected a bytes-like object, str found
# ---
# textwrap-like filling by hand.
def wrap(text: str, width: int) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = word if not line else line + " " + word
    if line:
        lines.append(line)
    return lines


for row in wrap("the quick brown fox jumps over the lazy dog again and again", 16):
    print(f"|{row:<16}|{row:>16}|{row:^16}|")
# output:
#   |the quick brown | the quick brown|the quick brown |
#   |fox jumps over  |  fox jumps over| fox jumps over |
#   |the lazy dog    |    the lazy dog|  the lazy dog  |
#   |again and again | again and again|again and again |
