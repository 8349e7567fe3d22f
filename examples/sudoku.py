"""Solves sudokus, one per line of 81 digits and dots: sudoku.py FILE

Constraint propagation over bit sets of candidates, then search in the cell with fewest of them.
"""

import sys

ALL = 0b111111111


def make_units() -> list[list[int]]:
    units: list[list[int]] = []
    for i in range(9):
        units.append([9 * i + j for j in range(9)])
        units.append([9 * j + i for j in range(9)])
        top, left = 3 * (i // 3), 3 * (i % 3)
        units.append([9 * (top + j // 3) + left + j % 3 for j in range(9)])
    return units


UNITS = make_units()
PEERS: list[list[int]] = [
    sorted({p for unit in UNITS if cell in unit for p in unit} - {cell}) for cell in range(81)
]


class Grid:
    def __init__(self, candidates: list[int]) -> None:
        self.candidates = candidates

    @classmethod
    def parse(cls, text: str) -> "Grid | None":
        grid = cls([ALL] * 81)
        for cell, c in enumerate(text):
            if c in "123456789" and not grid.assign(cell, 1 << (int(c) - 1)):
                return None
        return grid

    def assign(self, cell: int, bit: int) -> bool:
        others = self.candidates[cell] & ~bit
        while others:
            low = others & -others
            if not self.eliminate(cell, low):
                return False
            others ^= low
        return True

    def eliminate(self, cell: int, bit: int) -> bool:
        if not self.candidates[cell] & bit:
            return True
        self.candidates[cell] &= ~bit
        left = self.candidates[cell]
        if left == 0:
            return False
        if left & (left - 1) == 0:
            for peer in PEERS[cell]:
                if not self.eliminate(peer, left):
                    return False
        return True

    def solve(self) -> "Grid | None":
        best = -1
        fewest = 10
        for cell in range(81):
            count = self.candidates[cell].bit_count()
            if 1 < count < fewest:
                best, fewest = cell, count
        if best < 0:
            return self
        options = self.candidates[best]
        while options:
            bit = options & -options
            options ^= bit
            copy = Grid(self.candidates[:])
            if copy.assign(best, bit):
                solved = copy.solve()
                if solved is not None:
                    return solved
        return None

    def __str__(self) -> str:
        digits = [str(c.bit_length()) for c in self.candidates]
        rows = ["".join(digits[9 * r : 9 * r + 9]) for r in range(9)]
        lines = [f"{row[:3]} {row[3:6]} {row[6:]}" for row in rows]
        return "\n".join(lines[:3] + [""] + lines[3:6] + [""] + lines[6:])


def main(path: str) -> int:
    unsolved = 0
    with open(path) as file:
        puzzles = [line.strip() for line in file if line.strip() and not line.startswith("#")]
    for number, puzzle in enumerate(puzzles, 1):
        if len(puzzle) != 81:
            print(f"sudoku: puzzle {number} has {len(puzzle)} cells, not 81", file=sys.stderr)
            return 1
        print(f"-- {number} --")
        grid = Grid.parse(puzzle)
        solved = grid.solve() if grid is not None else None
        if solved is None:
            unsolved += 1
            print("no solution")
        else:
            print(solved)
    print(f"{len(puzzles) - unsolved} of {len(puzzles)} solved")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.exit(main(sys.argv[1]))
