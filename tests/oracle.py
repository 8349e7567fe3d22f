"""Writes the expectations of spec programs from a run of CPython: oracle.py [--check] FILE...

A spec file holds programs separated by lines `# ---`. What a program prints stands behind the
lines that print it, as `# expect: text`, where each line prints once and in the order of the text;
otherwise in a block at its end:

    # output:
    #   first line
    #   second line

A program that ends by an exception has the traceback's last line as `# raises: ValueError: text`
at its end. With --check nothing is written; files that would change are listed.

A program whose first line starts with `# java: ` uses Java classes, which CPython has not: it stays
as it is, its expectations follow from Java's semantics.
"""

import os
import re
import subprocess
import sys
import tempfile

SEPARATOR = re.compile(r"^# ---\s*$")
INLINE = re.compile(r"\s*# expect: .*$|\s*# expect:$")

# Runs a program, noting which line of it each line of output comes from.
TRACER = """
import io, json, sys, types
path, log = sys.argv[1], sys.argv[2]
sys.argv = [path]
class Out(io.TextIOBase):
    def __init__(self):
        self.parts = []
    def write(self, text):
        frame = sys._getframe(1)
        while frame is not None and frame.f_code.co_filename != path:
            frame = frame.f_back
        self.parts.append((frame.f_lineno if frame else 0, text))
        return len(text)
out = sys.stdout = Out()
raised = None
main = sys.modules["__main__"] = types.ModuleType("__main__")
name = vars(main)
name.update(__file__=path, __builtins__=__builtins__)
del name["__doc__"]
source = open(path, encoding="utf-8").read()
try:
    exec(compile(source, path, "exec"), name)
except SystemExit as e:
    raised = f"SystemExit: {e.code}"
except BaseException as e:
    text = str(e)
    kind = type(e).__qualname__
    module = type(e).__module__
    if module not in ("builtins", "__main__"):
        kind = module + "." + kind
    raised = kind + (": " + text if text else "")
sys.stdout = sys.__stdout__
with open(log, "w", encoding="utf-8") as f:
    json.dump({"parts": out.parts, "raised": raised}, f)
"""


def split(text):
    programs, current = [], []
    for line in text.split("\n"):
        if SEPARATOR.match(line):
            programs.append(current)
            current = []
        else:
            current.append(line)
    programs.append(current)
    return programs


def strip(lines):
    """Removes expectations; the numbers of lines stay."""
    kept = []
    for line in lines:
        if line == "# output:" or line.startswith("# raises: "):
            break
        kept.append(INLINE.sub("", line))
    while kept and not kept[-1].strip():
        kept.pop()
    return kept


def run(lines, python):
    import json

    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "program.py")
        log = os.path.join(folder, "log.json")
        with open(path, "w", encoding="utf-8") as f:
            f.write("\n".join(lines) + "\n")
        done = subprocess.run(
            [python, "-c", TRACER, path, log],
            env={**os.environ, "PYTHONHASHSEED": "0", "PYTHONIOENCODING": "utf-8"},
            stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=60, cwd=folder,
        )
        if not os.path.exists(log):
            sys.exit("\n".join(lines[:5]) + "\n" + done.stderr.decode())
        with open(log, encoding="utf-8") as f:
            return json.load(f)


def expectations(parts):
    """(line, text) for each line of output."""
    result, pending, where = [], "", None
    for line, text in parts:
        where = line if where is None else where
        pieces = text.split("\n")
        for piece in pieces[:-1]:
            result.append((where, pending + piece))
            pending, where = "", line
        pending += pieces[-1]
        if not pending:
            where = None
    if pending:
        result.append((where, pending))
    return result


def annotate(lines, python):
    if lines[0].startswith("# java: "):
        return "\n".join(lines).split("\n")
    code = strip(lines)
    if any("reveal_type(" in line or "# error: [" in line for line in code):
        return code + [""]
    outcome = run(code, python)
    printed = expectations(outcome["parts"])
    numbers = [n for n, _ in printed]
    text = "".join(t for _, t in outcome["parts"])
    inline = numbers == sorted(set(numbers)) and 0 not in numbers and (not text or text.endswith("\n"))
    inline = inline and not any(t != t.rstrip() for _, t in printed)
    inline = inline and not any(len(code[n - 1]) + len(t) > 140 or code[n - 1].endswith("\\") for n, t in printed)
    if inline:
        inline = not any('"""' in code[n - 1] or "'''" in code[n - 1] for n in numbers)
    if inline:
        for n, t in printed:
            code[n - 1] += ("  # expect: " + t).rstrip()
    elif text:
        code.append("# output:")
        code += [("#   " + t) for t in text.removesuffix("\n").split("\n")]
        if not text.endswith("\n"):
            code.append("#   (no newline)")
    if outcome["raised"] is not None:
        code.append("# raises: " + outcome["raised"].replace("\n", "\\n"))
    return code + [""]


def main(argv):
    check = "--check" in argv
    python = os.environ.get("ORACLE", sys.executable)
    changed = []
    for path in [a for a in argv if a != "--check"]:
        with open(path, encoding="utf-8") as f:
            old = f.read()
        parts = ["\n".join(annotate(p, python)) for p in split(old)]
        new = "# ---\n".join(parts)
        if new != old:
            changed.append(path)
            if not check:
                with open(path, "w", encoding="utf-8") as f:
                    f.write(new)
    for path in changed:
        print(("stale: " if check else "wrote: ") + path)
    return 1 if check and changed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
