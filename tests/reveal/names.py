"""What names of classes and aliases mean, read from sources and stubs."""

import ast
import pathlib

from . import notation


def last(node):
    """The last name of a base such as ``abc.Mapping[K, V]``."""
    if isinstance(node, ast.Subscript):
        return last(node.value)
    return node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")


def files(folders):
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*.py*")):
            if path.suffix in (".py", ".pyi"):
                yield path


def parsed(path):
    try:
        return ast.parse(path.read_text("utf-8", "replace"))
    except (SyntaxError, ValueError):
        return None


def bases(folders):
    """The names of the bases of every class, by its name."""
    found = {}
    for path in files(folders):
        module = parsed(path)
        for node in ast.walk(module) if module else ():
            if isinstance(node, ast.ClassDef):
                found.setdefault(node.name, []).extend(
                    name for base in node.bases if (name := last(base)) not in ("", node.name)
                )
    return found


def aliases(folders):
    """What the names of aliases without parameters stand for; only where all agree."""
    written = {}
    for path in files(folders):
        module = parsed(path)
        for node in ast.walk(module) if module else ():
            match node:
                case ast.Assign(targets=[ast.Name(id=name)], value=value) if is_type(value):
                    written.setdefault(name, set()).add(ast.unparse(value))
                case ast.AnnAssign(target=ast.Name(id=name), annotation=a, value=value) if (
                    value is not None and last(a) == "TypeAlias"
                ):
                    written.setdefault(name, set()).add(ast.unparse(value))
                case ast.TypeAlias(name=ast.Name(id=name), value=value):
                    written.setdefault(name, set()).add(ast.unparse(value))
    texts = {name: next(iter(t)) for name, t in written.items() if len(t) == 1}
    trees = {}
    for _ in range(4):
        trees = {name: tree(text, trees) for name, text in texts.items()}
    return trees


def is_type(value):
    if isinstance(value, ast.Subscript):
        return last(value) in ("Union", "Optional", "Literal", "Callable", "Type", "Annotated") or (
            last(value) in notation.NAMES
            or last(value) in ("list", "dict", "tuple", "type", "Iterable", "Mapping", "Sequence")
        )
    return isinstance(value, ast.BinOp) and isinstance(value.op, ast.BitOr) and is_operand(value)


def is_operand(value):
    if isinstance(value, ast.BinOp):
        return is_operand(value.left) and is_operand(value.right)
    return isinstance(value, (ast.Name, ast.Attribute, ast.Subscript)) or (
        isinstance(value, ast.Constant) and (value.value is None or isinstance(value.value, str))
    )


def tree(text, known):
    """An annotation as a tree: strings are opened, Callable becomes a function."""
    plain = text if "Literal" in text else text.replace("'", "")
    return callables(notation.read(plain, known))


def callables(node):
    if not isinstance(node, tuple):
        return node
    node = tuple(callables(part) for part in node)
    if node[:2] == ("name", "Callable") and len(node[2]) == 2:
        params, result = node[2]
        if params == notation.ANY:
            return ("func", (("...", notation.ANY),), result)
        if params[0] == "list":
            return ("func", tuple(("", p) for p in params[1]), result)
    return node
