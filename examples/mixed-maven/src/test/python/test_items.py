from pricing.items import Item, cheapest
from shop import Till

ITEMS = [Item("tea", 3.0), Item("book", 20.0, 0.05)]


def test_prices_are_rounded_by_java():
    assert Item("tea", 3.333).price() == 4.0


def test_cheapest():
    assert cheapest(ITEMS).name == "tea"


def test_a_function_is_a_discount():
    assert Till(lambda name, price: price / 2).total(ITEMS) == 12.3
