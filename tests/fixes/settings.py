"""Settings declared Any and object, checked and used in loops."""

import json
from typing import Any


def repeat(text: object, times: object) -> str:
    out = ""
    for _ in range(times):
        out += text
    return out


def clamp(value: Any, low: Any, high: Any):
    if value < low:
        return low
    return high if value > high else value


def spread(values: Any):
    least = values[0]
    most = values[0]
    for v in values:
        if v < least:
            least = v
        if v > most:
            most = v
    return most - least


def checksum(data: Any, seed: Any):
    h = seed
    for c in data:
        h = (h * 31 + ord(c)) & 0xFFFFFF
    return h


def brightness(pixel: Any):
    return (pixel[0] * 3 + pixel[1] * 6 + pixel[2]) // 10


def table(options: Any):
    lines = []
    for name in options.keys():
        lines.append(name.upper() + "=" + str(options[name]))
    return lines


print(repeat("ab", 4))
print(sum(clamp(i, 3, 12) for i in range(20)))
print(spread([4, 9, 2, 7]))
print(checksum("slow spots", 17))
print(sum(brightness((i, i + 1, i + 2)) for i in range(10)))
for line in table(json.loads('{"depth": 3, "name": "k"}')):
    print(line)
