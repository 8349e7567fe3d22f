# Division, modulo and powers with signs.
for a, b in ((7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (2**70, 3), (-(2**70), 7)):
    print(a // b, a % b, divmod(a, b), a / b)
print(2**10, 2**-1, (-2) ** 3, 0**0, 10**20, pow(3, 5, 7), pow(3, -1, 7), (-8) ** (1 / 3))
for bad in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: 0**-1, lambda: pow(2, -1, 4), lambda: divmod(1, 0)):
    try:
        bad()
    except (ZeroDivisionError, ValueError) as e:
        print(type(e).__name__, e)
# output:
#   3 1 (3, 1) 3.5
#   -4 1 (-4, 1) -3.5
#   -4 -1 (-4, -1) -3.5
#   3 -1 (3, -1) 3.5
#   0 0 (0, 0) 0.0
#   393530540239137101141 1 (393530540239137101141, 1) 3.935305402391371e+20
#   -168655945816773043347 5 (-168655945816773043347, 5) -1.6865594581677303e+20
#   1024 0.5 -8 1 100000000000000000000 5 5 (1.0000000000000002+1.7320508075688772j)
#   ZeroDivisionError integer division or modulo by zero
#   ZeroDivisionError integer modulo by zero
#   ZeroDivisionError division by zero
#   ZeroDivisionError 0.0 cannot be raised to a negative power
#   ValueError base is not invertible for the given modulus
#   ZeroDivisionError integer division or modulo by zero
# ---
# Bits.
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, -16 >> 2, 2**70 >> 60, -(2**70) & 0xFF, 7 & -2, (-5) ^ 3)
print((255).bit_length(), (-256).bit_length(), (2**100).bit_length(), (0b1011).bit_count(), bin(10), hex(-255), oct(8), int("ff", 16))
for bad in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1.0 & 1):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(e)
# output:
#   1 7 6 -6 1024 -4 1024 0 6 -8
#   8 9 101 3 0b1010 -0xff 0o10 255
#   negative shift count
#   negative shift count
#   unsupported operand type(s) for &: 'float' and 'int'
# ---
# Conversions and rounding.
print(int(3.9), int(-3.9), int("12"), int(True), float(2**53 + 1), round(2.5), round(3.5), round(-2.5), round(1234, -2), round(2.675, 2))
print(abs(-5), abs(-(2**70)), (5).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "little"), (10).as_integer_ratio(), (3).conjugate())
for bad in (lambda: int(float("nan")), lambda: int(float("inf")), lambda: int([]), lambda: float(10**400)):
    try:
        bad()
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
# output:
#   3 -3 12 1 9007199254740992.0 2 4 -2 1200 2.67
#   5 1180591620717411303424 b'\x00\x05' 1 (10, 1) 3
#   ValueError cannot convert float NaN to integer
#   OverflowError cannot convert float infinity to integer
#   TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#   OverflowError int too large to convert to float
# ---
# Comparison across types.
print(1 == 1.0, 1 < 1.5, 2**53 == float(2**53), 2**53 + 1 == float(2**53), 10**400 > 1e308, True == 1, True + True, 1 != "1")
try:
    1 < "a"
except TypeError as e:
    print(e)
# output:
#   True True True False True True 2 True
#   '<' not supported between instances of 'int' and 'str'
# ---
# Formatting.
print(f"{42:5d}|{42:<5}|{42:^5}|{42:+}|{42:05}|{-42:=6}|{1234567:,}|{255:#x}|{255:#b}|{255:o}|{65:c}|{3:.2f}|{0.5:%}")
# output:
#      42|42   | 42  |+42|00042|-   42|1,234,567|0xff|0b11111111|377|A|3.00|50.000000%
# ---
# Numeric methods of a typed function.
def gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return a


