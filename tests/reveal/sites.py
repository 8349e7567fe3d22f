"""Expressions that may be wrapped in reveal_type without changing what the program means."""

import ast
import dataclasses

# Calls whose arguments or results stand for types, or that narrow.
SPECIAL = {
    "super", "isinstance", "issubclass", "callable", "cast", "reveal_type", "assert_type",
    "assert_never", "TypeVar", "ParamSpec", "TypeVarTuple", "NewType", "NamedTuple", "namedtuple",
    "TypedDict", "TypeAliasType", "Enum", "IntEnum", "Flag", "hasattr", "overload", "locals",
    "globals", "field", "Field",
}  # fmt: skip
QUESTIONS = {"isinstance", "issubclass", "callable", "hasattr", "cast"}
NARROWING = SPECIAL | {"len", "type", "bool"}
REFERENCES = (ast.Name, ast.Attribute, ast.Subscript)
SAMPLED = (
    ast.Name, ast.Attribute, ast.Subscript, ast.Call, ast.BinOp, ast.BoolOp, ast.Compare,
    ast.UnaryOp, ast.IfExp, ast.ListComp, ast.SetComp, ast.DictComp, ast.List, ast.Dict, ast.Set,
    ast.Tuple, ast.Lambda, ast.Await,
)  # fmt: skip
UNNAMED = {"self", "cls", "super", "__class__", "mcs", "metacls"}


@dataclasses.dataclass(frozen=True)
class Site:
    """An expression: its file, its place (offsets of characters), and the statement's line."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    kind: str
    text: str
    statement: int


def called(node):
    """The last name of what is called."""
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


class Finder:
    """Collects the sites of one file."""

    def __init__(self, path, text):
        self.path = path
        self.lines = text.split("\n")
        self.sites = []
        self.statement = 0
        self.statements(ast.parse(text).body, False)

    def statements(self, body, inside):
        for stmt in body:
            self.one(stmt, inside)

    def one(self, stmt, inside):
        self.statement = stmt.lineno
        match stmt:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self.statements(stmt.body, True)
            case ast.ClassDef():
                self.statements([s for s in stmt.body if hasattr(s, "args")], inside)
            case ast.Assign(targets=targets, value=value):
                named = {t.id for t in targets if isinstance(t, ast.Name)}
                if "__all__" not in named and "__slots__" not in named:
                    self.value(value, inside)
            case ast.AnnAssign(annotation=annotation, value=value) if value is not None:
                if "TypeAlias" not in ast.dump(annotation):
                    self.expr(value)
            case ast.AugAssign(value=value) | ast.Expr(value=value):
                self.expr(value)
            case ast.Return(value=value) if value is not None:
                self.expr(value)
            case ast.Raise(exc=exc) if exc is not None:
                self.expr(exc)
            case ast.Assert(test=test):
                self.condition(test)
            case ast.If(test=test) | ast.While(test=test):
                self.condition(test)
                self.statements(stmt.body + stmt.orelse, inside)
            case ast.For() | ast.AsyncFor():
                self.expr(stmt.iter)
                self.statements(stmt.body + stmt.orelse, inside)
            case ast.With() | ast.AsyncWith():
                for item in stmt.items:
                    self.expr(item.context_expr)
                self.statements(stmt.body, inside)
            case ast.Try() | ast.TryStar():
                self.statements(stmt.body, inside)
                for handler in stmt.handlers:
                    self.statements(handler.body, inside)
                self.statements(stmt.orelse + stmt.finalbody, inside)
            case ast.Match():
                for case in stmt.cases:
                    self.statements(case.body, inside)

    def value(self, value, inside):
        """What a plain assignment stores; outside functions it may be an alias of a type."""
        alias = isinstance(value, (ast.Name, ast.Attribute, ast.Subscript, ast.BinOp))
        if inside or not alias:
            self.expr(value)

    def take(self, node):
        """Notes an expression if its text can be wrapped where it stands."""
        if not isinstance(node, SAMPLED) or (isinstance(node, ast.Name) and node.id in UNNAMED):
            return
        if isinstance(node, ast.Call) and called(node) in SPECIAL - QUESTIONS:
            return
        rows = self.lines[node.lineno - 1 : node.end_lineno]
        before = rows[0][: node.col_offset]
        if not all(row.isascii() for row in rows) or before[-1:].isalnum() or before[-1:] == "_":
            return
        rows[-1] = rows[-1][: node.end_col_offset]
        rows[0] = rows[0][node.col_offset :]
        self.sites.append(
            Site(
                self.path,
                node.lineno,
                node.col_offset,
                node.end_lineno,
                node.end_col_offset,
                type(node).__name__,
                "\n".join(rows),
                self.statement,
            )
        )

    def expr(self, node):
        """An expression and those within it."""
        self.take(node)
        self.inner(node)

    def inner(self, node):
        match node:
            case ast.Call():
                self.call(node)
            case ast.Attribute(value=value) | ast.Subscript(value=value):
                if not isinstance(value, REFERENCES):
                    self.expr(value)
                if isinstance(node, ast.Subscript):
                    self.expr(node.slice)
            case ast.BoolOp(values=values):
                for value in values[:-1]:
                    self.condition(value)
                self.expr(values[-1])
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                self.condition(operand)
            case ast.Compare():
                for value in [node.left, *node.comparators]:
                    self.operand(value)
            case ast.IfExp(test=test, body=body, orelse=orelse):
                self.condition(test)
                self.expr(body)
                self.expr(orelse)
            case ast.Lambda(body=body):
                self.expr(body)
            case ast.JoinedStr() | ast.Constant() | ast.Name():
                pass
            case ast.comprehension(iter=iterable, ifs=ifs):
                self.expr(iterable)
                for test in ifs:
                    self.condition(test)
            case ast.NamedExpr(value=value):
                self.expr(value)
            case _:
                for child in ast.iter_child_nodes(node):
                    if isinstance(child, (ast.expr, ast.comprehension)):
                        self.expr(child)

    def call(self, node):
        func = node.func
        if called(node) in SPECIAL:
            return
        if isinstance(func, ast.Attribute):
            self.take(func)
            self.expr(func.value)
        else:
            self.expr(func)
        for arg in [*node.args, *(k.value for k in node.keywords)]:
            self.inner(arg) if isinstance(arg, ast.GeneratorExp) else self.expr(arg)

    def condition(self, node):
        """An expression that may narrow: what it narrows stays as it is."""
        match node:
            case ast.BoolOp(values=values):
                for value in values:
                    self.condition(value)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                self.condition(operand)
            case ast.Compare():
                for value in [node.left, *node.comparators]:
                    self.operand(value)
            case ast.Call():
                for arg in node.args[1:]:
                    self.expr(arg) if not self.narrows(node) else None
            case _ if not isinstance(node, REFERENCES):
                self.inner(node)

    def operand(self, node):
        if isinstance(node, REFERENCES) or self.narrows(node):
            return
        self.expr(node)

    @staticmethod
    def narrows(node):
        func = node.func if isinstance(node, ast.Call) else None
        return isinstance(func, ast.Name) and func.id in NARROWING
