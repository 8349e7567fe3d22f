# A recursive-descent calculator.
class Parser:
    def __init__(self, text: str) -> None:
        self.text = text.replace(" ", "")
        self.pos = 0

    def peek(self) -> str:
        return self.text[self.pos] if self.pos < len(self.text) else ""

    def take(self) -> str:
        c = self.peek()
        self.pos += 1
        return c

    def expr(self) -> float:
        v = self.term()
        while self.peek() in ("+", "-"):
            v = v + self.term() if self.take() == "+" else v - self.term()
        return v

    def term(self) -> float:
        v = self.factor()
        while self.peek() and self.peek() in "*/":
            v = v * self.factor() if self.take() == "*" else v / self.factor()
        return v

    def factor(self) -> float:
        if self.peek() == "-":
            self.take()
            return -self.factor()
        if self.peek() == "(":
            self.take()
            v = self.expr()
            if self.take() != ")":
                raise SyntaxError("missing )")
            return v
        start = self.pos
        while self.peek().isdigit() or self.peek() == ".":
            self.pos += 1
        if start == self.pos:
            raise SyntaxError(f"unexpected {self.peek()!r} at {start}")
        s = self.text[start : self.pos]
        return float(s) if "." in s else int(s)


for t in ("1+2*3", "(1+2)*3-4/2", "-(2.5*2)", "99999999999*99999999999", "1/0", "2*", "(1", "a"):
    try:
        print(t, "=", Parser(t).expr())
    except (SyntaxError, ZeroDivisionError) as e:
        print(t, type(e).__name__, e)
# output:
#   1+2*3 = 7
#   (1+2)*3-4/2 = 7.0
#   -(2.5*2) = -5.0
#   99999999999*99999999999 = 9999999999800000000001
#   1/0 ZeroDivisionError division by zero
#   2* SyntaxError unexpected '' at 2
#   (1 SyntaxError missing )
#   a SyntaxError unexpected 'a' at 0
# ---
# A stack machine.
def run(program: str) -> list:
    stack: list = []
    ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a // b}
    words = {}
    for tok in program.split():
        if tok in ops:
            b, a = stack.pop(), stack.pop()
            stack.append(ops[tok](a, b))
        elif tok == "dup":
            stack.append(stack[-1])
        elif tok == "swap":
            stack[-1], stack[-2] = stack[-2], stack[-1]
        elif tok.startswith(":"):
            words[tok[1:]] = stack.pop()
        elif tok in words:
            stack.append(words[tok])
        else:
            stack.append(int(tok))
    return stack


print(run("3 4 + 2 *"), run("5 dup * :x x x +"), run("1 2 swap -"), run("9999999999 dup * dup *"))
for bad in ("+", "x", "1 0 /"):
    try:
        run(bad)
    except (IndexError, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
# output:
#   [14] [50] [1] [9999999996000000000599999999960000000001]
#   IndexError pop from empty list
#   ValueError invalid literal for int() with base 10: 'x'
#   ZeroDivisionError integer division or modulo by zero
# ---
# An interpreter of a small Lisp.
import operator


def tokens(s):
    return s.replace("(", " ( ").replace(")", " ) ").split()


def read(ts):
    t = ts.pop(0)
    if t == "(":
        out = []
        while ts[0] != ")":
            out.append(read(ts))
        ts.pop(0)
        return out
    try:
        return int(t)
    except ValueError:
        return t


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, n):
        if n in self:
            return self
        if self.outer is None:
            raise NameError(n)
        return self.outer.find(n)


root = Env(["+", "-", "*", "<", "="], [operator.add, operator.sub, operator.mul, operator.lt, operator.eq])


def ev(x, env=root):
    if isinstance(x, str):
        return env.find(x)[x]
    if not isinstance(x, list):
        return x
    match x:
        case ["if", c, a, b]:
            return ev(a if ev(c, env) else b, env)
        case ["define", n, v]:
            env[n] = ev(v, env)
            return None
        case ["lambda", ps, body]:
            return lambda *a: ev(body, Env(ps, a, env))
        case [f, *args]:
            return ev(f, env)(*[ev(a, env) for a in args])


