"""Statistics of a text by functions that are called through a registry."""

REGISTRY = {}


def register(name, function):
    REGISTRY[name] = function


def longest_word(text):
    best = ""
    for word in text.split():
        if len(word) > len(best):
            best = word
    return best


def vowels(text):
    n = 0
    for c in text.lower():
        if c == "a" or c == "e" or c == "i" or c == "o" or c == "u":
            n += 1
    return n


def word_lengths(text):
    lengths = {}
    for word in text.split():
        n = len(word)
        lengths[n] = lengths.get(n, 0) + 1
    return sorted(lengths.items())


def caesar(text, by=3):
    out = ""
    for c in text.upper():
        if c.isalpha():
            out += chr((ord(c) - 65 + by) % 26 + 65)
        else:
            out += c
    return out


def is_palindrome(text):
    letters = [c for c in text.lower() if c.isalpha()]
    i = 0
    j = len(letters) - 1
    while i < j:
        if letters[i] != letters[j]:
            return False
        i += 1
        j -= 1
    return True


register("longest", longest_word)
register("vowels", vowels)
register("lengths", word_lengths)
register("caesar", caesar)
register("palindrome", is_palindrome)

for name, function in REGISTRY.items():
    print(name, function("A man a plan a canal Panama"))
