"""Dynamic programming over bare lists."""


def best_value(weights: list, values: list, room: int):
    best = [0] * (room + 1)
    for i in range(len(weights)):
        for free in range(room, weights[i] - 1, -1):
            with_it = best[free - weights[i]] + values[i]
            if with_it > best[free]:
                best[free] = with_it
    return best[room]


def longest_rise(numbers: list):
    lengths = [1] * len(numbers)
    for i in range(len(numbers)):
        for j in range(i):
            if numbers[j] < numbers[i] and lengths[j] + 1 > lengths[i]:
                lengths[i] = lengths[j] + 1
    return max(lengths)


def distance(a, b):
    row = list(range(len(b) + 1))
    for i in range(1, len(a) + 1):
        before = row[0]
        row[0] = i
        for j in range(1, len(b) + 1):
            kept = row[j]
            change = 0 if a[i - 1] == b[j - 1] else 1
            row[j] = min(row[j] + 1, row[j - 1] + 1, before + change)
            before = kept
    return row[len(b)]


weights = [3, 4, 5, 9, 14, 6, 2]
values = [3, 4, 4, 10, 15, 7, 1]
print(best_value(weights, values, 30))
print(longest_rise([(i * 37) % 101 for i in range(60)]))
print(distance("intention of the author", "execution of the plan"))
