package io.krait.benchmarks.programs;

import java.util.ArrayList;
import java.util.List;

/** Objects with double fields: the planets' orbits. */
public final class Nbody implements Program {
  private static final class Body {
    double x;
    double y;
    double z;
    double vx;
    double vy;
    double vz;
    final double mass;

    Body(double x, double y, double z, double vx, double vy, double vz, double mass) {
      this.x = x;
      this.y = y;
      this.z = z;
      this.vx = vx;
      this.vy = vy;
      this.vz = vz;
      this.mass = mass;
    }
  }

  private static List<Body> planets() {
    double sun = 39.47841760435743;
    double days = 365.24;
    List<Body> bodies = new ArrayList<>();
    bodies.add(new Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, sun));
    bodies.add(
        new Body(
            4.841431442464721,
            -1.1603200440274284,
            -0.10362204447112311,
            0.001660076642744037 * days,
            0.007699011184197404 * days,
            -6.90460016972063e-05 * days,
            0.0009547919384243266 * sun));
    bodies.add(
        new Body(
            8.34336671824458,
            4.124798564124305,
            -0.4035234171143214,
            -0.002767425107268624 * days,
            0.004998528012349172 * days,
            2.3041729757376393e-05 * days,
            0.0002858859806661308 * sun));
    bodies.add(
        new Body(
            12.894369562139131,
            -15.111151401698631,
            -0.22330757889265573,
            0.002964601375647616 * days,
            0.0023784717395948095 * days,
            -2.9658956854023756e-05 * days,
            4.366244043351563e-05 * sun));
    bodies.add(
        new Body(
            15.379697114850917,
            -25.919314609987964,
            0.17925877295037118,
            0.0026806777249038932 * days,
            0.001628241700382423 * days,
            -9.515922545197159e-05 * days,
            5.1513890204661145e-05 * sun));
    return bodies;
  }

  private static void advance(List<Body> bodies, double dt, int steps) {
    int count = bodies.size();
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < count; i++) {
        Body a = bodies.get(i);
        for (int j = i + 1; j < count; j++) {
          Body b = bodies.get(j);
          double dx = a.x - b.x;
          double dy = a.y - b.y;
          double dz = a.z - b.z;
          double squared = dx * dx + dy * dy + dz * dz;
          double magnitude = dt / (squared * Math.sqrt(squared));
          a.vx -= dx * b.mass * magnitude;
          a.vy -= dy * b.mass * magnitude;
          a.vz -= dz * b.mass * magnitude;
          b.vx += dx * a.mass * magnitude;
          b.vy += dy * a.mass * magnitude;
          b.vz += dz * a.mass * magnitude;
        }
      }
      for (Body body : bodies) {
        body.x += dt * body.vx;
        body.y += dt * body.vy;
        body.z += dt * body.vz;
      }
    }
  }

  private static double energy(List<Body> bodies) {
    double total = 0.0;
    for (int i = 0; i < bodies.size(); i++) {
      Body a = bodies.get(i);
      total += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz);
      for (int j = i + 1; j < bodies.size(); j++) {
        Body b = bodies.get(j);
        double dx = a.x - b.x;
        double dy = a.y - b.y;
        double dz = a.z - b.z;
        total -= a.mass * b.mass / Math.sqrt(dx * dx + dy * dy + dz * dz);
      }
    }
    return total;
  }

  @Override
  public Object run() {
    List<Body> bodies = planets();
    advance(bodies, 0.01, 50000);
    return energy(bodies);
  }
}