for line in ("(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))", "(fact 5)", "(fact 30)", "(define add (lambda (a) (lambda (b) (+ a b))))", "((add 3) 4)", "(if (= 1 2) 10 20)"):
    print(ev(read(tokens(line))))
try:
    ev(read(tokens("(nope 1)")))
except NameError as e:
    print(repr(e))
# output:
#   None
#   120
#   265252859812191058636308480000000
#   None
#   7
#   20
#   NameError('nope')
# ---
# A Brainfuck interpreter.
def bf(code: str, data: str = "") -> str:
    jump: dict[int, int] = {}
    stack: list[int] = []
    for i, c in enumerate(code):
        if c == "[":
            stack.append(i)
        elif c == "]":
            j = stack.pop()
            jump[i], jump[j] = j, i
    tape = [0] * 30
    pc = ptr = k = 0
    out = []
    while pc < len(code):
        c = code[pc]
        if c == ">":
            ptr += 1
        elif c == "<":
            ptr -= 1
        elif c == "+":
            tape[ptr] = (tape[ptr] + 1) % 256
        elif c == "-":
            tape[ptr] = (tape[ptr] - 1) % 256
        elif c == ".":
            out.append(chr(tape[ptr]))
        elif c == ",":
            tape[ptr] = ord(data[k]) if k < len(data) else 0
            k += 1
        elif c == "[" and not tape[ptr] or c == "]" and tape[ptr]:
            pc = jump[pc]
        pc += 1
    return "".join(out)


print(bf("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++."), bf(",[.,]", "echo"))  # expect: Hello echo
# ---
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
# A bank with errors and a history.
class InsufficientFunds(Exception):
    def __init__(self, need: int, have: int) -> None:
        super().__init__(f"need {need}, have {have}")
        self.missing = need - have


class Account:
    rate = 0.05

    def __init__(self, owner: str, balance: int = 0) -> None:
        self.owner, self._balance, self.log = owner, balance, []

    @property
    def balance(self) -> int:
        return self._balance

    def deposit(self, n: int) -> None:
        if n <= 0:
            raise ValueError("deposit must be positive")
        self._balance += n
        self.log.append(("+", n))

    def withdraw(self, n: int) -> None:
        if n > self._balance:
            raise InsufficientFunds(n, self._balance)
        self._balance -= n
        self.log.append(("-", n))


class Savings(Account):
    def interest(self) -> float:
        return self.balance * self.rate


a = Savings("ann", 100)
a.deposit(50)
a.withdraw(30)
for f in (lambda: a.withdraw(1000), lambda: a.deposit(-1), lambda: setattr(a, "balance", 5)):
    try:
        f()
    except InsufficientFunds as e:
        print(e, e.missing)
    except (ValueError, AttributeError) as e:
        print(e)
print(a.balance, a.log, a.interest())
Account.rate = 0.1
print(a.interest(), round(Savings("b", 2**60).interest()))
# output:
#   need 1000, have 120 880
#   deposit must be positive
#   property 'balance' of 'Savings' object has no setter
#   120 [('+', 50), ('-', 30)] 6.0
#   12.0 115292150460684704
# ---
# The game of life.
def step(cells: set[tuple[int, int]]) -> set[tuple[int, int]]:
    counts: dict[tuple[int, int], int] = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    p = (x + dx, y + dy)
                    counts[p] = counts.get(p, 0) + 1
    return {p for p, n in counts.items() if n == 3 or n == 2 and p in cells}


cells = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for _ in range(4):
    cells = step(cells)
print(sorted(cells))
for y in range(1, 4):
    print("".join("#" if (x, y) in cells else "." for x in range(5)))
# output:
#   [(1, 3), (2, 1), (2, 3), (3, 2), (3, 3)]
#   ..#..
#   ...#.
#   .###.
# ---
# Simulation with a linear congruential generator.
class Lcg:
    def __init__(self, seed: int) -> None:
        self.state = seed

    def next(self) -> int:
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return self.state >> 33

    def random(self) -> float:
        return self.next() / 2**31


