# Searching and counting.
s = "the cat and the hat"
print(s.find("the"), s.find("the", 1), s.rfind("the"), s.index("cat"), s.count("the"), s.find("dog"))  # expect: 0 12 12 4 2 -1
print(s.startswith("the"), s.endswith(("hat", "x")), s.startswith("cat", 4), "and" in s, "" in s)  # expect: True True True True True
try:
    s.index("dog")
except ValueError as e:
    print(e)  # expect: substring not found
# ---
# Splitting and joining.
print("a,b,,c".split(","), "a b  c ".split(), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1))
print("x=1=2".partition("="), "x=1=2".rpartition("="), "none".partition("="))
print("l1\nl2\r\nl3\rl4\x0bl5".splitlines(), "a\nb\n".splitlines(True), "".split(), "".split(","))
print("-".join(["a", "b"]), "".join([]), ", ".join(str(i) for i in range(3)))
for bad in (lambda: "a".split(""), lambda: "-".join([1, 2])):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(e)
# output:
#   ['a', 'b', '', 'c'] ['a', 'b', 'c'] ['a', 'b,c'] ['a,b', 'c']
#   ('x', '=', '1=2') ('x=1', '=', '2') ('none', '', '')
#   ['l1', 'l2', 'l3', 'l4', 'l5'] ['a\n', 'b\n'] [] ['']
#   a-b  0, 1, 2
#   empty separator
#   sequence item 0: expected str instance, int found
# ---
# Case, stripping and padding.
t = "  Hello World  "
print(repr(t.strip()), repr(t.lstrip()), repr(t.rstrip()), "xxabxx".strip("x"), "abcab".strip("ab"))
print("hello world".title(), "hello".capitalize(), "HeLLo".swapcase(), "ß".upper(), "İ".lower(), "ǆ".title())
print("a".center(5, "*"), "a".ljust(3) + "|", "a".rjust(3), "7".zfill(3), "-7".zfill(4), "a\tb".expandtabs(4))
print("prefix-x".removeprefix("prefix-"), "x.py".removesuffix(".py"), "straße".casefold())
# output:
#   'Hello World' 'Hello World  ' '  Hello World' ab c
#   Hello World Hello hEllO SS i̇ ǅ
#   **a** a  |   a 007 -007 a   b
#   x x strasse
# ---
# Predicates.
for s in ("abc", "ABC", "123", "a1", " ", "", "Title Case", "½", "²", "é", "_x", "1x"):
    print(repr(s), s.isalpha(), s.isdigit(), s.isalnum(), s.isspace(), s.isupper(), s.islower(), s.istitle(), s.isnumeric(), s.isdecimal(), s.isidentifier())
# output:
#   'abc' True False True False False True False False False True
#   'ABC' True False True False True False False False False True
#   '123' False True True False False False False True True False
#   'a1' False False True False False True False False False True
#   ' ' False False False True False False False False False False
#   '' False False False False False False False False False False
#   'Title Case' False False False False False False True False False False
#   '½' False False True False False False False True False False
#   '²' False True True False False False False True False False
#   'é' True False True False False True False False False True
#   '_x' False False False False False True False False False True
#   '1x' False False True False False True False False False False
# ---
# Slices and indices, also beyond the first plane.
s = "a😀bé中"
print(len(s), s[1], s[-1], s[::-1], s[1:3], s[::2], [c for c in s], s[10:], s[-100:2])
for bad in (9, -6, "x"):
    try:
        s[bad]
    except (IndexError, TypeError) as e:
        print(e)
# output:
#   5 😀 中 中éb😀a 😀b ab中 ['a', '😀', 'b', 'é', '中']  a😀
#   string index out of range
#   string index out of range
#   string indices must be integers, not 'str'
# ---
# Comparison is by code points.
print("a" < "b", "Z" < "a", "" < "a", "abc" < "abd", "😀" > "\uffff", "é" == "e\u0301", sorted(["b", "A", "ä", "a"]))
# output:
#   True True True True True False ['A', 'a', 'b', 'ä']
# ---
# repr and escapes.
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("\n\t\\\x00\x7f\u00a0\u2028é😀"), ascii("é😀"))
# output:
#   "it's" 'say "hi"' 'both \' and "' '\n\t\\\x00\x7f\xa0\u2028é😀' '\xe9\U0001f600'
# ---
# replace and translate.
print("aaa".replace("a", "b"), "aaa".replace("a", "b", 2), "abc".replace("", "-"), "abc".replace("x", "y"))
print("hello".translate(str.maketrans("el", "ip")), "hello".translate({104: None, 111: "0"}), "abc".translate(str.maketrans("a", "b", "c")))
# output:
#   bbb bba -a-b-c- abc
#   hippo ell0 bb
# ---
# %-formatting.
print("%s %r %d %5d|%-5d|%05d %x %o %e %.2f %g %c %%" % ("s", "r", 1, 2, 3, 4, 255, 8, 12345.678, 3.14159, 0.0001, 65))
print("%(a)s-%(b)03d" % {"a": 1, "b": 2}, "%s" % (1,), "%s" % [1], "%+d % d %#x" % (1, 2, 255))
for bad in (lambda: "%d" % "x", lambda: "%s %s" % (1,), lambda: "%s" % (1, 2), lambda: "%q" % 1):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(e)
# output:
#   s 'r' 1     2|3    |00004 ff 10 1.234568e+04 3.14 0.0001 A %
#   1-002 1 [1] +1  2 0xff
#   %d format: a real number is required, not str
#   not enough arguments for format string
#   not all arguments converted during string formatting
#   unsupported format character 'q' (0x71) at index 1
# ---
# str.format.
print("{} {1} {0}".replace("{} ", "").format("a", "b"), "{:>5}|{:<5}|{:^5}".format(1, 2, 3), "{0[1]} {1.real}".format([1, 2], 5))
print("{:,} {:_} {:.3} {:e} {:%} {:b} {:#x}".format(1234567, 1234567, 3.14159, 1500.0, 0.25, 5, 255))
print("{a}{b!r:>5}".format(a=1, b="x"), "{{}}".format(), "{:{w}.{p}f}".format(3.14159, w=8, p=2))
for bad in (lambda: "{}".format(), lambda: "{a}".format(), lambda: "{:d}".format("x"), lambda: "{:z}".format(1), lambda: "{".format()):
    try:
        bad()
    except (IndexError, KeyError, ValueError) as e:
        print(type(e).__name__, e)
