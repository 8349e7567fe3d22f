# Container protocol.
class Deck:
    def __init__(self, cards):
        self.cards = list(cards)

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, i):
        return self.cards[i]

    def __setitem__(self, i, v):
        self.cards[i] = v

    def __delitem__(self, i):
        del self.cards[i]

    def __contains__(self, c):
        return c.upper() in self.cards


d = Deck("ABCDE")
print(len(d), d[0], d[-1], d[1:3], "b" in d, list(d), list(reversed(d)))
d[0] = "Z"
del d[1]
print(d.cards, bool(d), bool(Deck("")))
for c in d:
    print(c, end=" ")
print()
# output:
#   5 A E ['B', 'C'] True ['A', 'B', 'C', 'D', 'E'] ['E', 'D', 'C', 'B', 'A']
#   ['Z', 'C', 'D', 'E'] True False
#   Z C D E 
# ---
# Iteration by __getitem__ alone.
class Squares:
    def __getitem__(self, i):
        if i >= 4:
            raise IndexError(i)
        return i * i


print(list(Squares()), 9 in Squares(), 10 in Squares(), [*Squares()])  # expect: [0, 1, 4, 9] True False [0, 1, 4, 9]
# ---
# An iterator class.
class Down:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Down(3)), sum(Down(4)), [x for x in Down(2)], next(Down(9)))
for x in Down(2):
    print(x)
# output:
#   [2, 1, 0] 6 [1, 0] 8
#   1
#   0
# ---
# Context managers, and what they are told.
class Managed:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value)
        return self.swallow


with Managed("a") as m, Managed("b"):
    print("body", m.name)
with Managed("c", True):
    raise ValueError("gone")
try:
    with Managed("d"):
        with Managed("e"):
            raise KeyError("k")
except KeyError:
    print("out")


def early():
    with Managed("f"):
        return "value"


print(early())
for i in range(2):
    with Managed(i):
        if i == 0:
            continue
        break
# output:
#   enter a
#   enter b
#   body a
#   exit b None None
#   exit a None None
#   enter c
#   exit c ValueError gone
#   enter d
#   enter e
#   exit e KeyError 'k'
#   exit d KeyError 'k'
#   out
#   enter f
#   exit f None None
#   value
#   enter 0
#   exit 0 None None
#   enter 1
#   exit 1 None None
# ---
# with on something that is no context manager.
try:
    with 5:
        pass
except TypeError as e:
    print(e)  # expect: 'int' object does not support the context manager protocol
# ---
# Callable objects and __call__ on the class.
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *more):
        return self.n + x + sum(more)


add = Adder(10)
print(add(1), add(1, 2, 3), list(map(add, [1, 2])), callable(add))  # expect: 11 16 [11, 12] True
