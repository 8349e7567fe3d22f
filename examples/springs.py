"""Weights on springs swing: krait examples/springs.py [STEPS]

`swing` is slow as it stands, and Krait says why: in an editor, or with
`krait explain examples/springs.py`. It offers the one edit that helps.
"""

import sys


class Spring:
    """A weight on a spring of its own."""

    def __init__(self, position: float) -> None:
        self.position = position
        self.speed = 0.0

    def energy(self) -> float:
        return (self.position * self.position + self.speed * self.speed) / 2


def swing(springs: list, steps: int, dt: float) -> None:
    """Lets time pass, `dt` at each step."""
    for _ in range(steps):
        for spring in springs:
            spring.speed -= spring.position * dt
            spring.position += spring.speed * dt


def main() -> None:
    steps = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    springs = [Spring(i / 10) for i in range(1, 101)]
    print(f"before: energy {sum(s.energy() for s in springs):.6f}")
    swing(springs, steps, 0.001)
    print(f"after:  energy {sum(s.energy() for s in springs):.6f}")
    print("positions:", " ".join(f"{s.position:+.3f}" for s in springs[9::10]))


if __name__ == "__main__":
    main()
