"""Masked integer arithmetic: FNV-1a and xorshift, exact in Python without masks overflowing."""


def fnv(data: bytes) -> int:
    h = 0xCBF29CE484222325
    for byte in data:
        h ^= byte
        h = (h * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return h


def xorshift(state: int, rounds: int) -> int:
    for _ in range(rounds):
        state ^= (state << 13) & 0xFFFFFFFF
        state ^= state >> 17
        state ^= (state << 5) & 0xFFFFFFFF
    return state


def adler(data: bytes) -> int:
    a = 1
    b = 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return (b << 16) | a


DATA = bytes(range(256)) * 400


def run() -> int:
    return (adler(DATA) + xorshift(2463534242, 500000)) ^ (fnv(DATA[:2000]) >> 32)
