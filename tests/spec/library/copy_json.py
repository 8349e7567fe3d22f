# copy: shallow and deep, with cycles and hooks.
import copy

a = [1, [2, 3], {"k": [4]}]
s, d = copy.copy(a), copy.deepcopy(a)
a[1].append(9)
a[2]["k"].append(8)
print(s, d, s[1] is a[1], d[1] is a[1])  # expect: [1, [2, 3, 9], {'k': [4, 8]}] [1, [2, 3], {'k': [4]}] True False
a.append(a)
d = copy.deepcopy(a)
print(d[3] is d, d is not a)  # expect: True True


class C:
    def __init__(self, v):
        self.v = v

    def __copy__(self):
        return C("copied")


class D:
    def __init__(self, v):
        self.v = v


print(copy.copy(C(1)).v, copy.deepcopy(C([1])).v, copy.copy(D([1])).v)  # expect: copied [1] [1]
x = D([1])
y = copy.deepcopy(x)
y.v.append(2)
print(x.v, y.v, copy.deepcopy((1, "a")), copy.copy({1, 2}))  # expect: [1] [1, 2] (1, 'a') {1, 2}
# ---
# json: dumps with options.
import json

v = {"a": [1, 2.5, None, True], "b": {"c": "é\n\"x\""}, "t": (1, 2), 5: "five", None: 0, 1e20: float("inf")}
print(json.dumps(v))
print(json.dumps({"b": [1, {"c": []}], "a": {}}, indent=2, sort_keys=True))
print(json.dumps([1, "é"], separators=(",", ":"), ensure_ascii=False), json.dumps("\u2028\x00😀"), json.dumps(10**30), json.dumps(1e100), json.dumps({"x": {1: 2}}, indent="\t"))
for f in (lambda: json.dumps({1, 2}), lambda: json.dumps({(1,): 2}), lambda: json.dumps(object), lambda: json.dumps(float("nan"), allow_nan=False)):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(e)
print(json.dumps({"s": {1}}, default=sorted), json.dumps({(1,): 2, "a": 1}, skipkeys=True))
# output:
#   {"a": [1, 2.5, null, true], "b": {"c": "\u00e9\n\"x\""}, "t": [1, 2], "5": "five", "null": 0, "1e+20": Infinity}
#   {
#     "a": {},
#     "b": [
#       1,
#       {
#         "c": []
#       }
#     ]
#   }
#   [1,"é"] "\u2028\u0000\ud83d\ude00" 1000000000000000000000000000000 1e+100 {
#   	"x": {
#   		"1": 2
#   	}
#   }
#   Object of type set is not JSON serializable
#   keys must be str, int, float, bool or None, not tuple
#   Object of type type is not JSON serializable
#   Out of range float values are not JSON compliant: nan
#   {"s": [1]} {"a": 1}
# ---
# json: loads and its errors.
import json

print(json.loads('{"a": [1, -2.5e3, true, false, null, "x\\u00e9\\n"], "b": {}}'), json.loads(" 12 "), json.loads('"\\ud83d\\ude00"'), json.loads("[]"), json.loads("NaN"), json.loads("1E2"), json.loads(b"[1]"), json.loads('{"k":1,"k":2}'))
for s in ("", "{", "[1,]", "{'a':1}", "nul", '"abc', "[1 2]", '{"a" 1}', '{"a":1,}', "01", '"\\q"', "[1]x", "-", '"a\nb"'):
    try:
        print(json.loads(s))
    except json.JSONDecodeError as e:
        print(e)
print(json.loads('{"a": 1.5}', parse_float=str, object_hook=lambda d: sorted(d.items())), json.loads("[1, 2]", parse_int=float))
# output:
#   {'a': [1, -2500.0, True, False, None, 'xé\n'], 'b': {}} 12 😀 [] nan 100.0 [1] {'k': 2}
#   Expecting value: line 1 column 1 (char 0)
#   Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#   Illegal trailing comma before end of array: line 1 column 3 (char 2)
#   Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#   Expecting value: line 1 column 1 (char 0)
#   Unterminated string starting at: line 1 column 1 (char 0)
#   Expecting ',' delimiter: line 1 column 4 (char 3)
#   Expecting ':' delimiter: line 1 column 6 (char 5)
#   Illegal trailing comma before end of object: line 1 column 7 (char 6)
#   Extra data: line 1 column 2 (char 1)
#   Invalid \escape: line 1 column 2 (char 1)
#   Extra data: line 1 column 4 (char 3)
#   Expecting value: line 1 column 1 (char 0)
#   Invalid control character at: line 1 column 3 (char 2)
#   [('a', '1.5')] [1.0, 2.0]
