"""Virtual methods over a class hierarchy."""


class Shape:
    def area(self) -> float:
        return 0.0

    def scale(self, factor: float) -> None:
        pass


class Circle(Shape):
    def __init__(self, radius: float) -> None:
        self.radius = radius

    def area(self) -> float:
        return 3.141592653589793 * self.radius * self.radius

    def scale(self, factor: float) -> None:
        self.radius *= factor


class Rectangle(Shape):
    def __init__(self, width: float, height: float) -> None:
        self.width = width
        self.height = height

    def area(self) -> float:
        return self.width * self.height

    def scale(self, factor: float) -> None:
        self.width *= factor
        self.height *= factor


class Square(Rectangle):
    def __init__(self, side: float) -> None:
        super().__init__(side, side)


def run() -> float:
    shapes: list[Shape] = []
    for i in range(300):
        if i % 3 == 0:
            shapes.append(Circle(i * 0.5))
        elif i % 3 == 1:
            shapes.append(Rectangle(i * 0.25, i * 0.75))
        else:
            shapes.append(Square(i * 0.125))
    total = 0.0
    for step in range(1000):
        for shape in shapes:
            total += shape.area()
        for shape in shapes:
            shape.scale(1.0009765625 if step % 2 == 0 else 0.9990243902439024)
    return total
