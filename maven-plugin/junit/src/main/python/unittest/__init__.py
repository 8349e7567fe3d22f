"""Test cases as in CPython's unittest, for the JUnit Platform, which finds and runs them.

The names, and what the methods accept, are CPython's; messages are its first lines, without
differences of long values. There are no loaders, suites or runners: those are the platform's.
"""

__all__ = [
    "SkipTest", "TestCase", "expectedFailure", "main", "skip", "skipIf", "skipUnless",
]


class SkipTest(Exception):
    """Raise this in a test to skip it."""


def skip(reason):
    """Skips a test or a class of tests."""

    def mark(item):
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item

    if callable(reason):
        item = reason
        reason = ""
        return mark(item)
    return mark


def _unchanged(item):
    return item


def skipIf(condition, reason):
    """Skips if the condition holds."""
    return skip(reason) if condition else _unchanged


def skipUnless(condition, reason):
    """Skips unless the condition holds."""
    return _unchanged if condition else skip(reason)


def expectedFailure(item):
    """Marks a test that is known to fail."""
    item.__unittest_expecting_failure__ = True
    return item


def main(*args, **kwargs):
    """Tests are run by the JUnit Platform; here is nothing to do."""


class _SubTest:
    def __init__(self, message):
        self.message = message

    def __enter__(self):
        return None

    def __exit__(self, kind, value, traceback):
        if value is not None and hasattr(value, "add_note"):
            value.add_note("in subtest " + self.message)
        return False


class _Raises:
    def __init__(self, expected, pattern, message):
        self.expected = expected
        self.pattern = pattern
        self.message = message
        self.exception = None

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if kind is None:
            names = self.expected if isinstance(self.expected, tuple) else (self.expected,)
            wanted = " or ".join(each.__name__ for each in names)
            raise AssertionError(_text(self.message, wanted + " not raised"))
        if not issubclass(kind, self.expected):
            return False
        self.exception = value
        if self.pattern is not None:
            _match(self.pattern, str(value), self.message)
        return True


def _match(pattern, text, message):
    import re

    found = re.search(pattern, text) if isinstance(pattern, str) else pattern.search(text)
    if not found:
        shown = pattern if isinstance(pattern, str) else pattern.pattern
        raise AssertionError(_text(message, f'"{shown}" does not match "{text}"'))


def _text(message, standard):
    return standard if message is None else f"{standard} : {message}"


def _short(value):
    text = repr(value)
    return text if len(text) <= 200 else text[:200] + " [truncated]..."


