# A recursive-descent calculator.
class Parser:
    def __init__(self, text: str) -> None:
        self.text = text.replace(" ", "")
        self.pos = 0

    def peek(self) -> str:
        return self.text[self.pos] if self.pos < len(self.text) else ""

    def take(self) -> str:
        c = self.peek()
        self.pos += 1
        return c

    def expr(self) -> float:
        v = self.term()
        while self.peek() in ("+", "-"):
            v = v + self.term() if self.take() == "+" else v - self.term()
        return v

    def term(self) -> float:
        v = self.factor()
        while self.peek() and self.peek() in "*/":
            v = v * self.factor() if self.take() == "*" else v / self.factor()
        return v

    def factor(self) -> float:
        if self.peek() == "-":
            self.take()
            return -self.factor()
        if self.peek() == "(":
            self.take()
            v = self.expr()
            if self.take() != ")":
                raise SyntaxError("missing )")
            return v
        start = self.pos
        while self.peek().isdigit() or self.peek() == ".":
            self.pos += 1
        if start == self.pos:
            raise SyntaxError(f"unexpected {self.peek()!r} at {start}")
        s = self.text[start : self.pos]
        return float(s) if "." in s else int(s)


for t in ("1+2*3", "(1+2)*3-4/2", "-(2.5*2)", "99999999999*99999999999", "1/0", "2*", "(1", "a"):
    try:
        print(t, "=", Parser(t).expr())
    except (SyntaxError, ZeroDivisionError) as e:
        print(t, type(e).__name__, e)
# output:
#   1+2*3 = 7
#   (1+2)*3-4/2 = 7.0
#   -(2.5*2) = -5.0
#   99999999999*99999999999 = 9999999999800000000001
#   1/0 ZeroDivisionError division by zero
#   2* SyntaxError unexpected '' at 2
#   (1 SyntaxError missing )
#   a SyntaxError unexpected 'a' at 0
# ---
# A stack machine.
def run(program: str) -> list:
    stack: list = []
    ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a // b}
    words = {}
    for tok in program.split():
        if tok in ops:
            b, a = stack.pop(), stack.pop()
            stack.append(ops[tok](a, b))
        elif tok == "dup":
            stack.append(stack[-1])
        elif tok == "swap":
            stack[-1], stack[-2] = stack[-2], stack[-1]
        elif tok.startswith(":"):
            words[tok[1:]] = stack.pop()
        elif tok in words:
            stack.append(words[tok])
        else:
            stack.append(int(tok))
    return stack


print(run("3 4 + 2 *"), run("5 dup * :x x x +"), run("1 2 swap -"), run("9999999999 dup * dup *"))
for bad in ("+", "x", "1 0 /"):
    try:
        run(bad)
    except (IndexError, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
# output:
#   [14] [50] [1] [9999999996000000000599999999960000000001]
#   IndexError pop from empty list
#   ValueError invalid literal for int() with base 10: 'x'
#   ZeroDivisionError integer division or modulo by zero
# ---
# An interpreter of a small Lisp.
import operator


def tokens(s):
    return s.replace("(", " ( ").replace(")", " ) ").split()


def read(ts):
    t = ts.pop(0)
    if t == "(":
        out = []
        while ts[0] != ")":
            out.append(read(ts))
        ts.pop(0)
        return out
    try:
        return int(t)
    except ValueError:
        return t


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, n):
        if n in self:
            return self
        if self.outer is None:
            raise NameError(n)
        return self.outer.find(n)


root = Env(["+", "-", "*", "<", "="], [operator.add, operator.sub, operator.mul, operator.lt, operator.eq])


def ev(x, env=root):
    if isinstance(x, str):
        return env.find(x)[x]
    if not isinstance(x, list):
        return x
    match x:
        case ["if", c, a, b]:
            return ev(a if ev(c, env) else b, env)
        case ["define", n, v]:
            env[n] = ev(v, env)
            return None
        case ["lambda", ps, body]:
            return lambda *a: ev(body, Env(ps, a, env))
        case [f, *args]:
            return ev(f, env)(*[ev(a, env) for a in args])


for line in ("(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))", "(fact 5)", "(fact 30)", "(define add (lambda (a) (lambda (b) (+ a b))))", "((add 3) 4)", "(if (= 1 2) 10 20)"):
    print(ev(read(tokens(line))))
try:
    ev(read(tokens("(nope 1)")))
except NameError as e:
    print(repr(e))
# output:
#   None
#   120
#   265252859812191058636308480000000
#   None
#   7
#   20
#   NameError('nope')
# ---
# A Brainfuck interpreter.
def bf(code: str, data: str = "") -> str:
    jump: dict[int, int] = {}
    stack: list[int] = []
    for i, c in enumerate(code):
        if c == "[":
            stack.append(i)
        elif c == "]":
            j = stack.pop()
            jump[i], jump[j] = j, i
    tape = [0] * 30
    pc = ptr = k = 0
    out = []
    while pc < len(code):
        c = code[pc]
        if c == ">":
            ptr += 1
        elif c == "<":
            ptr -= 1
        elif c == "+":
            tape[ptr] = (tape[ptr] + 1) % 256
        elif c == "-":
            tape[ptr] = (tape[ptr] - 1) % 256
        elif c == ".":
            out.append(chr(tape[ptr]))
        elif c == ",":
            tape[ptr] = ord(data[k]) if k < len(data) else 0
            k += 1
        elif c == "[" and not tape[ptr] or c == "]" and tape[ptr]:
            pc = jump[pc]
        pc += 1
    return "".join(out)


print(bf("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++."), bf(",[.,]", "echo"))  # expect: Hello echo
# ---
# A tokenizer and a parser of JSON by hand.
def parse(s: str):
    pos = 0

    def ws():
        nonlocal pos
        while pos < len(s) and s[pos] in " \n\t":
            pos += 1

    def value():
        nonlocal pos
        ws()
        c = s[pos]
        if c == "{":
            out = {}
            pos += 1
            ws()
            while s[pos] != "}":
                k = value()
                ws()
                assert s[pos] == ":", f"colon expected at {pos}"
                pos += 1
                out[k] = value()
                ws()
                if s[pos] == ",":
                    pos += 1
                    ws()
            pos += 1
            return out
        if c == "[":
            arr = []
            pos += 1
            ws()
            while s[pos] != "]":
                arr.append(value())
                ws()
                if s[pos] == ",":
                    pos += 1
            pos += 1
            return arr
        if c == '"':
            end = s.index('"', pos + 1)
            text, pos = s[pos + 1 : end], end + 1
            return text
        for word, v in (("true", True), ("false", False), ("null", None)):
            if s.startswith(word, pos):
                pos += len(word)
                return v
        start = pos
        while pos < len(s) and s[pos] in "+-.eE0123456789":
            pos += 1
        return float(s[start:pos]) if "." in s[start:pos] else int(s[start:pos])

    return value()


print(parse(' {"a": [1, 2.5, {"b": null}], "c": true, "d": "x y"} '), parse("[]"), parse("[[],{}]"))
for bad in ('{"a" 1}', "[1", '"abc', "?"):
    try:
        print(parse(bad))
    except (AssertionError, IndexError, ValueError) as e:
        print(type(e).__name__, e)
# output:
#   {'a': [1, 2.5, {'b': None}], 'c': True, 'd': 'x y'} [] [[], {}]
#   AssertionError colon expected at 5
#   IndexError string index out of range
#   ValueError substring not found
#   ValueError invalid literal for int() with base 10: ''
