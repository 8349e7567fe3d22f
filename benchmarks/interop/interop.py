"""Calls of Java methods: nanoseconds of CPU time for each, the best of several runs."""

import time

from java.lang import Math
from java.util import ArrayList


def static_call(n: int) -> int:
    t = 0
    for i in range(n):
        t = t + Math.floorMod(t + i, 1000003)
    return t


def instance_call(items: ArrayList[int], n: int) -> int:
    t = 0
    for i in range(n):
        t = t ^ items.indexOf(i)
    return t



def dynamic_static(anything, n):
    t = 0
    for i in range(n):
        t = t + anything.floorMod(t + i, 1000003)
    return t


def dynamic_instance(anything, n):
    t = 0
    for i in range(n):
        t = t ^ anything.indexOf(i)
    return t


def best(f):
    least = 1e9
    for _ in range(12):
        start = time.thread_time()
        f()
        least = min(least, time.thread_time() - start)
    return least


N = 2_000_000
numbers = ArrayList([1, 2, 3])
for name, work in [
    ("static", lambda: static_call(N)),
    ("instance", lambda: instance_call(numbers, N)),
    ("static, dynamic", lambda: dynamic_static(eval("Math"), N)),
    ("instance, dynamic", lambda: dynamic_instance(eval("numbers"), N)),
]:
    print(f"{name:20} {best(work) / N * 1e9:8.2f} ns")