r = Lcg(1)
print([r.next() % 100 for _ in range(8)], round(sum(r.random() for _ in range(1000)) / 1000, 6))  # expect: [74, 53, 96, 70, 34, 95, 30, 2] 0.50746
inside = sum(1 for _ in range(2000) if r.random() ** 2 + r.random() ** 2 < 1)
print(4 * inside / 2000)  # expect: 3.124
# ---
# A simulation of particles with dataclasses.
from dataclasses import dataclass


@dataclass
class Particle:
    x: float
    y: float
    vx: float = 1.0
    vy: float = 0.5

    def step(self, dt: float) -> None:
        self.x += self.vx * dt
        self.y += self.vy * dt
        if not 0 <= self.x <= 10:
            self.vx = -self.vx
        if not 0 <= self.y <= 10:
            self.vy = -self.vy


ps = [Particle(1, 2), Particle(9.5, 0.25, 2, -3), Particle(5, 5, 0)]
for _ in range(25):
    for p in ps:
        p.step(0.1)
for p in ps:
    print(p, round(p.x, 6))
# output:
#   Particle(x=3.500000000000002, y=3.2499999999999956, vx=1.0, vy=0.5) 3.5
#   Particle(x=5.700000000000003, y=7.149999999999998, vx=-2, vy=3) 5.7
#   Particle(x=5.0, y=6.249999999999996, vx=0, vy=0.5) 5.0
# ---
# A queue simulation with a heap of events.
import heapq


def simulate(arrivals: list[float], service: float) -> list[tuple[str, float, int]]:
    events: list[tuple[float, int, str]] = [(t, i, "arrive") for i, t in enumerate(arrivals)]
    heapq.heapify(events)
    waiting: list[int] = []
    busy = False
    log = []
    while events:
        now, who, kind = heapq.heappop(events)
        if kind == "arrive":
            waiting.append(who)
        else:
            busy = False
        log.append((kind, now, len(waiting)))
        if not busy and waiting:
            busy = True
            heapq.heappush(events, (now + service, waiting.pop(0), "leave"))
    return log


for row in simulate([0, 1, 1.5, 6], 2):
    print(*row)
# output:
#   arrive 0 1
#   arrive 1 1
#   arrive 1.5 2
#   leave 2 2
#   leave 4 1
#   leave 6 0
#   arrive 6 1
#   leave 8 0
# ---
# An event system with decorators and priorities.
class Bus:
    def __init__(self):
        self.handlers = {}

    def on(self, name, priority=0):
        def register(f):
            self.handlers.setdefault(name, []).append((priority, f))
            self.handlers[name].sort(key=lambda h: -h[0])
            return f

        return register

    def emit(self, name, *args, **kw):
        return [f(*args, **kw) for _, f in self.handlers.get(name, [])]


bus = Bus()


@bus.on("x")
def low(v, k=0):
    return ("low", v, k)


@bus.on("x", priority=5)
def high(v, **kw):
    return ("high", v, kw)


bus.on("y")(lambda: "y!")
print(bus.emit("x", 1, k=2), bus.emit("y"), bus.emit("z"))  # expect: [('high', 1, {'k': 2}), ('low', 1, 2)] ['y!'] []
# ---
# A tokenizer and a parser of JSON by hand.
def parse(s: str):
    pos = 0

    def ws():
        nonlocal pos
        while pos < len(s) and s[pos] in " \n\t":
            pos += 1

    def value():
        nonlocal pos
        ws()
        c = s[pos]
        if c == "{":
            out = {}
            pos += 1
            ws()
            while s[pos] != "}":
                k = value()
                ws()
                assert s[pos] == ":", f"colon expected at {pos}"
                pos += 1
                out[k] = value()
                ws()
                if s[pos] == ",":
                    pos += 1
                    ws()
            pos += 1
            return out
        if c == "[":
            arr = []
            pos += 1
            ws()
            while s[pos] != "]":
                arr.append(value())
                ws()
                if s[pos] == ",":
                    pos += 1
            pos += 1
            return arr
        if c == '"':
            end = s.index('"', pos + 1)
            text, pos = s[pos + 1 : end], end + 1
            return text
        for word, v in (("true", True), ("false", False), ("null", None)):
            if s.startswith(word, pos):
                pos += len(word)
                return v
        start = pos
        while pos < len(s) and s[pos] in "+-.eE0123456789":
            pos += 1
        return float(s[start:pos]) if "." in s[start:pos] else int(s[start:pos])

    return value()


