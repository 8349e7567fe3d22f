"""Matrices as lists of lists whose type says too little."""


def multiply(a: list, b: list) -> list:
    out = []
    for row in a:
        line = []
        for j in range(len(b[0])):
            s = 0
            for k in range(len(b)):
                s += row[k] * b[k][j]
            line.append(s)
        out.append(line)
    return out


def trace(m: list):
    t = 0
    for i in range(len(m)):
        t += m[i][i]
    return t


def scale(m: list, factor):
    for row in m:
        for j in range(len(row)):
            row[j] = row[j] * factor


identity = [[1 if i == j else 0 for j in range(6)] for i in range(6)]
a = [[i * 3 + j for j in range(6)] for i in range(6)]
scale(identity, 2)
print(multiply(a, identity))
print(trace(multiply(a, a)))
