package io.krait.cli.check;

import java.io.IOException;
import java.util.List;

/** Mends and checks again, until nothing is left to mend. */
public final class FixedRun {
  private static final int MOST_ROUNDS = 5;

  private FixedRun() {}

  /** The findings that are left. */
  public static List<Finding> mend(CheckRun run, List<Finding> findings) throws IOException {
    List<Finding> found = findings;
    for (int i = 0; i < MOST_ROUNDS; i++) {
      List<Finding> left = Fixes.apply(found);
      if (left.size() == found.size()) {
        return found;
      }
      found = run.run().findings();
    }
    return found;
  }
}
