# String searching: naive, KMP and Rabin-Karp.
def kmp(text: str, pat: str) -> list[int]:
    fail = [0] * len(pat)
    k = 0
    for i in range(1, len(pat)):
        while k and pat[i] != pat[k]:
            k = fail[k - 1]
        if pat[i] == pat[k]:
            k += 1
        fail[i] = k
    out, k = [], 0
    for i, c in enumerate(text):
        while k and c != pat[k]:
            k = fail[k - 1]
        if c == pat[k]:
            k += 1
        if k == len(pat):
            out.append(i - k + 1)
            k = fail[k - 1]
    return out


def karp(text: str, pat: str) -> list[int]:
    base, mod = 256, 2**61 - 1
    n = len(pat)
    h = t = 0
    top = pow(base, n - 1, mod)
    for i in range(n):
        h = (h * base + ord(pat[i])) % mod
        t = (t * base + ord(text[i])) % mod
    out = []
    for i in range(len(text) - n + 1):
        if h == t and text[i : i + n] == pat:
            out.append(i)
        if i + n < len(text):
            t = ((t - ord(text[i]) * top) * base + ord(text[i + n])) % mod
    return out


print(kmp("abababcabab", "abab"), karp("abababcabab", "abab"), kmp("aaaa", "aa"), karp("añb😀añ", "añ"))  # expect: [0, 2, 7] [0, 2, 7] [0, 1, 2] [0, 4]
# ---
# Palindromes, anagrams, run lengths, Caesar and Roman numerals.
def rle(s: str) -> str:
    out, i = "", 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out += f"{s[i]}{j - i}"
        i = j
    return out


def caesar(s: str, k: int) -> str:
    return "".join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in s)


def roman(n: int) -> str:
    r = ""
    for v, s in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while n >= v:
            r += s
            n -= v
    return r


def pal(s: str) -> bool:
    t = [c.lower() for c in s if c.isalnum()]
    return t == t[::-1]


print(rle("aaabccd"), rle(""), caesar("hello, world", 3), caesar(caesar("xyz", 5), -5), roman(1994), roman(3999), pal("A man, a plan, a canal: Panama"), pal("ab"), sorted("listen") == sorted("silent"))
# output:
#   a3b1c2d1  khoor, zruog xyz MCMXCIV MMMCMXCIX True False True
