"""Counts words."""


def count(text: str) -> dict[str, int]:
    """How often each word occurs."""
    counts: dict[str, int] = {}
    for word in text.lower().split():
        counts[word] = counts.get(word, 0) + 1
    return counts


def longest(text: str) -> str:
    """The longest word, the first one of several."""
    best = ""
    for word in text.split():
        if len(word) > len(best):
            best = word
    return best


if __name__ == "__main__":
    import sys

    for word, times in count(" ".join(sys.argv[1:])).items():
        print(times, word)
