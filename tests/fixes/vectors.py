"""Sparse vectors and polynomials in dicts and lists."""


def dot(a: dict, b: dict):
    total = 0
    for key in a:
        if key in b:
            total += a[key] * b[key]
    return total


def plus(a: dict, b: dict):
    out = dict(a)
    for key in b:
        out[key] = out.get(key, 0) + b[key]
    return out


def evaluate(coefficients: list, x):
    result = 0
    for c in reversed(coefficients):
        result = result * x + c
    return result


def product(a: list, b: list):
    out = [0] * (len(a) + len(b) - 1)
    for i in range(len(a)):
        for j in range(len(b)):
            out[i + j] += a[i] * b[j]
    return out


def largest(table: dict):
    best = 0
    for name in table:
        value = table[name]
        if value > best:
            best = value
    return best


a = {i: i * i % 7 for i in range(0, 40, 3)}
b = {i: i % 5 for i in range(0, 40, 2)}
print(dot(a, b), largest(plus(a, b)))
p = product([1, 2, 3], [4, 0, 1, 2])
print(p, evaluate(p, 3))
