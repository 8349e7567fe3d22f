# Sorting by keys of plain types, and by keys that are not.
import math
from operator import attrgetter, itemgetter


class Row:
    def __init__(self, name: str, size: int, weight: float, flag: bool) -> None:
        self.name = name
        self.size = size
        self.weight = weight
        self.flag = flag


def rows(n: int) -> list[Row]:
    state = 12345
    made: list[Row] = []
    for i in range(n):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        made.append(Row("n" + str(state % 50), state % 7 - 3, (state >> 4) % 90 / 8 - 5.0, state % 2 == 0))
    return made


def show(items: list[Row], found: list[Row]) -> None:
    places = {id(r): i for i, r in enumerate(items)}
    total = 0
    for r in found:
        total = (total * 31 + places[id(r)]) % 1000003
    print(total, end=" ")


def orders(n: int) -> None:
    items = rows(n)
    show(items, sorted(items, key=lambda r: r.name))
    show(items, sorted(items, key=lambda r: -r.size))
    show(items, sorted(items, key=lambda r: r.weight, reverse=True))
    show(items, sorted(items, key=lambda r: (r.name, -r.weight)))
    show(items, sorted(items, key=lambda r: (r.flag, r.size, r.name, r.weight)))
    show(items, sorted(items, key=lambda r: (r.weight, r.name), reverse=True))
    show(items, sorted(items, key=attrgetter("size", "name")))
    show(items, sorted(items, key=lambda r: (r.size, None if r.size > 5 else r.name)))
    show(items, sorted(items, key=lambda r: r.size * 10**30))
    show(items, sorted(items, key=lambda r: r.size if r.flag else r.weight))
    show(items, sorted(items, key=lambda r: math.nan if r.size == 0 else r.weight))
    show(items, sorted(items, key=lambda r: (r.size,) if r.flag else (r.size, r.name)))
    show(items, sorted(items, key=lambda r: [r.name, r.size]))
    show(items, sorted(items, key=lambda r: 0))
    show(items, sorted(items, key=lambda r: (-0.0 if r.flag else 0.0, r.weight)))
    print()


def main() -> None:
    for n in (1, 2, 23, 24, 150, 500, 5000):
        orders(n)
    words = ["b", "", "a\0", "a", "a\0b", "\x00", "aa", "B", "é", "日本", "日", "z" * 20, "z" * 19 + "y", "\U0001f600", "\uffff"] * 3
    print(sorted(words))
    print(sorted(words[:8] * 4), sorted(words[:8] * 4, reverse=True)[:6])
    print(sorted([(w, i % 3) for i, w in enumerate(words)], key=itemgetter(1, 0))[:20])
    big = [2**63 - 1, -(2**63), 0, -1, 1, 5, -5] * 5
    print(sorted(big, key=lambda v: v), sorted(big, key=lambda v: (v, 1))[:3])
    print(sorted([float(v) for v in big] + [math.inf, -math.inf, -0.0, 5e-324], key=lambda v: v))
    print(sorted([True, False] * 20, key=lambda b: b) == [False] * 20 + [True] * 20)
    for bad in ([1, "a"] * 20, [None, None] * 20, [(1, None), (1, None)] * 20 + [(1, 2)]):  # type: ignore
        try:
            print(len(sorted(bad, key=lambda v: v)))  # type: ignore
        except TypeError as e:
            print(e)


main()
# output:
#   0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 
#   31 31 1 31 31 1 1 1 1 31 31 1 31 1 31 
#   649997 424824 416746 7520 319830 102426 117472 117472 727959 246880 742014 153023 805781 927279 669893 
#   176033 979547 953568 259306 106392 209675 416676 416676 758762 949898 965931 377988 5322 745588 806444 
#   405688 66222 630005 736426 431494 766597 440838 440838 677250 748212 582740 443602 642917 294707 572055 
#   978563 972347 416961 594017 356103 413581 373602 373602 958360 530798 220586 495384 874424 492458 346267 
#   504023 38243 540347 150936 585016 173681 726369 726369 195957 100679 393946 658912 617093 479161 25196 
#   ['', '', '', '\x00', '\x00', '\x00', 'B', 'B', 'B', 'a', 'a', 'a', 'a\x00', 'a\x00', 'a\x00', 'a\x00b', 'a\x00b', 'a\x00b', 'aa', 'aa', 'aa', 'b', 'b', 'b', 'zzzzzzzzzzzzzzzzzzzy', 'zzzzzzzzzzzzzzzzzzzy', 'zzzzzzzzzzzzzzzzzzzy', 'zzzzzzzzzzzzzzzzzzzz', 'zzzzzzzzzzzzzzzzzzzz', 'zzzzzzzzzzzzzzzzzzzz', 'é', 'é', 'é', '日', '日', '日', '日本', '日本', '日本', '\uffff', '\uffff', '\uffff', '😀', '😀', '😀']
#   ['', '', '', '', '\x00', '\x00', '\x00', '\x00', 'B', 'B', 'B', 'B', 'a', 'a', 'a', 'a', 'a\x00', 'a\x00', 'a\x00', 'a\x00', 'a\x00b', 'a\x00b', 'a\x00b', 'a\x00b', 'aa', 'aa', 'aa', 'aa', 'b', 'b', 'b', 'b'] ['b', 'b', 'b', 'b', 'aa', 'aa']
#   [('a', 0), ('a', 0), ('a', 0), ('aa', 0), ('aa', 0), ('aa', 0), ('b', 0), ('b', 0), ('b', 0), ('zzzzzzzzzzzzzzzzzzzy', 0), ('zzzzzzzzzzzzzzzzzzzy', 0), ('zzzzzzzzzzzzzzzzzzzy', 0), ('日本', 0), ('日本', 0), ('日本', 0), ('', 1), ('', 1), ('', 1), ('B', 1), ('B', 1)]
#   [-9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -5, -5, -5, -5, -5, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 5, 5, 5, 5, 5, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807] [-9223372036854775808, -9223372036854775808, -9223372036854775808]
#   [-inf, -9.223372036854776e+18, -9.223372036854776e+18, -9.223372036854776e+18, -9.223372036854776e+18, -9.223372036854776e+18, -5.0, -5.0, -5.0, -5.0, -5.0, -1.0, -1.0, -1.0, -1.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, 5e-324, 1.0, 1.0, 1.0, 1.0, 1.0, 5.0, 5.0, 5.0, 5.0, 5.0, 9.223372036854776e+18, 9.223372036854776e+18, 9.223372036854776e+18, 9.223372036854776e+18, 9.223372036854776e+18, inf]
#   True
#   '<' not supported between instances of 'str' and 'int'
#   '<' not supported between instances of 'NoneType' and 'NoneType'
#   '<' not supported between instances of 'int' and 'NoneType'
