class Counter:
    def __init__(self) -> None:
        self.n = 0
    def add(self, k: int) -> int:
        self.n += k
        return self.n

def add(a: int, b: int) -> int:
    return a + b

def mul(a: float, b: float) -> float:
    return a * b + 1.0

def size(s: str) -> int:
    return len(s)

def gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return a
