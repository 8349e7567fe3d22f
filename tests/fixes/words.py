"""Counting and joining text."""

TEXT = "the quick brown fox jumps over the lazy dog the end of the quick story " * 5
STOP = ["the", "of", "over", "a", "an"]


def wanted(words):
    out = []
    for word in words:
        if word not in STOP:
            out.append(word)
    return out


def initials(words):
    s = ""
    for word in words:
        s = s + word[0]
    return s


class Writer:
    def __init__(self):
        self.text = ""

    def write(self, words):
        for word in words:
            self.text += word + " "


def longest(words: list):
    best = ""
    for word in words:
        if len(word) > len(best):
            best = word
    return best


words = wanted(TEXT.split())
print(initials(words))
writer = Writer()
writer.write(words)
print(len(writer.text), longest(words))
