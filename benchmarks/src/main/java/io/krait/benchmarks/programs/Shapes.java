package io.krait.benchmarks.programs;

import java.util.ArrayList;
import java.util.List;

/** Virtual methods over a class hierarchy. */
public final class Shapes implements Program {
  private abstract static class Shape {
    abstract double area();

    abstract void scale(double factor);
  }

  private static final class Circle extends Shape {
    private double radius;

    Circle(double radius) {
      this.radius = radius;
    }

    @Override
    double area() {
      return 3.141592653589793 * radius * radius;
    }

    @Override
    void scale(double factor) {
      radius *= factor;
    }
  }

  private static class Rectangle extends Shape {
    private double width;
    private double height;

    Rectangle(double width, double height) {
      this.width = width;
      this.height = height;
    }

    @Override
    double area() {
      return width * height;
    }

    @Override
    void scale(double factor) {
      width *= factor;
      height *= factor;
    }
  }

  private static final class Square extends Rectangle {
    Square(double side) {
      super(side, side);
    }
  }

  @Override
  public Object run() {
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      if (i % 3 == 0) {
        shapes.add(new Circle(i * 0.5));
      } else if (i % 3 == 1) {
        shapes.add(new Rectangle(i * 0.25, i * 0.75));
      } else {
        shapes.add(new Square(i * 0.125));
      }
    }
    double total = 0.0;
    for (int step = 0; step < 1000; step++) {
      for (Shape shape : shapes) {
        total += shape.area();
      }
      for (Shape shape : shapes) {
        shape.scale(step % 2 == 0 ? 1.0009765625 : 0.9990243902439024);
      }
    }
    return total;
  }
}