class TestCase:
    """A class of tests: its methods whose names start with test."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 640

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._cleanups = []

    def setUp(self):
        """Runs before each test."""

    def tearDown(self):
        """Runs after each test."""

    @classmethod
    def setUpClass(cls):
        """Runs before the tests of the class."""

    @classmethod
    def tearDownClass(cls):
        """Runs after the tests of the class."""

    def id(self):
        """The test's full name."""
        cls = type(self)
        return f"{cls.__module__}.{cls.__qualname__}.{self._testMethodName}"

    def addCleanup(self, function, /, *args, **kwargs):
        """Has a function called after tearDown, the last one first."""
        self._cleanups.append((function, args, kwargs))

    def doCleanups(self):
        """Calls what addCleanup was given."""
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)

    def skipTest(self, reason):
        """Skips the rest of the test."""
        raise SkipTest(reason)

    def subTest(self, msg=None, **params):
        """Names a part of a test; its first failure ends the test."""
        shown = ", ".join(f"{name}={value!r}" for name, value in params.items())
        return _SubTest(f"[{msg}] ({shown})" if msg is not None else f"({shown})")

    def fail(self, msg=None):
        """Fails."""
        raise self.failureException(msg)

    def _check(self, holds, standard, msg):
        if not holds:
            raise self.failureException(_text(msg, standard))

    def assertTrue(self, expr, msg=None):
        self._check(expr, f"{_short(expr)} is not true", msg)

    def assertFalse(self, expr, msg=None):
        self._check(not expr, f"{_short(expr)} is not false", msg)

    def assertEqual(self, first, second, msg=None):
        self._check(first == second, f"{_short(first)} != {_short(second)}", msg)

    def assertNotEqual(self, first, second, msg=None):
        self._check(first != second, f"{_short(first)} == {_short(second)}", msg)

    def assertIs(self, expr1, expr2, msg=None):
        self._check(expr1 is expr2, f"{_short(expr1)} is not {_short(expr2)}", msg)

    def assertIsNot(self, expr1, expr2, msg=None):
        self._check(expr1 is not expr2, f"unexpectedly identical: {_short(expr1)}", msg)

    def assertIsNone(self, obj, msg=None):
        self._check(obj is None, f"{_short(obj)} is not None", msg)

    def assertIsNotNone(self, obj, msg=None):
        self._check(obj is not None, "unexpectedly None", msg)

    def assertIn(self, member, container, msg=None):
        self._check(member in container, f"{_short(member)} not found in {_short(container)}", msg)

    def assertNotIn(self, member, container, msg=None):
        found = f"{_short(member)} unexpectedly found in {_short(container)}"
        self._check(member not in container, found, msg)

    def assertIsInstance(self, obj, cls, msg=None):
        self._check(isinstance(obj, cls), f"{_short(obj)} is not an instance of {cls!r}", msg)

    def assertNotIsInstance(self, obj, cls, msg=None):
        self._check(not isinstance(obj, cls), f"{_short(obj)} is an instance of {cls!r}", msg)

    def assertLess(self, a, b, msg=None):
        self._check(a < b, f"{_short(a)} not less than {_short(b)}", msg)

    def assertLessEqual(self, a, b, msg=None):
        self._check(a <= b, f"{_short(a)} not less than or equal to {_short(b)}", msg)

    def assertGreater(self, a, b, msg=None):
        self._check(a > b, f"{_short(a)} not greater than {_short(b)}", msg)

    def assertGreaterEqual(self, a, b, msg=None):
        self._check(a >= b, f"{_short(a)} not greater than or equal to {_short(b)}", msg)

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        near, limit = self._near(first, second, places, delta)
        self._check(near, f"{_short(first)} != {_short(second)} within {limit}", msg)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        near, limit = self._near(first, second, places, delta)
        far = first != second and not near
        self._check(far, f"{_short(first)} == {_short(second)} within {limit}", msg)

    def _near(self, first, second, places, delta):
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        if delta is not None:
            return first == second or abs(first - second) <= delta, f"{_short(delta)} delta"
        digits = 7 if places is None else places
        near = first == second or round(abs(first - second), digits) == 0
        return near, f"{digits} places"

    def assertCountEqual(self, first, second, msg=None):
        rest = list(second)
        same = True
        for each in first:
            if each in rest:
                rest.remove(each)
            else:
                same = False
        self._check(same and not rest, "Element counts were not equal", msg)

    def assertSequenceEqual(self, first, second, msg=None, seq_type=None):
        if seq_type is not None:
            self.assertIsInstance(first, seq_type, msg)
            self.assertIsInstance(second, seq_type, msg)
        self.assertEqual(list(first), list(second), msg)

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, tuple)

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        self.assertEqual(d1, d2, msg)

    def assertSetEqual(self, set1, set2, msg=None):
        self.assertEqual(set(set1), set(set2), msg)

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertEqual(first, second, msg)

    def assertRegex(self, text, expected_regex, msg=None):
        _match(expected_regex, text, msg)

    def assertRaises(self, expected_exception, *args, **kwargs):
        return self._raises(expected_exception, None, args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return self._raises(expected_exception, expected_regex, args, kwargs)

    def _raises(self, expected, pattern, args, kwargs):
        context = _Raises(expected, pattern, kwargs.pop("msg", None))
        if not args:
            return context
        function, *rest = args
        with context:
            function(*rest, **kwargs)
        return None
