# Only what is certain is reported.
def half(n: int) -> int:
    return n / 2  # error: [invalid-return-type]


def g(s: str) -> None:
    pass


g(3)  # error: [invalid-argument]
g(undefined)  # error: [undefined-name]
x: int = "a"  # error: [invalid-assignment]


class C:
    def __init__(self):
        self.a = 1


C().b  # error: [unknown-attribute]
y: float = 1
g(input())


def maybe(s: str | None):
    g(s)
    return s.upper()
