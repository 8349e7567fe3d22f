"""Accounts that a text file of bookings changes."""

import json

BOOKINGS = """
{"account": "rent", "amount": 700, "day": 1}
{"account": "food", "amount": 25, "day": 2}
{"account": "food", "amount": 31, "day": 5}
{"account": "fun", "amount": 12, "day": 6}
{"account": "food", "amount": 18, "day": 9}
{"account": "fun", "amount": 40, "day": 20}
"""


class Account:
    def __init__(self, name, limit):
        self.name = name
        self.limit = limit
        self.spent = 0
        self.days = []

    def book(self, booking):
        self.spent += booking["amount"]
        self.days.append(booking["day"])

    def left(self):
        return self.limit - self.spent

    def is_busy(self):
        return len(self.days) > 2


class Ledger:
    def __init__(self, settings):
        self.limits = settings["limits"]
        self.currency = settings["currency"]
        self.accounts = {}

    def account(self, name):
        if name not in self.accounts:
            self.accounts[name] = Account(name, self.limits[name])
        return self.accounts[name]

    def read(self, text):
        for line in text.splitlines():
            if line:
                booking = json.loads(line)
                self.account(booking["account"]).book(booking)

    def report(self):
        for name in sorted(self.accounts):
            account = self.accounts[name]
            mark = "*" if account.is_busy() else " "
            print(mark + account.name.ljust(6) + str(account.left()) + " " + self.currency.upper())


ledger = Ledger(json.loads('{"limits": {"rent": 800, "food": 90, "fun": 60}, "currency": "eur"}'))
ledger.read(BOOKINGS)
ledger.report()