# output:
#   b a     1|2    |  3   2 5
#   1,234,567 1_234_567 3.14 1.500000e+03 25.000000% 101 0xff
#   1  'x' {}     3.14
#   IndexError Replacement index 0 out of range for positional args tuple
#   KeyError 'a'
#   ValueError Unknown format code 'd' for object of type 'str'
#   ValueError Negative zero coercion (z) not allowed in integer format specifier
#   ValueError Single '{' encountered in format string
# ---
# f-strings.
name, n, x = "World", 42, 3.14159
print(f"Hello {name}! {n:>6} {x:.2f} {n!r} {name!s:>8} {n + 1} {'nested ' + f'{n}'}")
print(f"{n=} {x = :.1f} {name=!s} {{literal}} {n:#x} {n:,}")
print(f"{'a' if n > 1 else 'b'} {[i for i in range(3)]} {({'k': 1})['k']} {(lambda v: v * 2)(4)}")
width = 10
print(f"{name:{width}}|{name:>{width}}|{name:*^{width + 2}}|{x:{width}.{2}f}")
print(f"""multi
{n}
line""", f"{name}" f"{n}", rf"\n{n}")
# output:
#   Hello World!     42 3.14 42    World 43 nested 42
#   n=42 x = 3.1 name=World {literal} 0x2a 42
#   a [0, 1, 2] 1 8
#   World     |     World|***World****|      3.14
#   multi
#   42
#   line World42 \n42
# ---
# Multiplication and concatenation.
print("ab" * 3, 2 * "x", "a" * 0, "a" * -1, "a" "b", "x" + "y" + "z")
for bad in (lambda: "a" + 1, lambda: 1 + "a", lambda: "a" * 1.5, lambda: "a" * "b"):
    try:
        bad()
    except TypeError as e:
        print(e)
# output:
#   ababab xx   ab xyz
#   can only concatenate str (not "int") to str
#   unsupported operand type(s) for +: 'int' and 'str'
#   can't multiply sequence by non-int of type 'float'
#   can't multiply sequence by non-int of type 'str'
# ---
# Encoding and decoding.
print("é😀".encode(), "é".encode("latin-1"), b"\xc3\xa9".decode(), "é".encode("ascii", "replace"), "é".encode("ascii", "xmlcharrefreplace"))
for bad in (lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: "a".encode("nope")):
    try:
        bad()
    except (UnicodeError, LookupError) as e:
        print(e)
# output:
#   b'\xc3\xa9\xf0\x9f\x98\x80' b'\xe9' é b'?' b'&#233;'
#   'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#   'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#   unknown encoding: nope
# ---
# Building a string in a loop.
def build(n: int) -> str:
    s = ""
    for i in range(n):
        s += chr(ord("a") + i % 26)
        if i % 10 == 9:
            s += "\n"
    return s


print(build(35))
# output:
#   abcdefghij
#   klmnopqrst
#   uvwxyzabcd
#   efghi
# ---
# Iterating text of any script is by code point.
def spell(text: str) -> list[str]:
    return [f"{i}:{c}" for i, c in enumerate(text)]


print(spell("añ😀z"), max("a😀b"), list(reversed("x😀")), sorted("b😀a"), "😀" * 2)  # expect: ['0:a', '1:ñ', '2:😀', '3:z'] 😀 ['😀', 'x'] ['a', 'b', '😀'] 😀😀
# ---
# int(), float() and str() of texts.
print(int(" 12 "), int("-0x1f", 16), int("0b11", 0), int("1_000"), int("٣"), float(" 1e3 "), float("-inf"), float("nan"), str(1e16), str(0.1 + 0.2))
for bad in ("", "1.5", "0x1f", "1__0", "abc"):
    try:
        int(bad)
    except ValueError as e:
        print(e)
try:
    float("1,5")
except ValueError as e:
    print(e)
# output:
#   12 -31 3 1000 3 1000.0 -inf nan 1e+16 0.30000000000000004
#   invalid literal for int() with base 10: ''
#   invalid literal for int() with base 10: '1.5'
#   invalid literal for int() with base 10: '0x1f'
#   invalid literal for int() with base 10: '1__0'
#   invalid literal for int() with base 10: 'abc'
#   could not convert string to float: '1,5'
