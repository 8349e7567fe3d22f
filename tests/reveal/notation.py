"""Types as checkers print them, as trees that can be compared.

A tree is a tuple: its kind, then its parts. Kinds: any, name (name, args), union (members),
lit (text), tuple (items, of which one may be rest), func (parameters, result), overload, type,
module, text (what could not be read).
"""

import ast
import re

TOKEN = re.compile(
    r"\s*(b?\"(?:[^\"\\]|\\.)*\"|b?'(?:[^'\\]|\\.)*'|->|\.\.\.|…|\*\*|[A-Za-z_][\w.]*"
    r"|-?\d+|<[^>]*>|.)",
    re.S,
)
ANY = ("any",)
NAMES = {
    "List": "list", "Dict": "dict", "Set": "set", "FrozenSet": "frozenset", "Type": "type",
    "Tuple": "tuple", "NoReturn": "Never", "NoneType": "None", "Deque": "deque",
    "DefaultDict": "defaultdict", "Text": "str", "Pattern": "Pattern", "IO": "IO",
}  # fmt: skip


def union(members):
    """The union; literals that their class covers go, as do members that occur twice."""
    flat = []
    for member in members:
        flat.extend(member[1] if member[0] == "union" else [member])
    unique = sorted(set(flat), key=repr)
    if len(unique) > 1:
        unique = [m for m in unique if m != ("name", "Never", ())]
    if ("name", "bool", ()) not in unique:
        both = [("lit", "True"), ("lit", "False")]
        if all(b in unique for b in both):
            unique = [m for m in unique if m not in both] + [("name", "bool", ())]
            unique.sort(key=repr)
    return unique[0] if len(unique) == 1 else ("union", tuple(unique))


def literal(text):
    """The text of a literal value in one notation; long strings are cut, as pyright cuts them."""
    if text[:1] in "'\"b" and text[-1:] in "'\"":
        try:
            value = ast.literal_eval(text.replace("\n", "\\n"))
        except (SyntaxError, ValueError):
            value = text[1:-1]
        cut = value[:48] if isinstance(value, (str, bytes)) else value
        return repr(cut)
    return text.split(".", text.count(".") - 1)[-1] if text.count(".") > 1 else text


