# java: Comparable objects
from java.time import LocalDate, Duration
a = LocalDate.of(2024, 1, 1)
b = LocalDate.of(2025, 1, 1)
print(a < b, a <= b, a > b, a >= a, sorted([b, a]), max(a, b))
print(Duration.ofMinutes(2) > Duration.ofSeconds(30))
# output:
#   True True False True [2024-01-01, 2025-01-01] 2025-01-01
#   True
# ---
# java: objects that do not compare
from java.time import LocalDate, Duration
try:
    LocalDate.of(2024, 1, 1) < 3
except TypeError as e:
    print(e)
try:
    LocalDate.of(2024, 1, 1) < Duration.ZERO
except TypeError as e:
    print(e)
# output:
#   '<' not supported between instances of 'java.time.LocalDate' and 'int'
#   '<' not supported between instances of 'java.time.LocalDate' and 'java.time.Duration'
# ---
# java: BigDecimal
from java.math import BigDecimal, RoundingMode
a = BigDecimal("1.10")
b = BigDecimal("2.2")
print(a.add(b), a < b, a.compareTo(b), int(b), float(b), bool(BigDecimal.ZERO))
print(BigDecimal(3), BigDecimal("1").divide(BigDecimal("3"), 5, RoundingMode.HALF_UP), hash(a) == hash(BigDecimal("1.10")))
# output:
#   3.30 True -1 2 2.2 False
#   3 0.33333 True
# ---
# java: enums are ordered
from java.time import DayOfWeek
print(DayOfWeek.MONDAY < DayOfWeek.FRIDAY, sorted([DayOfWeek.SUNDAY, DayOfWeek.MONDAY]))
# output:
#   True [MONDAY, SUNDAY]
# ---
# java: min and max with key
from java.time import LocalDate
days = [LocalDate.of(2024, m, 32 - 2 * m) for m in range(2, 5)]
print(min(days, key=lambda d: d.dayOfMonth), max(days))
# output:
#   2024-04-24 2024-04-24
# ---
# java: Python objects in Java's sorted containers
from java.util import TreeSet, PriorityQueue, TreeMap
q = PriorityQueue([3, 1, 2])
print(q.poll(), q.poll(), q)
t = TreeSet(lambda a, b: b - a)
t.addAll([1, 3, 2])
print(t, t.first())
# output:
#   1 2 [3]
#   [3, 2, 1] 3
