"""Listeners and events of several classes."""


class Key:
    def __init__(self, code):
        self.code = code


class Click:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class Tick:
    def __init__(self, millis):
        self.millis = millis


class Bus:
    def __init__(self):
        self.listeners = {}

    def on(self, kind, listener):
        self.listeners.setdefault(kind, []).append(listener)

    def send(self, event):
        for listener in self.listeners.get(type(event).__name__, []):
            listener(event)


class Game:
    def __init__(self):
        self.keys = 0
        self.far = 0
        self.clock = 0

    def pressed(self, key):
        if key.code != 27:
            self.keys += key.code % 7

    def clicked(self, click):
        d = click.x * click.x + click.y * click.y
        if d > self.far:
            self.far = d

    def ticked(self, tick):
        self.clock += tick.millis


game = Game()
bus = Bus()
bus.on("Key", game.pressed)
bus.on("Click", game.clicked)
bus.on("Tick", game.ticked)
for i in range(90):
    if i % 3 == 0:
        bus.send(Key(i))
    elif i % 3 == 1:
        bus.send(Click(i, i % 11))
    else:
        bus.send(Tick(16))
print(game.keys, game.far, game.clock)
