# A generator that is used by several, asked in between, and that outgrows 64 bits half way.
def count(start: int, factor: int):
    n = start
    while True:
        got = yield n
        if got:
            n = got
        n *= factor


g = count(1, 3)
print(next(g), [x for _, x in zip(range(3), g)], g.send(2**60), next(g), next(g))
print(g.gi_running, g.gi_suspended)
g.close()
print(next(g, "closed"))
try:
    count(1, 1).send(5)
except TypeError as e:
    print(e)
# output:
#   1 [3, 9, 27] 3458764513820540928 10376293541461622784 31128880624384868352
#   False True
#   closed
#   can't send non-None value to a just-started generator
# ---
# Re-entry, thrown exceptions and StopIteration, before and behind the change to big ints.
def again(n: int):
    total = n
    for _ in range(4):
        try:
            next(me)
        except ValueError as e:
            total *= 2**31
            yield f"{e} {total}"


me = again(3)
for text in me:
    print(text)


def careful(n: int):
    while True:
        try:
            yield n
        except KeyError as e:
            yield f"caught {e!r}"
        n = n * n


for start in (3, 2**40):
    c = careful(start)
    print(next(c), next(c), c.throw(KeyError("k")), next(c))
    try:
        c.throw(IndexError("out"))
    except IndexError as e:
        print("left", e, next(c, "over"))


def stops(n: int):
    yield n * 2**62
    raise StopIteration(n)


for n in (1, 4):
    s = stops(n)
    try:
        print(next(s))
        next(s)
    except RuntimeError as e:
        print(e, type(e.__cause__).__name__, next(s, "ended"))
# output:
#   generator already executing 6442450944
#   generator already executing 13835058055282163712
#   generator already executing 29710560942849126597578981376
#   generator already executing 63802943797675961899382738893456539648
#   3 9 caught KeyError('k') 81
#   left out over
#   1099511627776 1208925819614629174706176 caught KeyError('k') 1461501637330902918203684832716283019655932542976
#   left out over
#   4611686018427387904
#   generator raised StopIteration StopIteration ended
#   18446744073709551616
#   generator raised StopIteration StopIteration ended
# ---
# Variables that change on some ways from one yield to the next and stay on others.
def ways(limit: int, label: str):
    seen = 0
    last = ""
    for i in range(limit):
        if i % 2 == 0:
            seen = seen + i
            yield seen
        elif i % 3 == 0:
            last = f"{label}{i}"
            yield last
        else:
            yield (seen, last, label, limit)
    yield seen, last


print(list(ways(9, "w")))
print([n % 4 for n in range(-5, 6)], [n % 1 for n in (-3, 3)], -(2**63) % 8, (2**63 - 1) % 2**62)
# output:
#   [0, (0, '', 'w', 9), 2, 'w3', 6, (6, 'w3', 'w', 9), 12, (12, 'w3', 'w', 9), 20, (20, 'w3')]
#   [3, 0, 1, 2, 3, 0, 1, 2, 3, 0, 1] [0, 0] 0 4611686018427387903
# ---
# Delegation passes everything on, and a generator goes on where it was.
def inner(n: int):
    got = yield n
    got2 = yield got
    return got2, n * 2**63


def outer(n: int):
    result = yield from inner(n)
    yield result
    yield from (x * x for x in range(3))


o = outer(5)
print(next(o), o.send("a"), o.send("b"), list(o))  # expect: 5 a ('b', 46116860184273879040) [0, 1, 4]
