# Text that grows in a loop, and everything that looks at it on the way.
def grow(n: int) -> str:
    s = ""
    seen: list[object] = []
    for i in range(n):
        s += chr(97 + i % 26)
        if i % 5 == 0:
            seen.append(len(s))
        if i < 20 and s.endswith("e"):
            s += s[-1] + s.upper()
        elif i == 7:
            s = s[:3]
        t = s
        s += "-"
        seen.append(t == s)
    print(len(seen), seen[:6], seen[-1], t[-3:])
    return s


print(grow(12))
print(len(grow(3000)))


def sums(parts: list[str]) -> str:
    s = "<"
    n = 2**62
    for p in parts:
        s = s + p
        n += len(p) * 2**61
        s = s + f"{n}"
    return s + ">"


print(sums(["ab", "é", "\U0001f600"]))


def lies(parts: list[str], log: list[str]) -> str:
    s = ""
    try:
        for p in parts:
            s += p
            log.append(s)
    except TypeError as e:
        s += f" {e}"
    return s


log: list[str] = []
print(lies(["a", "b", 3, "c"], log), log)  # type: ignore


class Text(str):
    def __add__(self, other):
        return Text("+".join([str(self), other]))

    def __radd__(self, other):
        return f"r{other}"


print(lies([Text("a"), "b"], log), lies(["b", Text("a")], log))


def started(s: str, parts: list[str]) -> str:
    while parts:
        s += parts.pop()
    return s


print(started("x", ["1", "2"]), started(Text("x"), ["1", "2"]), type(started(Text("x"), [])))
# output:
#   15 [1, False, False, False, False, False] False k-l
#   a-b-i-j-k-l-
#   3600 [1, False, False, False, False, False] False i-j
#   5988
#   <ab9223372036854775808é11529215046068469760😀13835058055282163712>
#   ab can only concatenate str (not "int") to str ['a', 'ab']
#   rb rb
#   x21 x+2+1 <class '__main__.Text'>
# ---
# In generators, nested loops, with handlers, deletions, closures and walruses in between.
def lines(words: list[str]):
    line = ""
    for w in words:
        if len(line) + len(w) > 8:
            yield line
            line = ""
        line += w
        got = yield w
        if got:
            line += got
    yield line


g = lines(["aa", "bbb", "cccc", "d"])
print(next(g), next(g), g.send("SENT"), list(g))


def table(rows: int) -> str:
    out = ""
    for r in range(rows):
        row = ""
        for c in range(3):
            row += f"{r * c} "
        out += row.rstrip() + "\n"
        if r == 2:
            row += "never shown"
    return out


print(repr(table(4)))


def closed(parts: list[str]):
    s = ""
    for p in parts:
        s += p
    return lambda: s


print(closed(["a", "b"])())


def walrus(parts: list[str]) -> str:
    s = ""
    for p in parts:
        s += p + (s := s + "!")
    return s


print(walrus(["a", "b"]))


def unbound(parts: list[str]) -> str:
    for p in parts:
        if p == "set":
            s = ""
        s += p
    return s


print(unbound(["set", "b"]))
for bad in (["b"], []):
    try:
        print(unbound(bad))
    except UnboundLocalError as e:
        print(e)


def handled(parts: list[object]) -> str:
    s = ""
    for p in parts:
        try:
            s += str(1 // p)  # type: ignore
        except ZeroDivisionError as e:
            s += "z"
            t = s
        except TypeError:
            s = "t"
        finally:
            s += "."
    return s


print(handled([1, 0, "x", 1, 0]))


def doubled(n: int) -> int:
    s = "ab"
    for _ in range(n):
        s += s
    return len(s)


print(doubled(10))


def counted(n: int) -> str:
    s = ""
    total = 2**60
    for i in range(n):
        s += str(i)
        total *= 3
        s += "," if total % 2 else ";"
    return s + str(total)


print(counted(6))
# output:
#   aa bbb aabbbSENT ['cccc', 'd', 'ccccd']
#   '0 0 0\n0 1 2\n0 2 4\n0 3 6\n'
#   ab
#   a!ba!!
#   setb
#   cannot access local variable 's' where it is not associated with a value
#   cannot access local variable 's' where it is not associated with a value
#   t.1.z.
#   2048
#   0;1;2;3;4;5;840479776858391445504
