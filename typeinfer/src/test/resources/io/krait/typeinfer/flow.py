import sys

x = None
for i in range(3):
    if x is None or i > x:
        x = i
reveal_type(x)  # revealed: int | None
while True:
    try:
        n = int("3")
        break
    except (ValueError, EOFError) as e:
        reveal_type(e)  # revealed: ValueError | EOFError
        continue
reveal_type(n)  # revealed: int
try:
    y = 1
    y = "a"
    y = 2.5
except ValueError:
    reveal_type(y)  # revealed: Literal[1, 'a'] | float
else:
    reveal_type(y)  # revealed: float
finally:
    reveal_type(y)  # revealed: Literal[1, 'a'] | float


def f(flag: bool):
    if flag:
        r = 1
    else:
        sys.exit(1)
    reveal_type(r)  # revealed: Literal[1]
    with open("f") as fh:
        for line in fh:
            reveal_type(line.strip())  # revealed: str
    for k in range(3):
        if k == 2:
            found = "yes"
            break
    else:
        found = None
    return found


reveal_type(f(True))  # revealed: str | None
z = 0
t = ()
for i in range(9):
    t = (i, t)
    z = z + 0.5 if i else z
reveal_type(z)  # revealed: Literal[0] | float
import os.path

reveal_type(os.path.join("a", "b"))  # revealed: str
