package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.ConstantObject;
import io.krait.codegen.ir.DeoptPoint.StateValue;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;

/**
 * One body of one piece of code while it is lowered, and the parts that lower its nodes.
 *
 * <p>Conventions. {@link #eval} leaves the operand stack as deep as it found it; its result is good
 * until the next evaluation, so what must outlive one is pushed. In the generic body every operand
 * and variable is an object, so that its frame is what a typed body hands over.
 */
final class Body {
  final ModuleUnit module;
  final CodeUnit unit;
  final IrFunction ir;
  final IrBuilder out;
  final Positions positions;
  final Variables variables;
  final OperandStack stack;
  final Beliefs beliefs;
  final PointTable points;
  final Exits exits;

  final NameLowering names;
  final ExpressionLowering expressions;
  final OperatorLowering operators;
  final ConditionLowering conditions;
  final DisplayLowering displays;
  final CallLowering calls;
  final LoopLowering loops;
  final ComprehensionLowering comprehensions;
  final FormatLowering formats;
  final GeneratorLowering generators;
  final AsyncLowering async;
  final AssignmentLowering assignments;
  final StatementLowering statements;
  final Handlers handlers;
  final TryLowering tries;
  final ResultLowering results;
  final WithLowering withs;
  final MatchLowering matches;
  final FunctionObjectLowering functionObjects;
  final ClassLowering classes;
  final TypeParameterLowering typeParameters;
  final ImportLowering imports;

  final Builtins builtins;
  final NumericLowering numbers;
  final AttributeAccess attributes;
  final ElementAccess elements;
  final TypedLoops typedLoops;
  final PairLoops pairLoops;
  final GrowingTexts texts;
  final IteratorLoops iteratorLoops;
  final DirectCalls directCalls;

  /** Tells the copies of {@code finally} bodies apart in program points. */
  String copy = "";

  Body(ModuleUnit module, CodeUnit unit, IrFunction ir, Variables variables, BodyMode mode) {
    this.module = module;
    this.unit = unit;
    this.ir = ir;
    this.variables = variables;
    this.out = new IrBuilder(ir);
    this.positions = new Positions(module.file(), unit.info().positions());
    this.stack = new OperandStack(ir, variables.count());
    this.points = mode.points();
    this.beliefs = mode.beliefs();
    this.exits = new Exits(this);
    this.names = new NameLowering(this);
    this.expressions = new ExpressionLowering(this);
    this.operators = new OperatorLowering(this);
    this.conditions = new ConditionLowering(this);
    this.displays = new DisplayLowering(this);
    this.calls = new CallLowering(this);
    this.loops = new LoopLowering(this);
    this.comprehensions = new ComprehensionLowering(this);
    this.formats = new FormatLowering(this);
    this.generators = new GeneratorLowering(this);
    this.async = new AsyncLowering(this);
    this.assignments = new AssignmentLowering(this);
    this.statements = new StatementLowering(this);
    this.handlers = new Handlers(this);
    this.tries = new TryLowering(this);
    this.results = new ResultLowering(this);
    this.withs = new WithLowering(this);
    this.matches = new MatchLowering(this);
    this.functionObjects = new FunctionObjectLowering(this);
    this.classes = new ClassLowering(this);
    this.typeParameters = new TypeParameterLowering(this);
    this.imports = new ImportLowering(this);
    this.builtins = new Builtins(this);
    this.numbers = new NumericLowering(this);
    this.attributes = new AttributeAccess(this);
    this.elements = new ElementAccess(this);
    this.typedLoops = new TypedLoops(this);
    this.texts = new GrowingTexts(this);
    this.pairLoops = new PairLoops(this);
    this.iteratorLoops = new IteratorLoops(this);
    this.directCalls = new DirectCalls(this);
  }

  /**
   * How a body is lowered.
   *
   * @param beliefs what it may rely on after a guard
   * @param points shared by the typed body and the twin
   */
  record BodyMode(Beliefs beliefs, PointTable points) {}

  boolean isTyped() {
    return beliefs.isTyped();
  }

  int pos(Expr expr) {
    return positions.of(expr);
  }

  int pos(Span span) {
    return positions.of(span);
  }

  // Evaluation

  Operand eval(Expr expr) {
    return expressions.eval(expr);
  }

  /** Evaluates to an object. */
  Var evalAny(Expr expr) {
    return any(eval(expr));
  }

  /** Evaluates and keeps the result as the next operand. */
  void push(Expr expr) {
    pushValue(eval(expr));
  }

