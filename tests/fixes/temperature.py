"""Sensor readings: means, smoothing, outliers."""

import json

SOURCE = '{"values": [20.5, 21.0, 19.75, 35.5, 20.25, 18.5, 22.0], "limit": 5.0, "window": 3}'


def mean(values):
    total = 0
    for value in values:
        total += value
    return total / len(values)


def smooth(values, window):
    out = []
    for i in range(len(values)):
        part = 0
        count = 0
        for j in range(max(0, i - window + 1), i + 1):
            part += values[j]
            count += 1
        out.append(part / count)
    return out


def outliers(values, middle, limit):
    found = []
    for value in values:
        if abs(value - middle) > limit:
            found.append(value)
    return found


class Report:
    def __init__(self, data):
        self.values = data["values"]
        self.limit = data["limit"]
        self.window = data["window"]

    def lines(self):
        middle = mean(self.values)
        yield f"mean {middle:.3f}"
        for value in smooth(self.values, self.window):
            yield f"{value:.2f}"
        for value in outliers(self.values, middle, self.limit):
            yield f"outlier {value}"

    def spread(self):
        low = high = self.values[0]
        for value in self.values:
            if value < low:
                low = value
            if value > high:
                high = value
        return high - low


report = Report(json.loads(SOURCE))
for line in report.lines():
    print(line)
print(report.spread())