def isqrt(n: int) -> int:
    x = n
    y = (x + 1) // 2
    while y < x:
        x = y
        y = (x + n // x) // 2
    return x


print(gcd(48, 18), gcd(2**80, 2**70 * 3), isqrt(10**6), isqrt(10**40), isqrt(0))  # expect: 6 1180591620717411303424 1000 100000000000000000000 0
# ---
# Primes by trial division, perfect numbers, digits.
def is_prime(n: int) -> bool:
    if n < 2:
        return False
    i = 2
    while i * i <= n:
        if n % i == 0:
            return False
        i += 1
    return True


print([n for n in range(40) if is_prime(n)], sum(int(d) for d in str(2**100)), [n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
# output:
#   [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37] 115 [6, 28, 496]
# ---
# Floats print their shortest form.
print(0.1, 1e16, 1e-5, 123456789.125, 1e22, 1e23, 5e-324, 1.7976931348623157e308, -0.0, 2.0, 1 / 3, 100.0, 1e15, 9007199254740993.0)
print(float("inf"), float("-inf"), float("nan"), 1e308 * 10, 0.1 + 0.2, 3.0 * 1.1)
# output:
#   0.1 1e+16 1e-05 123456789.125 1e+22 1e+23 5e-324 1.7976931348623157e+308 -0.0 2.0 0.3333333333333333 100.0 1000000000000000.0 9007199254740992.0
#   inf -inf nan inf 0.30000000000000004 3.3000000000000003
# ---
# Float arithmetic and its special cases.
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, divmod(-1.0, 3.0), 2.0**0.5, 2**0.5, (-1.0) ** 2, 0.0 == -0.0)
nan = float("nan")
print(nan == nan, nan != nan, nan < 1, [nan] == [nan], nan in [nan], min(nan, 1), max(1, nan))
for bad in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 2.0**10000, lambda: 0.0**-1):
    try:
        bad()
    except (ZeroDivisionError, OverflowError) as e:
        print(type(e).__name__, e)
# output:
#   3.0 -4.0 1.5 0.5 (-1.0, 2.0) 1.4142135623730951 1.4142135623730951 1.0 True
#   False True False True True nan 1
#   ZeroDivisionError float division by zero
#   ZeroDivisionError float floor division by zero
#   ZeroDivisionError float modulo by zero
#   OverflowError (34, 'Numerical result out of range')
#   ZeroDivisionError 0.0 cannot be raised to a negative power
# ---
# Float methods.
print((0.5).as_integer_ratio(), (2.0).is_integer(), (0.1).hex(), float.fromhex("0x1.8p1"), (3.7).__floor__(), round(3.14159, 3), round(5e15 + 0.5), round(-0.5), hash(0.5) == hash(0.5))
# output:
#   (1, 2) True 0x1.999999999999ap-4 3.0 3 3.142 5000000000000000 0 True
# ---
# Complex.
z = 3 + 4j
print(z, abs(z), z.real, z.imag, z.conjugate(), z * 2, z / (1 - 1j), z**2, -z, 1j * 1j, complex("1+2j"), complex(1, -0.0), z == 3 + 4j, repr(1j))
# output:
#   (3+4j) 5.0 3.0 4.0 (3-4j) (6+8j) (-0.5+3.5j) (-7+24j) (-3-4j) (-1+0j) (1+2j) (1-0j) True 1j
# ---
# math.
import math

print(math.sqrt(2), math.floor(-2.5), math.ceil(2.1), math.trunc(-2.9), math.factorial(25), math.gcd(12, 18), math.lcm(4, 6), math.comb(10, 3), math.perm(5), math.isqrt(10**30))
print(math.hypot(3, 4), math.log(math.e), math.log2(8), math.log10(1000), math.exp(1), math.pow(2, 3), math.fsum([0.1] * 10), math.prod([1, 2, 3]), math.copysign(1, -0.0), math.isclose(0.1 + 0.2, 0.3), math.inf, math.pi)
for bad in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.sqrt("x")):  # type: ignore
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# output:
#   1.4142135623730951 -3 3 -2 15511210043330985984000000 6 12 120 120 1000000000000000
#   5.0 1.0 3.0 3.0 2.718281828459045 8.0 1.0 6 -1.0 True inf 3.141592653589793
#   ValueError math domain error
#   ValueError math domain error
#   ValueError factorial() not defined for negative values
#   TypeError must be real number, not str
# ---
# random gives CPython's sequence.
import random

random.seed(42)
print(random.random(), random.randint(1, 100), random.choice("abcdef"), random.sample(range(100), 5), random.uniform(1, 2))
xs = list(range(10))
random.shuffle(xs)
print(xs, random.getrandbits(70), random.gauss(0, 1), random.choices([1, 2, 3], k=5), random.randrange(0, 100, 7))
r = random.Random("text")
print(r.random(), r.randrange(10**20))
# output:
#   0.6394267984578837 4 f [35, 31, 28, 17, 94] 1.1024951761715074
#   [3, 2, 4, 9, 5, 7, 0, 6, 1, 8] 833771390514020336038 -0.7383216023448206 [1, 2, 3, 1, 3] 77
#   0.8711565613554825 70067406539596049367
