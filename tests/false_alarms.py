#!/usr/bin/env python3
"""Counts what `krait check` reports in code that another checker passes.

    tests/false_alarms.py FOLDER --pyright CMD [--krait CMD] [--modules NAME,...] [--all]
        [--typeshed FOLDER]

FOLDER is a standard library (`lib/python3.13`) or any folder of sources. pyright, in its basic
mode and with its own typeshed, says which of the files are right: those with no error. What krait
reports in these is a false alarm. With --all, files that pyright does not pass count too, but
only what krait reports on lines where pyright has no error. Without --pyright every file is taken
to be right. With --typeshed krait too knows the library by those stubs, so that there is more that
it could be wrong about. pyright needs minutes; what it said is kept in the temporary folder, by content.
"""

import argparse
import collections
import hashlib
import json
import pathlib
import shlex
import subprocess
import sys
import tempfile

SKIPPED = set(
    "test tests idlelib turtledemo lib2to3 site-packages lib-dynload __pycache__".split()
)
CONFIG = {"exclude": [], "typeCheckingMode": "basic", "pythonVersion": "3.13"}


def candidates(folder, modules):
    """The source files, of some top-level modules or of all."""
    if folder.is_file():
        return [folder]
    found = []
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder).parts
        top = parts[0].removesuffix(".py")
        if not SKIPPED & set(parts) and (not modules or top in modules):
            found.append(path)
    return found


def cache(command, files):
    """Where an oracle's verdict on these very files is kept."""
    digest = hashlib.sha256(json.dumps([command, CONFIG]).encode())
    for path in files:
        digest.update(str(path).encode() + b"\0" + path.read_bytes())
    folder = pathlib.Path(tempfile.gettempdir()) / "krait-false-alarms"
    folder.mkdir(exist_ok=True)
    return folder / (digest.hexdigest()[:20] + ".json")


def oracle(command, files):
    """The lines on which pyright has an error, by file."""
    kept = cache(command, files)
    if not kept.exists():
        with tempfile.TemporaryDirectory() as here:
            config = pathlib.Path(here) / "pyrightconfig.json"
            config.write_text(json.dumps(CONFIG))
            result = run([*shlex.split(command), "--outputjson", *map(str, files)], here)
        report = json.loads(result.stdout)
        if report["summary"]["filesAnalyzed"] < len(files):
            sys.exit("pyright did not look at all files")
        kept.write_text(result.stdout)
    lines = {str(path): set() for path in files}
    for each in json.loads(kept.read_text())["generalDiagnostics"]:
        if each["severity"] == "error":
            start, end = each["range"]["start"]["line"], each["range"]["end"]["line"]
            lines[each["file"]].update(range(start + 1, end + 2))
    return lines


def run(command, folder=None):
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if result.returncode not in (0, 1) or not result.stdout:
        sys.exit(f"{command[0]} failed ({result.returncode}): {result.stderr[-2000:]}")
    return result


def findings(command, files, typeshed):
    with tempfile.TemporaryDirectory() as here:
        config = pathlib.Path(here) / "pyproject.toml"
        stubs = f"typeshed = {json.dumps(str(typeshed))}\n" if typeshed else ""
        config.write_text("[tool.krait]\n" + stubs)
        options = ["--config", str(config), "--no-cache", "--output-format", "json"]
        result = run([*shlex.split(command), *options, *map(str, files)])
    return [each for each in json.loads(result.stdout) if each["severity"] != "information"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("folder", type=pathlib.Path)
    root = pathlib.Path(__file__).resolve().parent.parent
    parser.add_argument("--krait", default=f"{root / 'krait'} check")
    parser.add_argument("--pyright", help="the command, as `node .../pyright/index.js`")
    parser.add_argument("--modules", default="", help="top-level names, with commas between")
    parser.add_argument("--typeshed", type=lambda path: pathlib.Path(path).resolve())
    parser.add_argument("--all", action="store_true", help="all files, line by line")
    parser.add_argument("--max", type=int, help="fail if there are more alarms")
    args = parser.parse_args()
    folder = args.folder.resolve()
    files = candidates(folder, set(filter(None, args.modules.split(","))))
    wrong = oracle(args.pyright, files) if args.pyright else {}
    checked = [path for path in files if args.all or not wrong.get(str(path))]
    alarms = [
        each
        for each in findings(args.krait, checked, args.typeshed)
        if each["start"]["line"] not in wrong.get(str(pathlib.Path(each["path"]).resolve()), ())
    ]
    for each in alarms:
        start = each["start"]
        place = f"{each['path'].removeprefix(str(folder) + '/')}:{start['line']}:{start['column']}"
        print(f"{place}: {each['code']}: {each['message']}")
    print(f"{len(files)} files, {len(checked)} of them checked, {len(alarms)} alarms")
    for code, count in collections.Counter(each["code"] for each in alarms).most_common():
        print(f"{count:6} {code}")
    return 1 if args.max is not None and len(alarms) > args.max else 0


if __name__ == "__main__":
    sys.exit(main())
