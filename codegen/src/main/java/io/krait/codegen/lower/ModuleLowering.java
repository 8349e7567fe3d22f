package io.krait.codegen.lower;

import io.krait.codegen.ir.CodeInfo;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.PositionTable;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Lowers a module: its body, in parts that HotSpot is willing to compile, then its functions and
 * classes as they are found.
 */
final class ModuleLowering {
  private static final int PART = 12;

  private final ModuleUnit module;
  private final FunctionLowering functions;

  ModuleLowering(ModuleUnit module) {
    this.module = module;
    this.functions = new FunctionLowering(module);
  }

  void lower(BooleanSupplier cancelled) {
    CodeInfo info =
        new CodeInfo(
            "<module>", "<module>", 1, 0, 0, 0, 0, List.of(), List.of(), new PositionTable());
    new DefiniteAssignment(module.scopes(), module.flow()).function(Set.of(), module.statements());
    classes();
    int number = 0;
    for (List<Stmt> part : parts(module.statements())) {
      CodeUnit unit = module.functions().part(info, number, module.bound().parsed().tree());
      IrFunction body = functions.part(unit, part, number == 0);
      module.body.add(body);
      module.irFunctions.add(body);
      number++;
    }
    for (CodeUnit unit = module.functions().next();
        unit != null;
        unit = module.functions().next()) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("no longer wanted");
      }
      functions.lower(unit);
    }
  }

  private void classes() {
    for (Stmt statement : module.statements()) {
      ClassUnit unit =
          statement instanceof Stmt.ClassDef def
              ? module.program().classes().of(module.types().classOf(def))
              : null;
      if (unit != null) {
        module.irClasses.add(new ClassEmission(module).make(unit));
      }
    }
  }

  /** Groups statements: a loop or other compound statement stands alone. */
  private static List<List<Stmt>> parts(List<Stmt> statements) {
    List<List<Stmt>> parts = new ArrayList<>();
    List<Stmt> current = new ArrayList<>();
    for (Stmt statement : statements) {
      boolean alone = isHeavy(statement);
      if (!current.isEmpty() && (alone || current.size() == PART)) {
        parts.add(current);
        current = new ArrayList<>();
      }
      current.add(statement);
      if (alone) {
        parts.add(current);
        current = new ArrayList<>();
      }
    }
    if (!current.isEmpty() || parts.isEmpty()) {
      parts.add(current);
    }
    return parts;
  }

  private static boolean isHeavy(Stmt statement) {
    return switch (statement) {
      case Stmt.For loop -> true;
      case Stmt.While loop -> true;
      case Stmt.If choice -> true;
      case Stmt.Try attempt -> true;
      case Stmt.With with -> true;
      case Stmt.Match match -> true;
      case Stmt.Assign assign -> isLarge(assign.value());
      default -> false;
    };
  }

  /** A long display: a table of data. */
  private static boolean isLarge(Expr value) {
    return value.span().end() - value.span().start() > 2000;
  }
}
