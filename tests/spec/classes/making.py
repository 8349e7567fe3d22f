# __init_subclass__ and class keywords.
class Plugin:
    registry = {}

    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry[key or cls.__name__] = cls


class One(Plugin):
    pass


class Two(Plugin, key="second"):
    pass


print(sorted(Plugin.registry), Plugin.registry["second"].__name__)  # expect: ['One', 'second'] Two
# ---
# __new__ that returns something else, and singletons.
class Single:
    instance = None

    def __new__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, x):
        self.x = x


a, b = Single(1), Single(2)
print(a is b, a.x)  # expect: True 2


class Odd:
    def __new__(cls):
        return 42


print(Odd())  # expect: 42
# ---
# Metaclass by a subclass of type.
class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        ns["tag"] = name.lower()
        return super().__new__(mcls, name, bases, ns)

    def __call__(cls, *args):
        print("creating", cls.__name__)  # expect: creating Thing
        return super().__call__(*args)


class Thing(metaclass=Meta):
    def __init__(self, x):
        self.x = x


print(Thing(3).x, Thing.tag, type(Thing).__name__)  # expect: 3 thing Meta
