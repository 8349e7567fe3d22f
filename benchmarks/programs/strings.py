"""Building, formatting and taking apart strings."""


def run() -> int:
    parts: list[str] = []
    for i in range(40000):
        parts.append(f"{i}:{i * 7 % 13}")
    joined = ",".join(parts)
    total = 0
    for piece in joined.split(","):
        left, right = piece.split(":")
        total += len(left) * int(right)
    vowels = 0
    for c in joined:
        if c == "1" or c == "7":
            vowels += 1
    upper = joined.replace("1", "one").upper()
    return total + vowels + upper.count("ONE")
