"""How the types that two checkers give an expression relate."""

from .notation import ANY

NEVER = ("name", "Never", ())
NUMBERS = {"bool": ["int"], "int": ["float"], "float": ["complex"]}


class Relation:
    """Compares trees; knows classes by their names and the names of their bases."""

    def __init__(self, bases):
        self.bases = {**bases}
        for name, more in NUMBERS.items():
            self.bases[name] = [*self.bases.get(name, []), *more]
        self.known = {}

    def ancestors(self, name):
        if name not in self.known:
            self.known[name] = {name, "object"}
            for base in self.bases.get(name, ()):
                self.known[name] |= self.ancestors(base)
        return self.known[name]

    def verdict(self, theirs, ours):
        """unknown (to them), equal, narrower, wider, Any, or incomparable."""
        if theirs == ANY or (theirs[0] == "union" and ANY in theirs[1]):
            return "unknown"
        marks = self.marks(theirs, ours)
        if "any" in marks:
            return "Any"
        if not marks:
            return "equal"
        return {("narrower",): "narrower", ("wider",): "wider"}.get(tuple(marks), "incomparable")

    def marks(self, p, k):
        """The ways in which ours differs from theirs; where they know nothing, it does not."""
        if p == k or p == ANY or (p[0] == "union" and ANY in p[1]):
            return set()
        if k == ANY:
            return {"any"}
        if p[0] == "union" or k[0] == "union":
            return self.members(p, k)
        if p[0] == k[0]:
            same = self.same_kind(p, k)
            if same is not None:
                return same
        if self.below(k, p):
            return {"narrower"}
        return {"wider"} if self.below(p, k) else {"different"}

    def same_kind(self, p, k):
        match p[0]:
            case "name" if p[1] == k[1]:
                if len(p[2]) == len(k[2]):
                    return self.each(p[2], k[2])
                if not p[2] or not k[2]:
                    return {"any"} if any(a != ANY for a in p[2]) else set()
            case "tuple" if len(p[1]) == len(k[1]):
                return self.each(p[1], k[1])
            case "overload" if len(p[1]) == len(k[1]):
                return self.each(p[1], k[1])
            case "type" | "rest":
                return self.marks(p[1], k[1])
            case "func":
                return self.functions(p, k)
        return None

    def each(self, ps, ks):
        found = set()
        for p, k in zip(ps, ks):
            found |= self.marks(p, k)
        return found

    def functions(self, p, k):
        if any(n == "..." for n, _ in p[1]):
            return self.marks(p[2], k[2])
        if len(p[1]) != len(k[1]):
            return {"different"}
        flip = {"narrower": "wider", "wider": "narrower"}
        params = self.each([t for _, t in p[1]], [t for _, t in k[1]])
        return {flip.get(m, m) for m in params} | self.marks(p[2], k[2])

    def members(self, p, k):
        ps = list(p[1]) if p[0] == "union" else [p]
        ks = list(k[1]) if k[0] == "union" else [k]
        if ANY in ps:
            return set()
        found = set()
        for exact in (True, False):
            for each in list(ks):
                partner = next((m for m in ps if self.pairs(m, each, exact)), None)
                if partner is not None:
                    found |= self.marks(partner, each)
                    ps.remove(partner)
                    ks.remove(each)
        if ANY in ks:
            return found | {"any"}
        left_ours = [m for m in ks if not self.below(m, p)]
        left_theirs = [m for m in ps if not self.below(m, k)]
        if left_ours:
            found.add("wider")
        elif ks and not left_theirs:
            found.add("narrower" if not ps else "different")
        if left_theirs:
            found.add("narrower")
        elif ps and not ks:
            found.add("wider" if any(self.below(m, k) for m in ps) else "narrower")
        return found

    def pairs(self, p, k, exact):
        if exact:
            return not self.marks(p, k) and k != ANY
        heads = p[0] == k[0] and p[0] in ("name", "tuple", "func", "type", "overload")
        return heads and (p[0] != "name" or p[1] == k[1])

    def below(self, a, b):
        """Whether values of one are values of the other, arguments taken as covariant."""
        if a == b or a == NEVER or b == ANY or a == ANY or b == ("name", "object", ()):
            return True
        if a[0] == "union":
            return all(self.below(m, b) for m in a[1])
        if b[0] == "union":
            return any(self.below(a, m) for m in b[1])
        if a[0] == "lit":
            return b[0] == "name" and self.class_of(a[1], b[1])
        if a[0] == "sub":
            return b[0] == "name" and any(b[1] in self.ancestors(n) for n in a[1])
        if a[0] == "type":
            return b == ("name", "type", ()) or (b[0] == "type" and self.below(a[1], b[1]))
        if a[0] == "tuple":
            return self.tuples(a, b)
        if a[0] == "name" and b[0] == "name":
            if a[1] == b[1] and len(a[2]) == len(b[2]):
                return all(self.below(x, y) for x, y in zip(a[2], b[2]))
            return a[1] != b[1] and b[1] in self.ancestors(a[1])
        return False

    def tuples(self, a, b):
        if b[0] == "name":
            return b[1] in self.ancestors("tuple")
        if b[0] != "tuple":
            return False
        if len(a[1]) == len(b[1]):
            return all(self.below(x, y) for x, y in zip(a[1], b[1]))
        return len(b[1]) == 1 and b[1][0][0] == "rest" and all(
            self.below(x[1] if x[0] == "rest" else x, b[1][0][1]) for x in a[1]
        )

    def class_of(self, text, name):
        if text[:1] in "'\"":
            return name in self.ancestors("str") or name == "LiteralString"
        if text[:2] in ("b'", 'b"'):
            return name in self.ancestors("bytes")
        if text in ("True", "False"):
            return name in self.ancestors("bool")
        if text.lstrip("-").isdigit():
            return name in self.ancestors("int")
        return name in self.ancestors(text.split(".")[0])
