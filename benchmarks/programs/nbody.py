"""Objects with float attributes: the planets' orbits."""

from math import sqrt


class Body:
    def __init__(
        self, x: float, y: float, z: float, vx: float, vy: float, vz: float, mass: float
    ) -> None:
        self.x = x
        self.y = y
        self.z = z
        self.vx = vx
        self.vy = vy
        self.vz = vz
        self.mass = mass


def planets() -> list[Body]:
    solar_mass = 39.47841760435743
    days = 365.24
    return [
        Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, solar_mass),
        Body(
            4.841431442464721, -1.1603200440274284, -0.10362204447112311,
            0.001660076642744037 * days, 0.007699011184197404 * days, -6.90460016972063e-05 * days,
            0.0009547919384243266 * solar_mass,
        ),
        Body(
            8.34336671824458, 4.124798564124305, -0.4035234171143214,
            -0.002767425107268624 * days, 0.004998528012349172 * days, 2.3041729757376393e-05 * days,
            0.0002858859806661308 * solar_mass,
        ),
        Body(
            12.894369562139131, -15.111151401698631, -0.22330757889265573,
            0.002964601375647616 * days, 0.0023784717395948095 * days, -2.9658956854023756e-05 * days,
            4.366244043351563e-05 * solar_mass,
        ),
        Body(
            15.379697114850917, -25.919314609987964, 0.17925877295037118,
            0.0026806777249038932 * days, 0.001628241700382423 * days, -9.515922545197159e-05 * days,
            5.1513890204661145e-05 * solar_mass,
        ),
    ]


def advance(bodies: list[Body], dt: float, steps: int) -> None:
    count = len(bodies)
    for _ in range(steps):
        for i in range(count):
            a = bodies[i]
            for j in range(i + 1, count):
                b = bodies[j]
                dx = a.x - b.x
                dy = a.y - b.y
                dz = a.z - b.z
                squared = dx * dx + dy * dy + dz * dz
                magnitude = dt / (squared * sqrt(squared))
                a.vx -= dx * b.mass * magnitude
                a.vy -= dy * b.mass * magnitude
                a.vz -= dz * b.mass * magnitude
                b.vx += dx * a.mass * magnitude
                b.vy += dy * a.mass * magnitude
                b.vz += dz * a.mass * magnitude
        for body in bodies:
            body.x += dt * body.vx
            body.y += dt * body.vy
            body.z += dt * body.vz


def energy(bodies: list[Body]) -> float:
    total = 0.0
    for i in range(len(bodies)):
        a = bodies[i]
        total += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz)
        for j in range(i + 1, len(bodies)):
            b = bodies[j]
            dx = a.x - b.x
            dy = a.y - b.y
            dz = a.z - b.z
            total -= a.mass * b.mass / sqrt(dx * dx + dy * dy + dz * dz)
    return total


def run() -> float:
    bodies = planets()
    advance(bodies, 0.01, 50000)
    return energy(bodies)
