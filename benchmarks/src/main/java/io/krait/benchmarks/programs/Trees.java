package io.krait.benchmarks.programs;

/** Allocating and walking binary trees. */
public final class Trees implements Program {
  private record Node(Node left, Node right) {
    long count() {
      long total = 1;
      if (left != null) {
        total += left.count();
      }
      if (right != null) {
        total += right.count();
      }
      return total;
    }
  }

  private static Node build(long depth) {
    return depth == 0 ? new Node(null, null) : new Node(build(depth - 1), build(depth - 1));
  }

  @Override
  public Object run() {
    long total = 0;
    for (int i = 0; i < 20; i++) {
      total += build(14).count();
    }
    return total;
  }
}
