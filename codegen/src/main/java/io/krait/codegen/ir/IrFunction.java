package io.krait.codegen.ir;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One JVM method to be, as basic blocks. The first block is the entry. */
public final class IrFunction {
  /** What the method is to the rest of the program; decides its signature. */
  public enum Kind {
    /** A plain static method over {@code parameters}. */
    PLAIN,
    /**
     * A twin: {@code static Object name(Object[] frame, int point)}. Its entry block is resume
     * point 0; blocks with a resume point are further entries, at which the live frame variables
     * are read from the array.
     */
    TWIN,
    /**
     * A generator's body: {@code static Object name(CompiledGenerator self, Object sent,
     * PyBaseException thrown, int state)}; frame variables live across a {@link Op.Yield} are kept
     * in the generator, unboxed ones in its {@code words}. Returns null when finished, the result
     * being in {@code self.returnValue}. Parameters are read from the generator's frame at the
     * first entry.
     */
    GENERATOR,
    /** A virtual method over {@code parameters}, the first being the receiver. */
    VIRTUAL
  }

  public final Kind kind;
  public final String owner;
  public final String name;
  public final List<Var> parameters;

  /** Null for void. */
  public final @Nullable Rep result;

  /** Python code this belongs to, for tracebacks and line numbers; null for adapters. */
  public final @Nullable CodeInfo code;

  public final List<Block> blocks = new ArrayList<>();
  public final List<Var> vars = new ArrayList<>();

  /** How many places the frame array has. */
  public int frameSize;

  /** The twin that deopts of this function go to: owner and name; null if it has none. */
  public @Nullable IrFunction twin;

  /** The lines of operations, where debuggers are to know more than those of positions. */
  public @Nullable SourceLines lines;

  public IrFunction(
      Kind kind,
      String owner,
      String name,
      List<Var> parameters,
      @Nullable Rep result,
      @Nullable CodeInfo code) {
    this.kind = kind;
    this.owner = owner;
    this.name = name;
    this.parameters = parameters;
    this.result = result;
    this.code = code;
  }

  /** Makes a variable of this function. */
  public Var newVar(String varName, Rep rep, int frameIndex) {
    Var v = new Var(vars.size(), varName, rep, frameIndex);
    vars.add(v);
    return v;
  }

  /** What stands for an operation or terminator from now on: it keeps its line. */
  public <T> T instead(Object old, T now) {
    if (lines != null) {
      lines.replaced(old, now);
    }
    return now;
  }

  /** Makes and appends a block. */
  public Block newBlock() {
    Block b = new Block(blocks.size());
    blocks.add(b);
    return b;
  }
}
