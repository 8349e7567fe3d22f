"""A visitor table with functions of one parameter."""


class Square:
    def __init__(self, side):
        self.side = side


class Circle:
    def __init__(self, radius):
        self.radius = radius


def square_area(shape):
    return shape.side * shape.side


def circle_area(shape):
    return 3 * shape.radius * shape.radius


AREAS = {Square: square_area, Circle: circle_area}


def total_area(shapes):
    total = 0
    for shape in shapes:
        total += AREAS[type(shape)](shape)
    return total


def grow(shapes, by):
    for shape in shapes:
        if isinstance(shape, Square):
            shape.side += by
        else:
            shape.radius += by


shapes = [Square(i) if i % 2 else Circle(i) for i in range(20)]
grow(shapes, 2)
print(total_area(shapes))
