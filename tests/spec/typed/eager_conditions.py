# `&`, `|` and `^` of tests whose operands are computed before either test is decided.
def low_bits(n: int) -> None:
    if ("a" != repr(n)) & ((n >> (n & 7)) > (4 >> (n & 3))):
        print(n, "both")
    else:
        print(n, "not both")


for n in (0, 9, 64):
    low_bits(n)
# output:
#   0 not both
#   9 both
#   64 both
# ---
def flags(a: int, b: int, s: str) -> tuple[bool, bool, bool]:
    both: bool = (s.upper() != "Q") & (a // b > b // a)
    either: bool = (not (len(s) > abs(a))) | (abs(b) > len(s + s))
    one: bool = (s.lower() == "q") ^ (not (a % b < b % a))
    return both, either, one


print(flags(5, 2, "a"), flags(2, 5, "q"), flags(-7, 3, "Q"))  # expect: (True, True, False) (False, True, False) (False, True, False)