  /** Keeps a value, just evaluated, as the next operand. */
  void pushValue(Operand value) {
    stack.push(value instanceof Operand.Held held ? new Operand.Held(settled(held.var())) : value);
  }

  void pushVar(Var value) {
    pushValue(new Operand.Held(value));
  }

  /** The variable in which a value stays as the next operand. */
  private Var settled(Var value) {
    boolean python = value.frameIndex() >= 0 && !stack.isSlot(value);
    if (python && !names.changesWithinExpressions(value)) {
      return value;
    }
    Var slot = stack.slot(isTyped() ? value.rep() : Rep.ANY);
    out.assign(slot, value);
    return slot;
  }

  /** An operand's value in a representation that it is known to have. */
  Var use(Operand operand, Rep rep) {
    if (operand instanceof Operand.Held held) {
      return out.as(held.var(), rep);
    }
    if (operand instanceof Operand.Lit lit) {
      return literal(lit.literal(), rep);
    }
    throw new IllegalStateException("used a deferred operand: " + operand);
  }

  /** An operand's value as an object. */
  Var any(Operand operand) {
    return use(operand, Rep.ANY);
  }

  Var anyAt(int depth) {
    return any(stack.at(depth));
  }

  private Var literal(Literal literal, Rep rep) {
    if (rep instanceof Rep.Prim) {
      return out.constant(literal, rep);
    }
    Literal object = boxed(literal);
    Var made = out.constant(object, object instanceof Literal.Str ? Reps.STRING : Rep.ANY);
    return out.as(made, rep);
  }

  private static Literal boxed(Literal literal) {
    if (literal instanceof Literal.I64 i) {
      return new Literal.Pooled(new ConstantObject.BoxedLong(i.value()));
    }
    if (literal instanceof Literal.F64 f) {
      long bits = Double.doubleToRawLongBits(f.value());
      return new Literal.Pooled(new ConstantObject.BoxedDouble(bits));
    }
    if (literal instanceof Literal.Bool b) {
      return new Literal.Pooled(
          b.value() ? ConstantObject.Singleton.TRUE : ConstantObject.Singleton.FALSE);
    }
    return literal;
  }

  Operand none() {
    return new Operand.Lit(new Literal.Pooled(ConstantObject.Singleton.NONE), Rep.ANY);
  }

  Var noneVar() {
    return any(none());
  }

  Var pooled(ConstantObject object, Rep rep) {
    return out.constant(new Literal.Pooled(object), rep);
  }

  Var moduleVar() {
    return out.getStatic(module.moduleField());
  }

  Var codeVar() {
    return pooled(new ConstantObject.Code(unit.info()), Reps.CODE);
  }

  /**
   * Calls a runtime method whose result is the value of an expression: it goes to the next operand
   * slot, guarded if something is believed of it.
   */
  Operand dynamic(Expr expr, MethodRef method, int pos, Var... args) {
    Var slot = stack.slot(Rep.ANY);
    out.callInto(slot, method, pos, args);
    return believe(expr, slot);
  }

  /** The object in the next operand slot as what the expression is believed to be. */
  Operand believe(Expr expr, Var slot) {
    return believe(expr, beliefs.of(expr), slot);
  }

  Operand believe(Node at, Rep believed, Var slot) {
    Point after = point(at, PointTable.AFTER);
    if (!isTyped() || believed.equals(Rep.ANY)) {
      return new Operand.Held(slot);
    }
    return new Operand.Held(after.with(slot).guard(slot, believed, stack.slot(believed)));
  }

  // Program points

  /**
   * A program point here. In the generic body, one that the typed body asked for starts a block at
   * which the twin can be entered.
   */
  Point point(Node node, int kind) {
    return point(node.id(), kind);
  }

  Point point(int node, int kind) {
    PointTable.Key key = new PointTable.Key(copy, node, kind);
    if (!isTyped()) {
      mark(key);
    }
    return new Point(this, key, stack.snapshot());
  }

  /** Whether the typed body, lowered before, leaves at a point. */
  boolean isRequested(Node node, int kind) {
    return points.requested(new PointTable.Key(copy, node.id(), kind)) != null;
  }

  private void mark(PointTable.Key key) {
    Integer number = points.requested(key);
    if (number != null) {
      Block block = out.split();
      points.mark(block, number);
    }
  }

  /** What the twin finds for an operand. */
  static StateValue state(Operand operand) {
    return switch (operand) {
      case Operand.Held held -> new StateValue.Of(held.var());
      case Operand.Lit lit -> new StateValue.Known(lit.literal());
      case Operand.Deferred deferred -> deferred.state();
    };
  }
}
