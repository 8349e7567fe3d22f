#!/usr/bin/env python3
"""Compares inferred types with pyright's on code that neither of the two was written for.

    tests/reveal_types.py FOLDER... --pyright CMD --krait CMD [--typeshed DIR] [--count 5000]
                          [--seed N] [--out FILE]

Each FOLDER is a package. Expressions are sampled with a seed and wrapped in ``reveal_type``, in as
many copies of the tree as are needed for no two to stand in one statement; both checkers run over
each copy, with the same stubs if DIR is given, and their answers are compared: equal, narrower,
wider, Any, incomparable. What pyright itself does not know, or does not reach, does not count.
"""

import argparse
import collections
import json
import pathlib
import random
import shlex
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from reveal import names, notation, sites  # noqa: E402
from reveal.relation import Relation  # noqa: E402

WRAP = "reveal_type("
MOST = 3
ORDER = ["equal", "narrower", "wider", "Any", "incomparable", "silent"]


def find(folders):
    """All sites, paths relative to where the packages stand side by side."""
    found = []
    for folder in folders:
        for path in sorted(folder.rglob("*.py")):
            text = path.read_text("utf-8", "replace")
            relative = str(path.relative_to(folder.parent))
            try:
                found.extend(sites.Finder(relative, text).sites)
            except (SyntaxError, RecursionError):
                continue
    return found


def sample(found, count, seed):
    """So many of the sites, by chance; no more than a few of one statement, such as a table."""
    random.Random(seed).shuffle(found)
    taken, by_statement = [], collections.Counter()
    for site in found:
        by_statement[site.path, site.statement] += 1
        if by_statement[site.path, site.statement] <= MOST and len(taken) < count:
            taken.append(site)
    return taken


def spread(sites_taken):
    """Puts sites into copies so that none holds two of one statement or of one line."""
    copies = []
    for site in sites_taken:
        keys = {(site.path, site.statement), (site.path, site.line)}
        for used, held in copies:
            if not keys & used:
                break
        else:
            used, held = set(), []
            copies.append((used, held))
        used |= keys
        held.append(site)
    return [held for _, held in copies]


def wrap(text, held):
    """The text with each site in a call of reveal_type."""
    lines = text.split("\n")
    for site in sorted(held, key=lambda s: (s.line, s.column), reverse=True):
        bare = site.kind == "Tuple" and not site.text.startswith("(")
        opened, closed = (WRAP + "(", "))") if bare else (WRAP, ")")
        end = lines[site.end_line - 1]
        lines[site.end_line - 1] = end[: site.end_column] + closed + end[site.end_column :]
        start = lines[site.line - 1]
        lines[site.line - 1] = start[: site.column] + opened + start[site.column :]
    return "\n".join(lines)


def lay_out(root, folders, held, typeshed):
    """Writes one copy, with the settings of both checkers."""
    for folder in folders:
        shutil.copytree(folder, root / folder.name, ignore=shutil.ignore_patterns(".*", "*.so"))
    by_path = collections.defaultdict(list)
    for site in held:
        by_path[site.path].append(site)
    for path, those in by_path.items():
        file = root / path
        file.write_text(wrap(file.read_text("utf-8", "replace"), those), "utf-8")
    (root / ".venv/lib/python3.13/site-packages").mkdir(parents=True)
    settings = {
        "pythonVersion": "3.13",
        "pythonPlatform": "Linux",
        "venvPath": ".",
        "venv": ".venv",
        "enableTypeIgnoreComments": False,
        "strictListInference": True,
        "strictDictionaryInference": True,
        "strictSetInference": True,
    }
    if typeshed:
        settings["typeshedPath"] = str(typeshed)
        (root / "pyproject.toml").write_text(f'[tool.krait]\ntypeshed = "{typeshed}"\n')
    (root / "pyrightconfig.json").write_text(json.dumps(settings))


def revealed(message):
    start = message.rfind('" is "')
    return message[start + 6 : -1] if message.startswith("Type of") and start >= 0 else None


def run(command, root):
    result = subprocess.run(
        [*shlex.split(command), "."], cwd=root, capture_output=True, text=True, check=False
    )
    try:
        return json.loads(result.stdout)
    except ValueError:
        sys.exit(f"{command}: no JSON\n{result.stdout[:2000]}\n{result.stderr[:2000]}")


def theirs(command, root):
    """What pyright says, by file and line."""
    found = {}
    for each in run(command + " --outputjson", root)["generalDiagnostics"]:
        text = revealed(each["message"])
        if text is not None:
            path = pathlib.Path(each["file"]).resolve().relative_to(root)
            found[str(path), each["range"]["start"]["line"] + 1] = text
    return found


