"""A tokenizer and a calculator over its tokens."""

KEYWORDS = ["let", "print", "if", "else", "while", "end"]


def tokens(text):
    out = []
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isalpha():
            j = i
            while j < len(text) and text[j].isalpha():
                j += 1
            word = text[i:j]
            out.append(("key" if word in KEYWORDS else "name", word))
            i = j
        elif c.isdigit():
            j = i
            while j < len(text) and text[j].isdigit():
                j += 1
            out.append(("number", text[i:j]))
            i = j
        else:
            out.append(("op", c))
            i += 1
    return out


class Parser:
    def __init__(self, items: list, names: dict):
        self.items = items
        self.names = names
        self.at = 0

    def take(self):
        kind, text = self.items[self.at]
        self.at += 1
        return kind, text

    def peek(self):
        return self.items[self.at][1] if self.at < len(self.items) else ""

    def factor(self):
        kind, text = self.take()
        if kind == "number":
            return int(text)
        if kind == "name":
            return self.names[text]
        value = self.sum()
        self.take()
        return value

    def product(self):
        value = self.factor()
        while self.peek() == "*":
            self.take()
            value = value * self.factor()
        return value

    def sum(self):
        value = self.product()
        while self.peek() in ("+", "-"):
            _, sign = self.take()
            if sign == "+":
                value = value + self.product()
            else:
                value = value - self.product()
        return value


text = "3 * (width + 4) - height * 2 + (12 - 5) * 2"
print(Parser(tokens(text), {"width": 6, "height": 11}).sum())
print([kind for kind, _ in tokens("let x = 12 while y end")])
