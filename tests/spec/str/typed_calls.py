# An f-string whose int outgrows 64 bits half way through: earlier fields are formatted once.
def grow(n: int, x: float, b: bool) -> str:
    return f"{n}|{x}|{b}|{n * n * n}|{n!r}{x!s}"


print(grow(7, 0.5, True))  # expect: 7|0.5|True|343|70.5
print(grow(-(2**40), 1e100, False))  # expect: -1099511627776|1e+100|False|-1329227995784915872903807060280344576|-10995116277761e+100


def padded(i: int, name: str) -> str:
    return f"{name}-{i}" + f"{i}" + f"{name}{name}{i}{name}"


print(padded(3, "x"), padded(-1, "\U0001f600"))  # expect: x-33xx3x 😀--1-1😀😀-1😀
# ---
# Loops over text of every width; one leaves for the twin in the midst of an astral text.
def total(text: str, start: int) -> int:
    n = start
    for c in text:
        n = n * 31 + ord(c)
    return n


def letters(text: str) -> list[str]:
    found: list[str] = []
    for c in text:
        if c == "a" or "é" == c or c != c.lower():
            continue
        found.append(c)
    return found


print(total("abc", 1), total("a\U0001f600é\U0010ffff" * 6, 1))  # expect: 126145 86281250012352472034443260162772518079
print(letters("aBcédZz"), letters("\U0001f600a\U0001f601"))  # expect: ['c', 'd', 'z'] ['😀', '😁']
print([len(c) for c in "\ud800x\udc00\U00010000"], [c for c in ""])  # expect: [1, 1, 1, 1] []
# ---
# Methods with their defaults left out, given by position, by keyword, and badly.
def parts(s: str) -> None:
    print(s.split(), s.split(","), s.split(",", 1), s.split(sep=",", maxsplit=1))
    print(s.rsplit(maxsplit=1), s.splitlines(), s.splitlines(keepends=True))
    print(s.strip(), s.strip("a,"), s.find("b"), s.find("b", 3), s.rfind("b", 0, -1))
    print(s.replace("a", "<>"), s.replace("a", "<>", 1), s.center(20, "*"), s.zfill(18))
    print(s.count("a"), s.count("a", 2), s.startswith("a"), s.startswith(("x", "a")), s.upper())
    print(s.encode(), s.encode("utf-16-le")[:4], s.encode(errors="ignore"), ";".join([s, s]))


parts("a,b c,a b\na")


def wrong(s: str, what: object) -> None:
    for act in (
        lambda: s.split(""),
        lambda: s.split(what),  # type: ignore
        lambda: s.join([s, what]),  # type: ignore
        lambda: s.index("zz"),
        lambda: s.strip(what),  # type: ignore
        lambda: s.split(nope=1),  # type: ignore
        lambda: s.upper(1),  # type: ignore
    ):
        try:
            print(act())
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)


wrong("a b", 5)
# output:
#   ['a,b', 'c,a', 'b', 'a'] ['a', 'b c', 'a b\na'] ['a', 'b c,a b\na'] ['a', 'b c,a b\na']
#   ['a,b c,a b', 'a'] ['a,b c,a b', 'a'] ['a,b c,a b\n', 'a']
#   a,b c,a b
#   a b c,a b
#    2 8 8
#   <>,b c,<> b
#   <> <>,b c,a b
#   a ****a,b c,a b
#   a***** 0000000a,b c,a b
#   a
#   3 2 True True A,B C,A B
#   A
#   b'a,b c,a b\na' b'a\x00,\x00' b'a,b c,a b\na' a,b c,a b
#   a;a,b c,a b
#   a
#   ValueError empty separator
#   TypeError must be str or None, not int
#   TypeError sequence item 1: expected str instance, int found
#   ValueError substring not found
#   TypeError strip arg must be None or str
#   TypeError split() got an unexpected keyword argument 'nope'
#   TypeError str.upper() takes no arguments (1 given)
# ---
# Unpacking a list takes its items before anything is assigned.
pair = ["l", "r"]
pair[1], pair[0] = pair
print(pair)


def two(s: str) -> str:
    left, right = s.split(":")
    return right + left


print(two("a:b"))
for bad in ("a", "a:b:c"):
    try:
        two(bad)
    except ValueError as e:
        print(e)
# output:
#   ['r', 'l']
#   ba
#   not enough values to unpack (expected 2, got 1)
#   too many values to unpack (expected 2)
# ---
# Order, membership and numbers of text.
def order(a: str, b: str) -> list[bool]:
    return [a < b, a <= b, a > b, a >= b, a == b, a != b, a in b, a not in b]


print(order("a", "ab"), order("b", "ab"), order("\uffff", "\U00010000"), order("", ""))


def number(s: str) -> int:
    return int(s) + 1


for text in ("12", "-7", " 8 ", "1_000", "٣", "999999999999999999999", "x", "", "-", "+5", "--1"):
    try:
        print(number(text))
    except ValueError as e:
        print(e)
print(float("1e3"), float(" nan "), str(1.5), str(True), str(12), list("añ"), set("aa"), tuple("ab"))
# output:
#   [True, True, False, False, False, True, True, False] [False, False, True, True, False, True, True, False] [True, True, False, False, False, True, False, True] [False, True, False, True, True, False, True, False]
#   13
#   -6
#   9
#   1001
#   4
#   1000000000000000000000
#   invalid literal for int() with base 10: 'x'
#   invalid literal for int() with base 10: ''
#   invalid literal for int() with base 10: '-'
#   6
#   invalid literal for int() with base 10: '--1'
#   1000.0 nan 1.5 True 12 ['a', 'ñ'] {'a'} ('a', 'b')
# ---
# What a module or anyone else rebinds is noticed.
import builtins


def shown(x: int) -> str:
    return f"{len('abc')}{str(x)}{sorted([2, 1])}{isinstance(x, int)}"


print(shown(1))  # expect: 31[1, 2]True
real = builtins.len
builtins.len = lambda o: "L"  # type: ignore
print(shown(1))  # expect: L1[1, 2]True
builtins.len = real
print(shown(1))  # expect: 31[1, 2]True


def str(x: object) -> "str":  # type: ignore
    return "mine"  # type: ignore


print(shown(2))  # expect: 3mine[1, 2]True
