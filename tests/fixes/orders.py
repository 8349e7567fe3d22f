"""Orders read from JSON, totals by customer, discounts by callbacks."""

import json

TEXT = json.dumps(
    [{"who": "ada" if i % 3 else "bob", "price": i * 5 % 17, "count": i % 4} for i in range(40)]
)


def load(text):
    return json.loads(text)


def line_total(order):
    return order["price"] * order["count"]


def total(orders):
    result = 0
    for order in orders:
        result += line_total(order)
    return result


def by_customer(orders: list) -> dict:
    sums = {}
    for order in orders:
        name = order["who"]
        sums[name] = sums.get(name, 0) + line_total(order)
    return sums


def half(amount):
    return amount // 2


def minus_ten(amount):
    return amount - 10 if amount > 10 else amount


DISCOUNTS = {"ada": half, "bob": minus_ten}

orders = load(TEXT)
print(total(orders))
for name, amount in sorted(by_customer(orders).items()):
    print(name, amount, DISCOUNTS[name](amount))
