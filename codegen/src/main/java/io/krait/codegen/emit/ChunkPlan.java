package io.krait.codegen.emit;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Op;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which blocks go to which chunk, and the numbers by which blocks and yields are entered. */
final class ChunkPlan {
  private static final int MAX_WEIGHT = FunctionEmitter.HUGE + 1_000;

  /**
   * A method to be.
   *
   * @param firstNumber its blocks have consecutive numbers from here, then its yields
   */
  record Chunk(int index, int firstNumber, List<Block> blocks, List<Op.Yield> yields) {
    int count() {
      return blocks.size() + yields.size();
    }
  }

  final List<Chunk> chunks = new ArrayList<>();
  private final Map<Block, Integer> numbers = new HashMap<>();
  private final Map<Block, Chunk> chunkOf = new HashMap<>();

  /** By identity of the operation: a yield occurs once. */
  private final IdentityHashMap<Op.Yield, Integer> yieldNumbers = new IdentityHashMap<>();

  private final IdentityHashMap<Op.Yield, Integer> yieldIndices = new IdentityHashMap<>();

  /** In the order of their states. */
  final List<Op.Yield> yields = new ArrayList<>();

  ChunkPlan(List<Block> order) {
    List<Block> blocks = new ArrayList<>();
    long weight = 0;
    for (Block b : order) {
      long its = 20;
      for (Op op : b.ops) {
        its += Splitter.weight(op);
      }
      if (weight + its > MAX_WEIGHT && !blocks.isEmpty()) {
        close(blocks);
        blocks = new ArrayList<>();
        weight = 0;
      }
      blocks.add(b);
      weight += its;
    }
    close(blocks);
  }

  private void close(List<Block> blocks) {
    int first = chunks.isEmpty() ? 0 : chunks.getLast().firstNumber() + chunks.getLast().count();
    List<Op.Yield> own = new ArrayList<>();
    Chunk chunk = new Chunk(chunks.size(), first, blocks, own);
    int number = first;
    for (Block b : blocks) {
      numbers.put(b, number++);
      chunkOf.put(b, chunk);
      for (Op op : b.ops) {
        if (op instanceof Op.Yield y) {
          own.add(y);
        }
      }
    }
    for (Op.Yield y : own) {
      yieldNumbers.put(y, number++);
      yieldIndices.put(y, yields.size());
      yields.add(y);
    }
    chunks.add(chunk);
  }

  int number(Block b) {
    return Objects.requireNonNull(numbers.get(b));
  }

  int number(Op.Yield y) {
    return Objects.requireNonNull(yieldNumbers.get(y));
  }

  /** The number of a yield among all. */
  int yieldIndex(Op.Yield y) {
    return Objects.requireNonNull(yieldIndices.get(y));
  }

  Chunk chunk(Block b) {
    return Objects.requireNonNull(chunkOf.get(b));
  }
}