class Reader:
    """Reads one type."""

    def __init__(self, text, aliases=None):
        self.tokens = TOKEN.findall(text)
        self.at = 0
        self.aliases = aliases or {}

    def peek(self, ahead=0):
        at = self.at + ahead
        return self.tokens[at] if at < len(self.tokens) else ""

    def next(self):
        self.at += 1
        return self.tokens[self.at - 1] if self.at <= len(self.tokens) else ""

    def skip(self, token):
        if self.peek() == token:
            self.at += 1
            return True
        return False

    def whole(self):
        tree = self.type()
        return tree if self.at >= len(self.tokens) else ("text", "".join(self.tokens))

    def type(self):
        members = [self.atom()]
        while self.skip("|"):
            members.append(self.atom())
        return union(members)

    def atom(self):
        token = self.peek()
        if token == "(":
            return self.function() if self.is_function() else self.group()
        if token == "*":
            self.next()
            return ("rest", self.type())
        self.next()
        if token.startswith("<"):
            names = re.findall(r"[\w.]+", token.replace("subclass of", "").replace(" and ", " "))
            return ("sub", tuple(sorted(n.split(".")[-1] for n in names)))
        if token in ("...", "…"):
            return ANY
        if not re.match(r"[A-Za-z_]", token):
            return ("text", token)
        return self.named(token)

    def named(self, token):
        if self.skip("@"):
            scope = self.next()
            if scope.endswith((".args", ".kwargs")):
                token += "." + scope.rsplit(".", 1)[1]
            if token == "Self" and self.peek() == "[":
                self.args()
        if self.peek() == "*" and self.peek(1) in ("", "]", ",", "|", ")"):
            self.next()
        short = token if token.endswith((".args", ".kwargs")) else token.split(".")[-1]
        short = NAMES.get(short, short)
        if token == "Module" and self.skip("("):
            name = self.next().strip("\"'")
            self.skip(")")
            return ("module", name.split(".")[-1])
        if short == "Literal":
            return self.literals()
        if short in ("Any", "Unknown"):
            return ANY
        args = self.args() if self.peek() == "[" else ()
        if self.peek() == "*" and self.peek(1) in ("", "]", ",", "|", ")"):
            self.next()
        return self.made(short, args)

    def made(self, short, args):
        if short == "tuple" and args:
            return ("tuple", tuple(() if args == (("text", "()"),) else rests(args)))
        if short == "Union":
            return union(args)
        if short == "Optional":
            return union([*args, ("name", "None", ())])
        if short == "Overload":
            return ("overload", args)
        if short == "type" and len(args) == 1:
            members = args[0][1] if args[0][0] == "union" else (args[0],)
            return union([("type", m) for m in members])
        if short in ("Annotated", "Required", "NotRequired", "ReadOnly", "Final", "ClassVar"):
            return args[0] if args else ANY
        if short in self.aliases and not args:
            return self.aliases[short]
        return ("name", short, tuple(args))

    def literals(self):
        self.skip("[")
        found, text = [], ""
        while (token := self.next()) not in ("]", ""):
            if token == ",":
                found.append(("lit", literal(text)))
                text = ""
            else:
                text += token
        found.append(("lit", literal(text)))
        return union(found)

    def args(self):
        self.skip("[")
        found = []
        if self.peek() == "(" and self.peek(1) == ")" and self.peek(2) == "]":
            self.at += 3
            return (("text", "()"),)
        while self.peek() not in ("]", ""):
            if self.peek() == "[":
                found.append(("list", self.args()))
            else:
                found.append(self.type())
            self.skip(",")
        self.skip("]")
        return tuple(found)

    def closing(self):
        """The index of the bracket that closes the one that comes next."""
        depth = 0
        for at in range(self.at, len(self.tokens)):
            depth += self.tokens[at] in ("(", "[", "{")
            depth -= self.tokens[at] in (")", "]", "}")
            if depth == 0:
                return at
        return len(self.tokens)

    def is_function(self):
        end = self.closing()
        return end + 1 < len(self.tokens) and self.tokens[end + 1] == "->"

    def group(self):
        if self.peek(1) == ")":
            self.at += 2
            return ("text", "()")
        end = self.closing()
        self.next()
        tree = self.type()
        if self.at < end:
            self.at = end + 1
            return ANY  # a list of parameters
        self.skip(")")
        return tree

    def function(self):
        end = self.closing()
        self.next()
        params = []
        while self.at < end:
            params.append(self.parameter(end))
            self.skip(",")
        self.at = end + 2
        return ("func", tuple(p for p in params if p), self.type())

    def parameter(self, end):
        stars = self.next() if self.peek() in ("*", "**") else ""
        if self.peek() in ("/", ",", ")") or self.at >= end:
            self.next() if self.peek() == "/" else None
            return None
        if self.peek() == "...":
            self.next()
            return ("...", ANY)
        name = ""
        if self.peek(1) == ":":
            name, _ = self.next(), self.next()
            tree = self.type()
        elif self.peek(1) in ("=", ",", ")") and not stars and self.untyped():
            name, tree = self.next(), ANY
        else:
            tree = self.type()
        if self.skip("="):
            self.default(end)
        return (stars + name, tree)

    def untyped(self):
        """Whether a lone word is a parameter's name rather than a type: lower case, mostly."""
        word = self.peek()
        return word.islower() and word not in ("int", "str", "float", "bytes", "bool", "object")

    def default(self, end):
        while self.at < end and self.peek() != ",":
            self.at = self.closing() + 1 if self.peek() in ("(", "[", "{") else self.at + 1


def rests(items):
    """The items of a tuple; ``int, ...`` and ``*tuple[int, ...]`` become one item."""
    if len(items) == 2 and items[1] == ANY:
        return [("rest", items[0])]
    flat = []
    for item in items:
        inner = item[1] if item[0] == "rest" else None
        if inner and inner[0] == "tuple":
            flat.extend(inner[1])
        else:
            flat.append(item)
    return flat


def read(text, aliases=None):
    """The tree of a type."""
    return Reader(re.sub(r"\(\d+\)@", "@", text), aliases).whole()
