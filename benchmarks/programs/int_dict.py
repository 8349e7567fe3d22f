"""A dict from int to int: memoised path counts and a histogram."""


def run() -> int:
    seen: dict[int, int] = {}
    state = 12345
    for i in range(200000):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        key = state % 20011
        if key in seen:
            seen[key] += i & 7
        else:
            seen[key] = 1
    total = 0
    for key in range(20011):
        total += seen.get(key, 0) * (key & 3)
    return total
