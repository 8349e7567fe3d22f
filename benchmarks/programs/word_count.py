"""Splitting text and counting in a dict."""


def text() -> str:
    words = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"]
    parts: list[str] = []
    state = 42
    for _ in range(60000):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        parts.append(words[(state >> 8) % 8] + str((state >> 16) % 50))
    return " ".join(parts)


TEXT = text()


def count(content: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for word in content.split():
        counts[word] = counts.get(word, 0) + 1
    return counts


def run() -> int:
    counts = count(TEXT)
    best = ""
    most = 0
    for word, number in counts.items():
        if number > most or (number == most and word < best):
            best = word
            most = number
    return most * 1000 + len(counts) + len(best)
