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
