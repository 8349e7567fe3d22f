# A loop counter that outgrows 64 bits goes on exactly.
def grow(n: int) -> int:
    x = 1
    for _ in range(n):
        x = x * 3 + 1
    return x


print(grow(10))  # expect: 88573
print(grow(39))  # expect: 6078832729528464400
print(grow(41))  # expect: 54709494565756179604
print(grow(100))  # expect: 773066281098016996554691694648431909053161283001
# ---
# The overflow happens in the middle of an expression; operands are not evaluated twice.
calls = []


def note(x: int) -> int:
    calls.append(x)
    return x


def compute(a: int, b: int, c: int) -> int:
    return note(a) * note(b) + note(c)


print(compute(2**40, 2**40, 7))  # expect: 1208925819614629174706183
print(calls)  # expect: [1099511627776, 1099511627776, 7]
# ---
# Subtraction, negation and addition at the edges.
def edges(low: int, high: int) -> None:
    print(low - 1, high + 1, -low, low - high, low + low)
    print(abs(low), low * -1, high * high)


edges(-(2**63), 2**63 - 1)
# output:
#   -9223372036854775809 9223372036854775808 9223372036854775808 -18446744073709551615 -18446744073709551616
#   9223372036854775808 9223372036854775808 85070591730234615847396907784232501249
# ---
# A typed function whose result does not fit: the caller goes on with the big int.
def double(n: int) -> int:
    return n * 2


def caller(n: int) -> int:
    a = double(n)
    b = double(a)
    return a + b + 1


print(caller(5))  # expect: 31
print(caller(2**61))  # expect: 13835058055282163713
print(caller(2**62))  # expect: 27670116110564327425
print(caller(2**70))  # expect: 7083549724304467820545
# ---
# Recursion in which only the inner calls overflow.
def power(base: int, exponent: int) -> int:
    if exponent == 0:
        return 1
    half = power(base, exponent // 2)
    if exponent % 2:
        return half * half * base
    return half * half


print(power(3, 20), power(3, 50), power(-7, 33))  # expect: 3486784401 717897987691852588770249 -7730993719707444524137094407
# ---
# Overflow inside a try block keeps the handlers.
def guarded(n: int) -> str:
    try:
        big = n * n * n
        return str(100 // (big - big))
    except ZeroDivisionError as e:
        return f"caught {e}, {big}"
    finally:
        print("finally")


print(guarded(10))
print(guarded(2**40))
# output:
#   finally
#   caught integer division or modulo by zero, 1000
#   finally
#   caught integer division or modulo by zero, 1329227995784915872903807060280344576
# ---
# Overflow while a list is being filled.
def squares(n: int) -> list[int]:
    result: list[int] = []
    x = 3
    for _ in range(n):
        result.append(x)
        x *= x
    return result


print(squares(4))
print(squares(8))
# output:
#   [3, 9, 81, 6561]
#   [3, 9, 81, 6561, 43046721, 1853020188851841, 3433683820292512484657849089281, 11790184577738583171520872861412518665678211592275841109096961]
# ---
# Overflow in a list comprehension and in sum().
def table(n: int) -> list[int]:
    return [x * 2**61 for x in range(n)]


print(table(4), sum(table(6)))  # expect: [0, 2305843009213693952, 4611686018427387904, 6917529027641081856] 34587645138205409280
print(sum([2**62, 2**62, 2**62]))  # expect: 13835058055282163712
# ---
# Shifts leave 64 bits too.
def shift(n: int, by: int) -> int:
    return (n << by) >> (by - 1)


print(shift(1, 10), shift(1, 62), shift(1, 63), shift(-3, 80), shift(5, 200))  # expect: 2 2 2 -6 10
# ---
# Masked arithmetic is exact whatever is in between.
def lcg(state: int, n: int) -> int:
    for _ in range(n):
        state = (state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
    return state


print(lcg(1, 1), lcg(1, 5), lcg(2**63, 1000))  # expect: 7806831264735756412 14673421054488193520 10125801796625780232
# ---
# Global counters overflow as locals do.
total: int = 2**62


def add(n: int) -> None:
    global total
    total += n


add(2**62 - 1)
print(total)  # expect: 9223372036854775807
add(1)
print(total)  # expect: 9223372036854775808
add(-(2**63))
print(total)  # expect: 0
# ---
# Attributes of typed objects hold big ints when they must.
class Counter:
    def __init__(self) -> None:
        self.value = 2**62

    def double(self) -> None:
        self.value *= 2


c = Counter()
print(c.value)  # expect: 4611686018427387904
c.double()
print(c.value)  # expect: 9223372036854775808
c.double()
print(c.value, c.__dict__)  # expect: 18446744073709551616 {'value': 18446744073709551616}
c.value = 3
c.double()
print(c.value)  # expect: 6
# ---
# while with a big condition.
def digits(n: int) -> int:
    count = 0
    while n > 0:
        n //= 10
        count += 1
    return count


print(digits(12345), digits(10**30), digits(2**64))  # expect: 5 31 20
# ---
# Floor division of the smallest int by -1.
def divide(a: int, b: int) -> tuple[int, int]:
    return a // b, a % b


print(divide(-(2**63), -1), divide(-(2**63), 3), divide(2**63, -1))
# output:
#   (9223372036854775808, 0) (-3074457345618258603, 1) (-9223372036854775808, 0)
