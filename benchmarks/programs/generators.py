"""A pipeline of generators."""

from typing import Iterator


def naturals(limit: int) -> Iterator[int]:
    n = 0
    while n < limit:
        yield n
        n += 1


def evens(source: Iterator[int]) -> Iterator[int]:
    for n in source:
        if n % 2 == 0:
            yield n


def squares(source: Iterator[int]) -> Iterator[int]:
    for n in source:
        yield n * n


def run() -> int:
    total = 0
    for value in squares(evens(naturals(400000))):
        total += value & 1023
    return total