def ours(command, root):
    """What krait says, by file and line."""
    found = {}
    for each in run(command + " check --no-cache --exit-zero --output-format=json", root):
        text = revealed(each["message"]) if each["code"] == "revealed-type" else None
        if text is not None:
            found[each["path"], each["start"]["line"]] = text
    return found


def collect(args, folders, taken):
    """Each site with both answers; None where a checker was silent."""
    answers = []
    for number, held in enumerate(spread(taken)):
        root = args.work / f"seed{args.seed}-count{args.count}-copy{number}"
        kept = root / "pyright.json"
        if not kept.exists():
            shutil.rmtree(root, ignore_errors=True)
            lay_out(root, folders, held, args.typeshed)
            kept.write_text(json.dumps(list(theirs(args.pyright, root).items())))
        p = {tuple(key): text for key, text in json.loads(kept.read_text())}
        k = ours(args.krait, root)
        print(f"copy {number}: {len(held)} sites, {len(p)} and {len(k)} answers", file=sys.stderr)
        for site in held:
            key = (site.path, site.line)
            answers.append((site, p.get(key), k.get(key)))
    return answers


def judge(answers, relation, aliases):
    judged = []
    for site, p, k in answers:
        if p is None or "Unbound" in p:
            verdict = "unreached"
        else:
            tree = notation.read(p, aliases)
            if relation.verdict(tree, notation.ANY) == "unknown":
                verdict = "unknown"
            elif k is None:
                verdict = "silent"
            else:
                verdict = relation.verdict(tree, notation.read(k, aliases))
        judged.append((verdict, site, p, k))
    return judged


def report(judged, out, places):
    totals = collections.Counter(verdict for verdict, *_ in judged)
    known = sum(totals[v] for v in ORDER)
    print(f"{len(judged)} expressions, {known} that pyright knows "
          f"({totals['unknown']} Unknown or Any, {totals['unreached']} not reached)", file=out)
    for verdict in ORDER:
        share = 100 * totals[verdict] / max(1, known)
        print(f"  {verdict:13} {totals[verdict]:5}  {share:5.1f} %", file=out)
    lost = sum(totals[v] for v in ("wider", "Any", "silent"))
    print(f"wider or Any: {100 * lost / max(1, known):.2f} %", file=out)
    for wanted in [v for v in ORDER if v != "equal"]:
        shapes = collections.defaultdict(list)
        for verdict, site, p, k in judged:
            if verdict == wanted:
                shapes[site.kind, p[:160], str(k)[:160]].append(site)
        ranked = sorted(shapes.items(), key=lambda item: -len(item[1]))
        print(f"\n{wanted}:", file=out)
        for (kind, p, k), those in ranked[:places]:
            print(f"  {len(those)} x {kind}: {p}  <>  {k}", file=out)
            for site in those[:3]:
                print(f"      {site.path}:{site.line}: {site.text[:100]!r}", file=out)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", nargs="+", type=pathlib.Path)
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--krait", required=True)
    parser.add_argument("--pyright", required=True)
    parser.add_argument("--typeshed", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path, help="where to write the report")
    parser.add_argument("--work", type=pathlib.Path, help="keep the copies, and what pyright said")
    parser.add_argument("--places", type=int, default=40, help="shapes to show for each verdict")
    parser.add_argument("--max-lost", type=float, help="fail above this share of wider and Any")
    args = parser.parse_args()
    folders = [folder.resolve() for folder in args.folder]
    args.typeshed = args.typeshed and args.typeshed.resolve()
    args.work = args.work and args.work.resolve()
    taken = sample(find(folders), args.count, args.seed)
    if args.work:
        answers = collect(args, folders, taken)
    else:
        with tempfile.TemporaryDirectory(prefix="reveal-") as temporary:
            args.work = pathlib.Path(temporary)
            answers = collect(args, folders, taken)
    stubs = [args.typeshed / "stdlib"] if args.typeshed else []
    relation = Relation(names.bases([*folders, *stubs]))
    judged = judge(answers, relation, names.aliases([*folders, *stubs]))
    report(judged, sys.stdout, 0)
    if args.out:
        with args.out.open("w") as out:
            report(judged, out, args.places)
    lost = sum(v in ("wider", "Any", "silent") for v, *_ in judged)
    known = sum(v in ORDER for v, *_ in judged)
    if args.max_lost is not None and lost * 100 > args.max_lost * max(1, known):
        sys.exit(1)


if __name__ == "__main__":
    main()
