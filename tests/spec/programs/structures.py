# A linked list with iteration, reversal and insertion.
class Node:
    def __init__(self, value: int, next: "Node | None" = None) -> None:
        self.value = value
        self.next = next


class LinkedList:
    def __init__(self, *values: int) -> None:
        self.head: Node | None = None
        self.size = 0
        for v in reversed(values):
            self.push(v)

    def push(self, v: int) -> None:
        self.head = Node(v, self.head)
        self.size += 1

    def __iter__(self):
        n = self.head
        while n is not None:
            yield n.value
            n = n.next

    def __len__(self) -> int:
        return self.size

    def reverse(self) -> None:
        prev, n = None, self.head
        while n:
            n.next, prev, n = prev, n, n.next
        self.head = prev

    def remove(self, v: int) -> bool:
        prev, n = None, self.head
        while n:
            if n.value == v:
                if prev is None:
                    self.head = n.next
                else:
                    prev.next = n.next
                self.size -= 1
                return True
            prev, n = n, n.next
        return False

    def __repr__(self) -> str:
        return "->".join(map(str, self))


l = LinkedList(1, 2, 3, 4)
l.reverse()
print(l, len(l), l.remove(3), l.remove(9), l, sum(l), 2 in l, l.remove(4), l, LinkedList() or "empty")
l.push("x")  # type: ignore
l.push(2**70)
print(l)
# output:
#   2->1 4 True False 2->1 7 True True 2->1 empty
#   1180591620717411303424->x->2->1
# ---
# A binary search tree with deletion and traversals.
class Tree:
    def __init__(self, key: int) -> None:
        self.key = key
        self.left: Tree | None = None
        self.right: Tree | None = None

    def insert(self, key: int) -> None:
        side = "left" if key < self.key else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Tree(key))
        else:
            child.insert(key)

    def inorder(self):
        if self.left:
            yield from self.left.inorder()
        yield self.key
        if self.right:
            yield from self.right.inorder()

    def height(self) -> int:
        return 1 + max(self.left.height() if self.left else 0, self.right.height() if self.right else 0)


def delete(t: Tree | None, key: int) -> Tree | None:
    if t is None:
        return None
    if key < t.key:
        t.left = delete(t.left, key)
    elif key > t.key:
        t.right = delete(t.right, key)
    elif t.left is None:
        return t.right
    elif t.right is None:
        return t.left
    else:
        m = t.right
        while m.left:
            m = m.left
        t.key = m.key
        t.right = delete(t.right, m.key)
    return t


t = Tree(50)
for k in (30, 70, 20, 40, 60, 80, 2**65, 35):
    t.insert(k)
print(list(t.inorder()), t.height())  # expect: [20, 30, 35, 40, 50, 60, 70, 80, 36893488147419103232] 4
for k in (50, 20, 30, 99):
    t = delete(t, k)
print(list(t.inorder()), t.key, t.height())  # expect: [35, 40, 60, 70, 80, 36893488147419103232] 60 4
# ---
# A least-recently-used cache.
class LRU:
    def __init__(self, cap: int) -> None:
        self.cap = cap
        self.data: dict[str, int] = {}

    def get(self, k: str) -> int:
        if k not in self.data:
            return -1
        self.data[k] = self.data.pop(k)
        return self.data[k]

    def put(self, k: str, v: int) -> None:
        self.data.pop(k, None)
        self.data[k] = v
        if len(self.data) > self.cap:
            del self.data[next(iter(self.data))]


c = LRU(2)
c.put("a", 1)
c.put("b", 2)
print(c.get("a"))  # expect: 1
c.put("c", 3)
print(c.get("b"), c.get("a"), c.get("c"), c.data)  # expect: -1 1 3 {'a': 1, 'c': 3}
# ---
# A trie with completion.
class Trie:
    def __init__(self) -> None:
        self.children: dict[str, "Trie"] = {}
        self.word = False

    def add(self, w: str) -> None:
        t = self
        for c in w:
            t = t.children.setdefault(c, Trie())
        t.word = True

    def complete(self, prefix: str) -> list[str]:
        t = self
        for c in prefix:
            if c not in t.children:
                return []
            t = t.children[c]
        out: list[str] = []

        def walk(n: Trie, s: str) -> None:
            if n.word:
                out.append(s)
            for c in sorted(n.children):
                walk(n.children[c], s + c)

        walk(t, prefix)
        return out


