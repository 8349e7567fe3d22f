"""Prices a portfolio of options and shares from a CSV file: portfolio.py FILE.csv

Columns: kind (share, call, put), symbol, quantity, spot, strike, years, volatility.
European options by Black and Scholes' formula, at a fixed interest rate.
"""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass, field

RATE = 0.03


def normal_cdf(x: float) -> float:
    return 0.5 * (1.0 + math.erf(x / math.sqrt(2.0)))


@dataclass(frozen=True)
class Position:
    kind: str
    symbol: str
    quantity: int
    spot: float
    strike: float = 0.0
    years: float = 0.0
    volatility: float = 0.0

    def d1(self) -> float:
        drift = (RATE + self.volatility**2 / 2) * self.years
        return (math.log(self.spot / self.strike) + drift) / self._spread()

    def _spread(self) -> float:
        return self.volatility * math.sqrt(self.years)

    def unit_price(self) -> float:
        if self.kind == "share":
            return self.spot
        d1 = self.d1()
        d2 = d1 - self._spread()
        discounted = self.strike * math.exp(-RATE * self.years)
        if self.kind == "call":
            return self.spot * normal_cdf(d1) - discounted * normal_cdf(d2)
        return discounted * normal_cdf(-d2) - self.spot * normal_cdf(-d1)

    def delta(self) -> float:
        if self.kind == "share":
            return 1.0
        return normal_cdf(self.d1()) - (1.0 if self.kind == "put" else 0.0)

    @property
    def value(self) -> float:
        return self.quantity * self.unit_price()


@dataclass
class Summary:
    total: float = 0.0
    exposure: float = 0.0
    by_kind: dict[str, float] = field(default_factory=dict)

    def add(self, position: Position) -> None:
        self.total += position.value
        self.exposure += position.quantity * position.delta() * position.spot
        self.by_kind[position.kind] = self.by_kind.get(position.kind, 0.0) + position.value


class FormatError(ValueError):
    def __init__(self, line: int, why: str) -> None:
        super().__init__(f"line {line}: {why}")
        self.line = line


def parse(text: str) -> list[Position]:
    positions: list[Position] = []
    header: list[str] = []
    for number, line in enumerate(text.splitlines(), start=1):
        line = line.partition("#")[0].strip()
        if not line:
            continue
        cells = [cell.strip() for cell in line.split(",")]
        if not header:
            header = cells
            continue
        row = dict(zip(header, cells))
        try:
            kind = row["kind"]
            if kind not in ("share", "call", "put"):
                raise FormatError(number, f"unknown kind {kind!r}")
            positions.append(
                Position(
                    kind,
                    row["symbol"],
                    int(row["quantity"]),
                    float(row["spot"]),
                    float(row.get("strike") or 0.0),
                    float(row.get("years") or 0.0),
                    float(row.get("volatility") or 0.0),
                )
            )
        except KeyError as error:
            raise FormatError(number, f"no column {error}") from error
        except FormatError:
            raise
        except ValueError as error:
            raise FormatError(number, str(error)) from error
    return positions


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    with open(sys.argv[1]) as file:
        text = file.read()
    try:
        positions = parse(text)
    except FormatError as error:
        print(f"portfolio: {sys.argv[1]}: {error}", file=sys.stderr)
        return 1
    summary = Summary()
    print(f"{'kind':<6} {'symbol':<8} {'quantity':>9} {'price':>12} {'delta':>7} {'value':>16}")
    for position in sorted(positions, key=lambda p: (p.symbol, p.kind, p.strike)):
        summary.add(position)
        print(
            f"{position.kind:<6} {position.symbol:<8} {position.quantity:>9,d}"
            f" {position.unit_price():>12.4f} {position.delta():>7.3f} {position.value:>16,.2f}"
        )
    for kind in sorted(summary.by_kind):
        print(f"{kind:<6} total {summary.by_kind[kind]:>51,.2f}")
    print(f"all    total {summary.total:>51,.2f}")
    print(f"exposure     {summary.exposure:>51,.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
