"""Writes text/UnicodeTables.java from the Unicode database of the Python that runs this (3.13: Unicode 15.1).

    python3.13 runtime/src/generate/unicode_tables.py > .../text/UnicodeTables.java

Numbers are written in base 32, low digit first, one character each: '0' + digit (+ 32 when more digits follow).
"""

import sys
import unicodedata

ALPHA, DECIMAL, DIGIT, NUMERIC, PRINTABLE, SPACE, UPPER, LOWER, TITLE, ID_START, ID_PART, CASED, IGNORABLE, WIDE = (
    1 << i for i in range(14)
)


def case_ignorable(c):
    # Reads it off the rule of final sigma: an ignorable character is looked through.
    return ("A" + c + "\u03a3").lower()[-1] == "\u03c2" and not (
        c.lower() != c or c.upper() != c or c.title() != c or unicodedata.category(c) in ("Lu", "Ll", "Lt")
    ) and (c + "\u03a3").lower()[-1] != "\u03c2"


def cased(c):
    return (c + "\u03a3").lower()[-1] == "\u03c2"


def flags(cp):
    c = chr(cp)
    f = 0
    for bit, test in (
        (ALPHA, c.isalpha()),
        (DECIMAL, c.isdecimal()),
        (DIGIT, c.isdigit()),
        (NUMERIC, c.isnumeric()),
        (PRINTABLE, c.isprintable()),
        (SPACE, c.isspace()),
        (UPPER, c.isupper()),
        (LOWER, c.islower()),
        (TITLE, unicodedata.category(c) == "Lt"),
        (ID_START, c.isidentifier()),
        (ID_PART, ("a" + c).isidentifier()),
        (CASED, cased(c)),
        (IGNORABLE, ("A" + c + "\u03a3").lower()[-1] == "\u03c2" and not cased(c)),
    ):
        if test:
            f |= bit
    return f


def number(n):
    out = ""
    while True:
        n, digit = divmod(n, 32)
        out += chr(48 + digit + (32 if n else 0))
        if not n:
            return out


def zigzag(n):
    return number(n * 2 if n >= 0 else -n * 2 - 1)


def properties():
    runs = []
    for cp in range(0x110000):
        f = flags(cp)
        if runs and runs[-1][1] == f and not (f & DECIMAL and unicodedata.decimal(chr(cp)) == 0):
            runs[-1][0] += 1
        else:
            runs.append([1, f])
    kinds = sorted({f for _, f in runs})
    head = number(len(kinds)) + "".join(number(k) for k in kinds)
    return head + number(len(runs)) + "".join(number(n) + number(kinds.index(f)) for n, f in runs)


def mapping(function, base):
    """Runs (gap, count, stride, distance) of one-to-one mappings, then the one-to-many."""
    pairs, many = [], []
    for cp in range(128, 0x110000):
        to = function(chr(cp))
        if to == base(chr(cp)):
            continue
        if len(to) == 1:
            pairs.append((cp, ord(to) - cp))
        else:
            many.append((cp, to))
    runs, i = [], 0
    while i < len(pairs):
        cp, distance = pairs[i]
        best = (1, 1)
        for stride in (1, 2):
            n = 1
            while i + n < len(pairs) and pairs[i + n] == (cp + n * stride, distance):
                n += 1
            if n > best[0]:
                best = (n, stride)
        runs.append((cp, best[0], best[1], distance))
        i += best[0]
    out, last = number(len(runs)), 0
    for cp, count, stride, distance in runs:
        out += zigzag(cp - last) + number(count * 2 + stride - 1) + zigzag(distance)
        last = cp
    out += number(len(many))
    last = 0
    for cp, to in many:
        out += number(cp - last) + number(len(to)) + "".join(number(ord(c)) for c in to)
        last = cp
    return out


def literal(text):
    lines = [text[i : i + 80] for i in range(0, len(text), 80)]
    return "\n        + ".join('"' + s.replace("\\", "\\\\") + '"' for s in lines)


def main():
    print("""package io.krait.runtime.text;

/**
 * The Unicode %s database in short; written by {@code src/generate/unicode_tables.py}, which tells
 * the encoding. Methods, not constants, so that no other class file repeats the text.
 */
final class UnicodeTables {
  private UnicodeTables() {}
""" % unicodedata.unidata_version)
    same = lambda c: c
    tables = [
        ("properties", properties()),
        ("upper", mapping(str.upper, same)),
        ("lower", mapping(str.lower, same)),
        ("title", mapping(str.title, str.upper)),
        ("fold", mapping(str.casefold, str.lower)),
    ]
    print("\n\n".join("  static String %s() {\n    return %s;\n  }" % (n, literal(t)) for n, t in tables))
    print("}")


main()
