"""Counts the words of text files: word_count.py FILE... [-n TOP]"""

import sys
from collections import Counter


def words(line: str) -> list[str]:
    cleaned = "".join(c.lower() if c.isalpha() or c == "'" else " " for c in line)
    return [w.strip("'") for w in cleaned.split() if w.strip("'")]


def count_file(path: str, counts: Counter[str]) -> int:
    lines = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            counts.update(words(line))
            lines += 1
    return lines


def main(argv: list[str]) -> int:
    top = 10
    paths: list[str] = []
    arguments = iter(argv)
    for argument in arguments:
        if argument == "-n":
            top = int(next(arguments))
        else:
            paths.append(argument)
    if not paths:
        print(__doc__, file=sys.stderr)
        return 2
    counts: Counter[str] = Counter()
    lines = 0
    for path in paths:
        try:
            lines += count_file(path, counts)
        except OSError as error:
            print(f"word_count: {error}", file=sys.stderr)
            return 1
    total = sum(counts.values())
    print(f"{lines:,} lines, {total:,} words, {len(counts):,} different")
    width = max((len(w) for w, _ in counts.most_common(top)), default=0)
    for word, number in sorted(counts.most_common(top), key=lambda item: (-item[1], item[0])):
        bar = "#" * round(40 * number / counts.most_common(1)[0][1])
        print(f"{word:>{width}} {number:6d} {number / total:6.2%} {bar}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
