# Unbound variables in loops, try, with and match.
def a(n: int) -> int:
    for i in range(n):
        last = i
    return last


def b(n: int) -> float:
    try:
        r = 10 / n
    except ZeroDivisionError:
        pass
    return r


def c(n: int) -> int:
    match n:
        case 1:
            v = 10
        case 2:
            w = 20
    return v


def d(n: int) -> int:
    while n > 5:
        k = n
        n -= 1
    return k


for f in (a, b, c, d):
    for n in (0, 1, 2, 7):
        try:
            print(f.__name__, n, f(n))
        except UnboundLocalError as e:
            print(f.__name__, n, e)
# output:
#   a 0 cannot access local variable 'last' where it is not associated with a value
#   a 1 0
#   a 2 1
#   a 7 6
#   b 0 cannot access local variable 'r' where it is not associated with a value
#   b 1 10.0
#   b 2 5.0
#   b 7 1.4285714285714286
#   c 0 cannot access local variable 'v' where it is not associated with a value
#   c 1 10
#   c 2 cannot access local variable 'v' where it is not associated with a value
#   c 7 cannot access local variable 'v' where it is not associated with a value
#   d 0 cannot access local variable 'k' where it is not associated with a value
#   d 1 cannot access local variable 'k' where it is not associated with a value
#   d 2 cannot access local variable 'k' where it is not associated with a value
#   d 7 6
# ---
# Numeric code in try and finally keeps its values at every exit.
def f(xs: list[int], d: int) -> int:
    s = 0
    try:
        for x in xs:
            s += x // d
    except ZeroDivisionError:
        s = -1
    finally:
        s += 100
    return s


def g(n: int) -> int:
    x = n
    try:
        x *= 2**40
        if x > 2**70:
            raise OverflowError(x)
        x *= 2**20
    except OverflowError as e:
        return -e.args[0]
    finally:
        print("x", x)
    return x


print(f([10, 20], 3), f([1], 0), f([2**63, 2**63], 1), g(1), g(8), g(2**31))
# output:
#   x 1152921504606846976
#   x 9223372036854775808
#   x 2361183241434822606848
#   109 99 18446744073709551716 1152921504606846976 9223372036854775808 -2361183241434822606848
# ---
# Numeric code in with statements.
class Scale:
    def __init__(self, k: int) -> None:
        self.k = k

    def __enter__(self) -> int:
        return self.k

    def __exit__(self, *a: object) -> None:
        self.k = 0


def f(n: int) -> int:
    t = n
    with Scale(3) as k, Scale(2**33) as m:
        t = t * k
        t = t * m
    return t + k


print(f(1), f(2**20), f(2**31), f(-(2**40)))  # expect: 25769803779 27021597764222979 55340232221128654851 -28334198897217871282173
# ---
# Numeric match: ints of any size, bools and floats.
def f(x: int) -> str:
    match x:
        case 0:
            return "zero"
        case 9223372036854775808:
            return "2**63"
        case -1 | 1:
            return "unit"
        case 2.5:
            return "float"
        case True:
            return "never"
        case int(n) if n > 2**63:
            return f"huge {n}"
        case _:
            return f"other {x}"


print([f(v) for v in (0, 1, -1, True, 2**63, 2**64, 2.5, 1.0, False, "a", 5)])
# output:
#   ['zero', 'unit', 'unit', 'unit', '2**63', 'huge 18446744073709551616', 'float', 'unit', 'zero', 'other a', 'other 5']
