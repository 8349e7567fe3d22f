"""Allocating and walking binary trees."""

from __future__ import annotations


class Node:
    def __init__(self, left: Node | None, right: Node | None) -> None:
        self.left = left
        self.right = right

    def count(self) -> int:
        total = 1
        if self.left is not None:
            total += self.left.count()
        if self.right is not None:
            total += self.right.count()
        return total


def build(depth: int) -> Node:
    if depth == 0:
        return Node(None, None)
    return Node(build(depth - 1), build(depth - 1))


def run() -> int:
    total = 0
    for _ in range(20):
        total += build(14).count()
    return total
