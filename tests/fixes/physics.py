"""Bodies read from JSON: attributes without types in the inner loop."""

import json

BODIES = json.dumps(
    [{"mass": 1.0 + i, "x": i * 2.0, "y": i * i * 0.5, "vx": 0.0, "vy": 0.25} for i in range(4)]
)


class Body:
    def __init__(self, record):
        self.mass = record["mass"]
        self.x = record["x"]
        self.y = record["y"]
        self.vx = record["vx"]
        self.vy = record["vy"]

    def move(self, dt: float):
        self.x += self.vx * dt
        self.y += self.vy * dt

    def energy(self):
        return 0.5 * self.mass * (self.vx * self.vx + self.vy * self.vy)


def pull(a, b, dt):
    dx = b.x - a.x
    dy = b.y - a.y
    d = dx * dx + dy * dy + 0.01
    f = dt / (d * d**0.5)
    a.vx += dx * b.mass * f
    a.vy += dy * b.mass * f


def simulate(bodies: list, steps: int, dt: float):
    for _ in range(steps):
        for a in bodies:
            for b in bodies:
                if a is not b:
                    pull(a, b, dt)
        for body in bodies:
            body.move(dt)


def energy(bodies: list):
    total = 0.0
    for body in bodies:
        total += body.energy()
    return total


bodies = [Body(record) for record in json.loads(BODIES)]
simulate(bodies, 20, 0.01)
print(f"{energy(bodies):.9f}")
print(f"{bodies[0].x:.9f} {bodies[3].y:.9f}")
