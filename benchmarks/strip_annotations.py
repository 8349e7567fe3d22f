"""Writes each program of a folder without its annotations: strip_annotations.py FROM TO."""

import ast
import pathlib
import sys


class Stripper(ast.NodeTransformer):
    """Removes annotations, except where a dataclass needs them for its fields."""

    def visit_FunctionDef(self, node):
        self.generic_visit(node)
        node.returns = None
        a = node.args
        for arg in a.posonlyargs + a.args + a.kwonlyargs + [a.vararg, a.kwarg]:
            if arg is not None:
                arg.annotation = None
        return node

    def visit_ClassDef(self, node):
        fields = [s for s in node.body if isinstance(s, ast.AnnAssign)]
        self.generic_visit(node)
        if fields:
            for field in fields:
                field.annotation = ast.Name("object", ast.Load())
            node.body = fields + [s for s in node.body if not isinstance(s, ast.Assign)]
        return node

    def visit_AnnAssign(self, node):
        if node.value is None:
            return None
        return ast.Assign([node.target], node.value)


def main(source, target):
    pathlib.Path(target).mkdir(parents=True, exist_ok=True)
    for path in sorted(pathlib.Path(source).glob("*.py")):
        tree = Stripper().visit(ast.parse(path.read_text()))
        text = ast.unparse(ast.fix_missing_locations(tree))
        pathlib.Path(target, path.name).write_text(text + "\n")


main(sys.argv[1], sys.argv[2])