print(parse(' {"a": [1, 2.5, {"b": null}], "c": true, "d": "x y"} '), parse("[]"), parse("[[],{}]"))
for bad in ('{"a" 1}', "[1", '"abc', "?"):
    try:
        print(parse(bad))
    except (AssertionError, IndexError, ValueError) as e:
        print(type(e).__name__, e)
# output:
#   {'a': [1, 2.5, {'b': None}], 'c': True, 'd': 'x y'} [] [[], {}]
#   AssertionError colon expected at 5
#   IndexError string index out of range
#   ValueError substring not found
#   ValueError invalid literal for int() with base 10: ''
# ---
# Word counts and a report with formatting.
text = """the cat and the dog and
the bird are friends of the cat"""
counts: dict[str, int] = {}
for line in text.splitlines():
    for word in line.split():
        counts[word] = counts.get(word, 0) + 1
width = max(map(len, counts))
for word, n in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:4]:
    print(f"{word:<{width}} {n:>3} {'#' * n:<5}| {n / sum(counts.values()):6.1%}")
# output:
#   the       4 #### |  30.8%
#   and       2 ##   |  15.4%
#   cat       2 ##   |  15.4%
#   are       1 #    |   7.7%
# ---
# A bag of shapes with abstract methods, operators and sorting.
import math
from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...

    def __lt__(self, o: "Shape") -> bool:
        return self.area() < o.area()

    def __add__(self, o: "Shape") -> float:
        return self.area() + o.area()

    def __str__(self) -> str:
        return f"{type(self).__name__}({self.area():.2f})"


class Circle(Shape):
    def __init__(self, r: float) -> None:
        self.r = r

    def area(self) -> float:
        return math.pi * self.r**2


class Rect(Shape):
    def __init__(self, w: float, h: float) -> None:
        self.w, self.h = w, h

    def area(self) -> float:
        return self.w * self.h


class Square(Rect):
    def __init__(self, s: float) -> None:
        super().__init__(s, s)


shapes = [Rect(2, 3), Circle(1), Square(1.5)]
print(*sorted(shapes), max(shapes), round(shapes[0] + shapes[1], 3), sum(s.area() for s in shapes if isinstance(s, Rect)))
# output:
#   Square(2.25) Circle(3.14) Rect(6.00) Rect(6.00) 9.142 8.25
# ---
# A state machine with enums and match.
from enum import Enum


class State(Enum):
    LOCKED = "locked"
    OPEN = "open"


def turn(state: State, event: str) -> State:
    match state, event:
        case State.LOCKED, "coin":
            return State.OPEN
        case State.OPEN, "push":
            return State.LOCKED
        case _, "coin" | "push":
            return state
        case _:
            raise ValueError(f"unknown event {event!r}")


s = State.LOCKED
for e in ("push", "coin", "coin", "push", "kick"):
    try:
        s = turn(s, e)
        print(e, s, s.value)
    except ValueError as x:
        print(x)
# output:
#   push State.LOCKED locked
#   coin State.OPEN open
#   coin State.OPEN open
#   push State.LOCKED locked
#   unknown event 'kick'
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
# ---
# A text adventure of tables, closures and recursion: permutations of a menu.
def menu(items: dict[str, int], budget: int) -> list[list[str]]:
    names = list(items)

    def pick(i: int, left: int) -> list[list[str]]:
        if left < 0:
            return []
        if i == len(names):
            return [[]]
        with_it = [[names[i], *rest] for rest in pick(i + 1, left - items[names[i]])]
        return with_it + pick(i + 1, left)

    return pick(0, budget)


for choice in menu({"soup": 3, "fish": 7, "cake": 4}, 10):
    print(choice or "nothing")
# output:
#   ['soup', 'fish']
#   ['soup', 'cake']
#   ['soup']
#   ['fish']
#   ['cake']
#   nothing
