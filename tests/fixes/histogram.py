"""Means, variances and bars: sums that begin with an int and go on with floats."""


def mean(numbers: list[float]) -> float:
    total = 0
    for n in numbers:
        total += n
    return total / len(numbers)


def variance(numbers: list[float]) -> float:
    middle = mean(numbers)
    total = 0
    for n in numbers:
        total = total + (n - middle) * (n - middle)
    return total / len(numbers)


def weighted(numbers: list[float], weights: list[float]) -> float:
    top = 0
    bottom = 0
    for i in range(len(numbers)):
        top = top + numbers[i] * weights[i]
        bottom = bottom + weights[i]
    return top / bottom


def area(heights: list[float], width: float) -> float:
    sum_ = 0
    for i in range(len(heights) - 1):
        sum_ = sum_ + (heights[i] + heights[i + 1]) * width / 2
    return sum_


def bars(numbers: list, limit):
    for n in numbers:
        print("=" * int(n * limit))


data = [0.5 + (i * 7 % 10) / 4 for i in range(20)]
print(round(mean(data), 4), round(variance(data), 4))
print(round(weighted(data, [1.0 + i for i in range(20)]), 4))
print(round(area(data, 0.25), 4))
bars(data[:4], 4)
