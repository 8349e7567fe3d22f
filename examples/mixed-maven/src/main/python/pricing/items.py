"""What the shop sells."""
from dataclasses import dataclass

from shop import Discount, Rounding


@dataclass
class Item:
    """Something with a price and a tax."""

    name: str
    net: float
    tax: float = 0.2

    def price(self) -> float:
        """The price with tax, rounded as the till does."""
        return Rounding.cents(self.net * (1 + self.tax))


def cheapest(items: list[Item]) -> Item:
    """The item with the lowest price."""
    return min(items, key=lambda item: item.price())


def total(items: list[Item], discount: Discount) -> float:
    """What the items cost together, each at its discount."""
    result = 0.0
    for item in items:
        result += discount.of(item.name, item.price())
    return Rounding.cents(result)


@dataclass
class Voucher(Discount):
    """A discount of a fixed amount, at most down to nothing: Java's interface, made in Python."""

    amount: float

    def of(self, name: str, price: float) -> float:
        return Rounding.cents(max(price - self.amount, 0.0))


def voucher(amount: float) -> Discount:
    """A voucher for Java."""
    return Voucher(amount)