t = Trie()
for w in "car card care cat dog do".split():
    t.add(w)
print(t.complete("car"), t.complete("do"), t.complete("x"), t.complete(""))
# output:
#   ['car', 'card', 'care'] ['do', 'dog'] [] ['car', 'card', 'care', 'cat', 'do', 'dog']
# ---
# A heap, a queue of two stacks and a ring buffer by hand.
class Heap:
    def __init__(self) -> None:
        self.a: list[int] = []

    def push(self, v: int) -> None:
        a = self.a
        a.append(v)
        i = len(a) - 1
        while i and a[(i - 1) // 2] > a[i]:
            p = (i - 1) // 2
            a[i], a[p] = a[p], a[i]
            i = p

    def pop(self) -> int:
        a = self.a
        a[0], a[-1] = a[-1], a[0]
        v = a.pop()
        i = 0
        while True:
            l, r, m = 2 * i + 1, 2 * i + 2, i
            if l < len(a) and a[l] < a[m]:
                m = l
            if r < len(a) and a[r] < a[m]:
                m = r
            if m == i:
                return v
            a[i], a[m] = a[m], a[i]
            i = m


class Ring:
    def __init__(self, n: int) -> None:
        self.buf: list[int | None] = [None] * n
        self.i = 0

    def put(self, v: int) -> None:
        self.buf[self.i % len(self.buf)] = v
        self.i += 1


h = Heap()
for v in (5, 2, 9, 1, 2**66, 7.5, 3):
    h.push(v)
print([h.pop() for _ in range(7)])  # expect: [1, 2, 3, 5, 7.5, 9, 73786976294838206464]
try:
    h.pop()
except IndexError as e:
    print(e)  # expect: list index out of range
r = Ring(3)
for v in range(5):
    r.put(v)
print(r.buf)  # expect: [3, 4, 2]
# ---
# Vectors with operators, hashing and iteration.
class Vec:
    __slots__ = ("x", "y")

    def __init__(self, x: float, y: float) -> None:
        self.x, self.y = x, y

    def __add__(self, o: "Vec") -> "Vec":
        return Vec(self.x + o.x, self.y + o.y)

    def __mul__(self, k):
        if isinstance(k, Vec):
            return self.x * k.x + self.y * k.y
        return Vec(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __neg__(self) -> "Vec":
        return Vec(-self.x, -self.y)

    def __abs__(self) -> float:
        return (self.x**2 + self.y**2) ** 0.5

    def __eq__(self, o: object) -> bool:
        return isinstance(o, Vec) and (self.x, self.y) == (o.x, o.y)

    def __hash__(self) -> int:
        return hash((self.x, self.y))

    def __iter__(self):
        yield self.x
        yield self.y

    def __repr__(self) -> str:
        return f"Vec({self.x}, {self.y})"

    def __getitem__(self, i: int) -> float:
        return (self.x, self.y)[i]


a, b = Vec(1, 2), Vec(3, 4.5)
x, y = b
print(a + b, a * 2, 2 * a, a * b, -a, abs(Vec(3, 4)), a == Vec(1, 2), len({a, Vec(1.0, 2.0)}), x, y, a[1], sum([a, b], Vec(0, 0)), max(a), Vec(2**40, 1) * 2**40)
try:
    a + 1
except AttributeError as e:
    print(e)
# output:
#   Vec(4, 6.5) Vec(2, 4) Vec(2, 4) 12.0 Vec(-1, -2) 5.0 True 1 3 4.5 2 Vec(4, 6.5) 2 Vec(1208925819614629174706176, 1099511627776)
#   'int' object has no attribute 'x'
