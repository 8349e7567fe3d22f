# math.
import math

print(math.sqrt(2), math.floor(-1.5), math.ceil(1.2), math.trunc(-1.7), math.gcd(12, 18, 8), math.lcm(4, 6), math.factorial(20), math.comb(5, 2), math.perm(5, 2), math.isqrt(17), math.prod([1, 2, 3]), math.fsum([0.1] * 10), math.hypot(3, 4), math.dist((0, 0), (3, 4)))
print(math.exp(1), math.log(10), math.log2(8), math.log10(1000), math.log(8, 2), math.sin(1), math.cos(1), math.atan2(1, -1), math.degrees(math.pi), math.radians(180), math.pow(2, 0.5), math.copysign(1, -0.0), math.fmod(-7, 3), math.modf(1.25), math.frexp(8), math.ldexp(0.5, 4), math.isclose(0.1 + 0.2, 0.3), math.inf, math.nan, math.tau, math.e, math.isnan(math.nan), math.isinf(-math.inf), math.remainder(7, 4), math.cbrt(27), math.exp2(3), math.sumprod([1, 2], [3, 4]), math.ulp(1.0), math.nextafter(1, 2))
for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.exp(1000), lambda: math.isqrt(-1), lambda: math.sqrt("a"), lambda: math.floor(math.inf), lambda: math.acos(2), lambda: math.comb(-1, 2), lambda: math.factorial(1.5), lambda: math.gcd(1.5), lambda: math.fmod(1, 0), lambda: math.pow(0, -1)):  # type: ignore
    try:
        print(f())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
# output:
#   1.4142135623730951 -2 2 -1 2 12 2432902008176640000 10 20 4 6 1.0 5.0 5.0
#   2.718281828459045 2.302585092994046 3.0 3.0 3.0 0.8414709848078965 0.5403023058681398 2.356194490192345 180.0 3.141592653589793 1.4142135623730951 -1.0 -1.0 (0.25, 1.0) (0.5, 4) 8.0 True inf nan 6.283185307179586 2.718281828459045 True True -1.0 3.0000000000000004 8.0 11 2.220446049250313e-16 1.0000000000000002
#   ValueError math domain error
#   ValueError math domain error
#   ValueError factorial() not defined for negative values
#   OverflowError math range error
#   ValueError isqrt() argument must be nonnegative
#   TypeError must be real number, not str
#   OverflowError cannot convert float infinity to integer
#   ValueError math domain error
#   ValueError n must be a non-negative integer
#   TypeError 'float' object cannot be interpreted as an integer
#   TypeError 'float' object cannot be interpreted as an integer
#   ValueError math domain error
#   ValueError math domain error
# ---
# math on large ints is exact.
import math

print(math.isqrt(10**40), math.log2(2**1000), math.log10(10**400), math.gcd(2**100, 6**50) == 2**50, math.factorial(30), math.comb(100, 50), math.floor(1e300) % 10**5, math.ceil(-1e18), math.sqrt(10**300))
# output:
#   100000000000000000000 1000.0 400.0 True 265252859812191058636308480000000 100891344545564193334812497256 40160 -1000000000000000000 1e+150
# ---
# random is deterministic by seed.
import random

r = random.Random(42)
print(r.random(), r.randint(1, 100), r.choice("abcdef"), r.uniform(1, 2), r.randrange(0, 100, 5), r.sample(range(50), 4), r.getrandbits(70), r.choices([1, 2, 3], k=4), r.gauss(0, 1))
a = list(range(10))
r.shuffle(a)
print(a)
random.seed(7)
print(random.random(), random.randint(0, 9), random.choice([1, 2, 3]), random.expovariate(1.5), random.triangular())
state = random.getstate()
x = random.random()
random.setstate(state)
print(x == random.random(), random.Random("text").random(), random.Random(2.5).random())
# output:
#   0.6394267984578837 4 f 1.2750293183691193 35 [8, 47, 6, 43] 643647106656314877619 [1, 2, 1, 1] -0.2317928608380212
#   [7, 5, 0, 2, 4, 9, 1, 6, 8, 3]
#   0.32383276483316237 2 2 0.7016637453806179 0.19031064955427843
#   True 0.8711565613554825 0.41877545666909954
# ---
# struct packs numbers.
import struct

print(struct.pack(">IhB", 1, -2, 255), struct.unpack("<H", b"\x01\x02"), struct.calcsize("<qd"))  # expect: b'\x00\x00\x00\x01\xff\xfe\xff' (513,) 16
