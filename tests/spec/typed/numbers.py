# Integer division and modulo by typed variables with zero.
def f(a: int, b: int) -> str:
    try:
        return f"{a // b} {a % b} {a / b}"
    except ZeroDivisionError as e:
        return str(e)


def g(a: float, b: float) -> str:
    try:
        return f"{a % b} {a // b}"
    except ZeroDivisionError as e:
        return str(e)


print(f(7, 2), f(-7, 2), f(7, 0), f(2**70, 3), f(7.5, 2), f(True, 2), g(7.5, 2.0), g(-7.5, 2.0), g(1.0, 0.0), g(5, 3), g(float("inf"), 2.0), g(1.0, float("-inf")))  # type: ignore
# output:
#   3 1 3.5 -4 1 -3.5 integer division or modulo by zero 393530540239137101141 1 3.935305402391371e+20 3.0 1.5 3.75 0 1 0.5 1.5 3.0 0.5 -4.0 float modulo by zero 2 1 nan nan -inf -1.0
# ---
# Float arithmetic: infinities, nan, signed zeros and comparisons.
def f(a: float, b: float) -> list:
    return [a + b, a - b, a * b, a < b, a == b, a != b, max(a, b), min(a, b), -a, abs(a)]


inf, nan = float("inf"), float("nan")
for a, b in ((inf, -inf), (nan, 1.0), (0.0, -0.0), (1e308, 1e308), (5e-324, 2.0), (1.0, nan)):
    print(f(a, b))
# output:
#   [nan, inf, -inf, False, False, True, inf, -inf, -inf, inf]
#   [nan, nan, nan, False, False, True, nan, nan, nan, nan]
#   [0.0, 0.0, -0.0, False, True, False, 0.0, 0.0, -0.0, 0.0]
#   [inf, 0.0, inf, False, True, False, 1e+308, 1e+308, -1e+308, 1e+308]
#   [2.0, -2.0, 1e-323, True, False, True, 2.0, 5e-324, -5e-324, 5e-324]
#   [nan, nan, nan, False, False, True, 1.0, 1.0, -1.0, 1.0]
# ---
# Powers of typed ints and floats.
def p(a: int, b: int):
    return a**b


def q(a: float, b: float) -> float:
    return a**b


print(p(2, 10), p(2, 62), p(2, 63), p(2, 64), p(-2, 63), p(3, 40), p(3, 41), p(2, -1), p(0, 0), p(10, 18), p(10, 19), q(2.0, 0.5), q(-8.0, 1 / 3), q(2, 3), q(0.0, 0.0), p(-1, 10**9 + 1), p(1, 2**70))
for f, a, b in ((p, 0, -1), (q, 0.0, -2.0), (q, 1e300, 2.0)):
    try:
        print(f(a, b))
    except (ZeroDivisionError, OverflowError) as e:
        print(type(e).__name__, e)
# output:
#   1024 4611686018427387904 9223372036854775808 18446744073709551616 -9223372036854775808 12157665459056928801 36472996377170786403 0.5 1 1000000000000000000 10000000000000000000 1.4142135623730951 (1.0000000000000002+1.7320508075688772j) 8 1.0 -1 1
#   ZeroDivisionError 0.0 cannot be raised to a negative power
#   ZeroDivisionError 0.0 cannot be raised to a negative power
#   OverflowError (34, 'Numerical result out of range')
# ---
# range over typed bounds that are large, negative or of other types.
def r(a: int, b: int, s: int) -> list[int]:
    out = []
    for i in range(a, b, s):
        out.append(i)
        if len(out) > 3:
            break
    return out


print(r(0, 5, 2), r(5, 0, -2), r(2**63 - 2, 2**63 + 2, 1), r(-(2**63) + 1, -(2**64), -1), r(0, 2**70, 2**69), r(True, 3, 1), r(3, 1, 1), r(0, 2**63, 2**62))
for a in ((0.5, 2, 1), (0, "a", 1), (0, 5, 0), (None, 1, 1)):
    try:
        r(*a)
    except (TypeError, ValueError) as e:
        print(e)
# output:
#   [0, 2, 4] [5, 3, 1] [9223372036854775806, 9223372036854775807, 9223372036854775808, 9223372036854775809] [-9223372036854775807, -9223372036854775808, -9223372036854775809, -9223372036854775810] [0, 590295810358705651712] [1, 2] [] [0, 4611686018427387904]
#   'float' object cannot be interpreted as an integer
#   'str' object cannot be interpreted as an integer
#   range() arg 3 must not be zero
#   'NoneType' object cannot be interpreted as an integer
