package io.krait.codegen.verify;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.DeoptPoint;
import io.krait.codegen.ir.DeoptPoint.StateValue;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.IrClass;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.IrProgram;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of {@code krait dump --stage=ir}. */
public final class IrPrinter {
  private final StringBuilder out = new StringBuilder();

  private IrPrinter() {}

  /** A whole program. */
  public static String print(IrProgram program) {
    IrPrinter p = new IrPrinter();
    program.modules().forEach(p::module);
    return p.out.toString();
  }

  /** One function. */
  public static String print(IrFunction f) {
    IrPrinter p = new IrPrinter();
    p.function(f);
    return p.out.toString();
  }

  /** One operation, on one line. */
  public static String print(Op op) {
    return text(op);
  }

  private void module(IrModule m) {
    line("module " + m.name() + " -> " + m.internalName());
    line("  globals " + String.join(" ", m.globals()));
    line("  functions " + String.join(" ", m.functionFields()));
    m.entries()
        .forEach(
            e -> line("  entry " + e.id() + " " + e.target().name + (e.fast() ? " fast" : "")));
    m.generators().forEach(g -> line("  generator " + g.id() + " " + g.target().name));
    m.body().forEach(b -> line("  body " + b.name));
    for (IrClass c : m.classes()) {
      line("class " + c.internalName() + " extends " + c.superName());
      c.slots().forEach(s -> line("  " + s.name() + ":" + s.rep().descriptor()));
      c.guards().forEach(g -> line("  guard " + g.owner() + "." + g.name()));
    }
    m.functions().forEach(this::function);
  }

  private void function(IrFunction f) {
    String parameters = vars(f.parameters);
    line("");
    line(
        f.kind.name().toLowerCase(Locale.ROOT)
            + " "
            + f.owner
            + "."
            + f.name
            + "("
            + parameters
            + ") "
            + (f.result == null ? "V" : f.result.descriptor())
            + (f.twin == null ? "" : " twin " + f.twin.name)
            + (f.frameSize == 0 ? "" : " frame " + f.frameSize));
    f.blocks.forEach(this::block);
  }

  private void block(Block b) {
    StringBuilder head = new StringBuilder().append(b).append(':');
    if (b.resumePoint >= 0) {
      head.append(" point ").append(b.resumePoint);
    }
    Block.Handler h = b.handler;
    if (h != null) {
      head.append(" handler ").append(h.block()).append(' ').append(h.exception());
    }
    line(head.toString());
    b.ops.forEach(op -> line("  " + text(op) + (op.pos() >= 0 ? " @" + op.pos() : "")));
    line("  " + text(b.terminator));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  // ---- parts

  private static String vars(List<Var> vars) {
    return vars.stream().map(Var::toString).collect(Collectors.joining(", "));
  }

  private static String text(Op op) {
    String dst = op.dst() == null ? "" : op.dst() + " = ";
    return dst
        + switch (op) {
          case Op.Const c -> text(c.value());
          case Op.Move m -> m.src().toString();
          case Op.Box b -> "box " + b.src();
          case Op.Prim p -> p.op().name().toLowerCase(Locale.ROOT) + " " + vars(p.args());
          case Op.Test t -> text(t.condition());
          case Op.DeoptIf d -> "deopt if " + text(d.condition()) + text(d.deopt());
          case Op.Unbox u -> "unbox " + u.src() + text(u.deopt());
          case Op.Checked c ->
              c.kind().name().toLowerCase(Locale.ROOT)
                  + "! "
                  + c.left()
                  + ", "
                  + c.right()
                  + text(c.deopt());
          case Op.Call c -> call(c);
          case Op.GetStatic g -> text(g.field());
          case Op.PutStatic p -> text(p.field()) + " := " + p.value();
          case Op.GetField g -> g.object() + "." + text(g.field());
          case Op.PutField p -> p.object() + "." + text(p.field()) + " := " + p.value();
          case Op.NewArray a -> "[" + vars(a.items()) + "]";
          case Op.ArrayGet g -> g.array() + "[" + g.index() + "]";
          case Op.ArraySet s -> s.array() + "[" + s.index() + "] := " + s.value();
          case Op.CurrentPosition p -> "position";
          case Op.Yield y -> "yield " + y.value();
        };
  }

  private static String call(Op.Call c) {
    MethodRef m = c.target();
    String carried =
        c.carrier() == null
            ? ""
            : " carrier " + c.carrier().frameIndex() + text(c.carrier().deopt());
    String owner = m.owner().substring(m.owner().lastIndexOf('/') + 1);
    return (m.kind() == MethodRef.Kind.NEW ? "new " : "")
        + owner
        + "."
        + m.name()
        + "("
        + vars(c.args())
        + ")"
        + carried;
  }

  private static String text(FieldRef f) {
    return f.owner().substring(f.owner().lastIndexOf('/') + 1) + "." + f.name();
  }

  private static String text(@Nullable DeoptPoint d) {
    if (d == null) {
      return "";
    }
    StringBuilder b = new StringBuilder(" -> point ").append(d.point()).append(" {");
    new TreeMap<>(d.state())
        .forEach((index, value) -> b.append(' ').append(index).append('=').append(text(value)));
    return b.append(" }").toString();
  }

  private static String text(StateValue v) {
    return switch (v) {
      case StateValue.Of of -> of.var().toString();
      case StateValue.Made m ->
          m.maker().name()
              + m.arguments().stream()
                  .map(IrPrinter::text)
                  .collect(Collectors.joining(", ", "(", ")"));
      case StateValue.Known k -> text(k.literal());
      case StateValue.Static s -> text(s.field());
    };
  }

  private static String text(Literal l) {
    return switch (l) {
      case Literal.I64 v -> v.value() + "L";
      case Literal.F64 v -> v.value() + "D";
      case Literal.Bool v -> String.valueOf(v.value());
      case Literal.I32 v -> String.valueOf(v.value());
      case Literal.Str v -> "\"" + v.value().replace("\n", "\\n") + "\"";
      case Literal.Null v -> "null";
      case Literal.Pooled v -> v.value().toString();
    };
  }

  private static String text(Condition c) {
    return switch (c) {
      case Condition.IsTrue t -> t.value().toString();
      case Condition.Compares x ->
          x.left() + " " + x.relation().name().toLowerCase(Locale.ROOT) + " " + x.right();
      case Condition.IsNull n -> n.value() + " is null";
      case Condition.IsInstance i -> i.value() + " instanceof " + i.internalName();
      case Condition.IsExactly x -> x.value() + " exactly " + x.internalName();
    };
  }

  private static String text(@Nullable Terminator t) {
    return switch (t) {
      case null -> "(no terminator)";
      case Terminator.Goto g -> "goto " + g.target();
      case Terminator.If i ->
          "if " + text(i.condition()) + " then " + i.then() + " else " + i.otherwise();
      case Terminator.Switch s ->
          "switch " + s.value() + " " + s.targets() + " else " + s.otherwise();
      case Terminator.Return r -> "return" + (r.value() == null ? "" : " " + r.value());
      case Terminator.Throw x -> "throw " + x.exception() + " @" + x.pos();
      case Terminator.Deopt d -> "deopt" + text(d.deopt());
    };
  }
}
