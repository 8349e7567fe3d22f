"""Sorting and grouping dataclass instances."""

from dataclasses import dataclass


@dataclass
class Order:
    number: int
    customer: str
    amount: float


def orders(count: int) -> list[Order]:
    result: list[Order] = []
    state = 7
    for i in range(count):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        result.append(Order(i, "customer" + str(state % 97), (state >> 5) % 10000 / 100.0))
    return result


def run() -> float:
    items = orders(20000)
    items.sort(key=lambda order: (order.customer, -order.amount))
    totals: dict[str, float] = {}
    for order in items:
        totals[order.customer] = totals.get(order.customer, 0.0) + order.amount
    best = 0.0
    for customer in sorted(totals):
        if totals[customer] > best:
            best = totals[customer]
    return best + items[100].amount
