# A function called by its name: rebound while the arguments are evaluated, the old one is called.
def weigh(a: int, b: int) -> int:
    return a * 10 + b


def rebind(x: int) -> int:
    globals()["weigh"] = lambda a, b: "other"
    return x


def use(i: int) -> object:
    return weigh(i, rebind(i))


print(use(3))  # expect: 33
print(use(3))  # expect: other
# ---
# The same where an argument's arithmetic leaves for the twin between the name and the call.
def first(a: int, b: int) -> int:
    return a - b


def other(a: int, b: int) -> str:
    return "other"


def swap(x: int) -> int:
    global current
    globals()["first"] = other
    return x


def use(n: int) -> object:
    return first(swap(n), n * n)


print(use(10**12))  # expect: -999999999999000000000000
print(use(10))  # expect: other
# ---
# def in a loop, deleted, defined again; called before it is there.
def early() -> int:
    return late(3)


try:
    early()
except NameError as e:
    print(e)


def late(x: int) -> int:
    return x + 1


print(early())
for k in range(3):

    def step(x: int) -> int:
        return x + k

    print(step(1))


def call_step(x: int) -> int:
    return step(x)


print(call_step(5))
del step
try:
    call_step(6)
except NameError as e:
    print(e)
# output:
#   name 'late' is not defined
#   4
#   1
#   2
#   3
#   7
#   name 'step' is not defined
# ---
# A result that does not fit, of a recursive function called by name.
def power(b: int, n: int) -> int:
    if n == 0:
        return 1
    return b * power(b, n - 1)


print(power(3, 10), power(3, 50), power(-2, 63), power(2, 63), power(7, 3))
# output:
#   59049 717897987691852588770249 -9223372036854775808 9223372036854775808 343
