"""Lines of a log, filtered by functions in a list."""

LINES = [
    f"2026-01-{i % 28 + 1:02} {('INFO', 'WARN', 'ERROR')[i % 3]} unit{i % 5} took {i * 13 % 97} ms"
    for i in range(80)
]


def is_loud(line):
    return line.split()[1].lower() != "info"


def is_slow(line):
    words = line.split()
    return int(words[-2]) > 40


def in_first_half(line):
    return line[8:10] < "15" and line.startswith("2026")


def shorten(line):
    if line.endswith(" ms"):
        return line.replace(" took ", " ").rstrip("ms ")
    return line


def number(line):
    digits = ""
    for c in reversed(line.strip()):
        if c.isdigit():
            digits = c + digits
        elif digits:
            break
    return int(digits)


TESTS = [is_loud, is_slow, in_first_half]
STEPS = [shorten]


def kept(lines: list):
    out = []
    for line in lines:
        if all(test(line) for test in TESTS):
            for step in STEPS:
                line = step(line)
            out.append(line)
    return out


found = kept(LINES)
for line in found[:3]:
    print(line)
print(len(found), sum(map(number, found)))
