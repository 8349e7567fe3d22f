package io.krait.codegen.emit;

import io.krait.codegen.facade.FacadeClass;
import io.krait.codegen.facade.FacadeMethod;
import io.krait.codegen.facade.FacadeMethod.Passing;
import io.krait.codegen.facade.FastPath;
import io.krait.codegen.facade.JavaType;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.IrClass;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.runtime.CompiledModule;
import io.krait.runtime.Crossing;
import io.krait.runtime.PatchGuard;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyTuple;
import io.krait.runtime.facade.Keywords;
import io.krait.runtime.facade.PythonCalls;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * The code of one method that Java sees: while nothing has been rebound or patched it calls the
 * typed body or touches the field, else it does by name what Python would do.
 */
final class FacadeBody {
  private static final Class<?>[] ARGUMENTS = {
    Object[].class, PyTuple.class, String[].class, Keywords.class
  };
  private static final MethodRef LEAVE =
      RuntimeMethods.method(Crossing.class, "leave", Throwable.class);
  private static final MethodRef GET_CLASS = RuntimeMethods.method(Object.class, "getClass");
  private static final FieldRef BROKEN = RuntimeMethods.field(PatchGuard.class, "broken");
  private static final FieldRef NO_ITEMS = RuntimeMethods.field(PyTuple.class, "EMPTY");
  private static final Rep.Ref THIS = RuntimeCalls.ref(PyObject.class);

  private final Code code;
  private final FacadeClass cls;
  private final FacadeMethod method;
  private final FieldRef module;
  private final Values pooled;
  private final FacadeValues values;
  private final List<Integer> slots = new ArrayList<>();
  private final List<Object> locals = new ArrayList<>();

  FacadeBody(
      Code code, FacadeClass cls, FacadeMethod method, FieldRef module, ConstantPool pool) {
    this.code = code;
    this.cls = cls;
    this.method = method;
    this.module = module;
    this.pooled = new Values(code, pool);
    this.values = new FacadeValues(code, pooled);
    int slot = 0;
    if (!method.kind().isStatic()) {
      locals.add(cls.internalName());
      slot++;
    }
    for (FacadeMethod.Parameter p : method.parameters()) {
      Rep rep = FacadeValues.rep(p.type());
      slots.add(slot);
      locals.add(Code.frameType(rep));
      slot += rep.isWide() ? 2 : 1;
    }
  }

  void emit() {
    Label slow = new Label();
    Label leave = new Label();
    Label carried = new Label();
    if (method.kind() == FacadeMethod.Kind.CONSTRUCTOR) {
      code.load(self(), 0);
      code.constantNull();
      code.callSuperConstructor(IrClass.allocator(cls.internalName()));
    }
    Label start = code.here();
    if (method.fast() != null) {
      fast(method.fast(), slow);
    }
    Label end = code.here();
    code.label(slow);
    if (method.fast() != null) {
      code.stack(List.of());
      code.frame(locals);
    }
    slow();
    Label last = code.here();
    if (method.fast() instanceof FastPath.Call) {
      code.range(start, end, carried, RuntimeCalls.CARRIER);
      code.label(carried);
      code.stack(List.of(RuntimeCalls.CARRIER));
      code.frame(locals);
      code.getField(RuntimeCalls.CARRIED);
      giveBack(Rep.ANY);
      last = code.here();
    }
    code.range(start, last, leave, null);
    code.label(leave);
    code.stack(List.of(Code.frameType(RuntimeCalls.THROWABLE)));
    code.frame(locals);
    code.call(LEAVE);
    code.doThrow();
    code.end();
  }

  private Rep self() {
    return new Rep.Ref(cls.internalName());
  }

  /** [.., value] -> returns it. */
  private void giveBack(@Nullable Rep rep) {
    values.toJava(rep, method.result());
    boolean isVoid = method.result() == JavaType.Prim.VOID;
    code.doReturn(isVoid ? null : FacadeValues.rep(method.result()));
  }

  private void load(int parameter) {
    code.load(FacadeValues.rep(type(parameter)), slots.get(parameter));
  }

  private JavaType type(int parameter) {
    return method.parameters().get(parameter).type();
  }

  // ---- as compiled

  private void fast(FastPath path, Label slow) {
    switch (path) {
      case FastPath.Call call -> {
        flags(call.flags(), call.guards(), slow);
        call.arguments().forEach(a -> test(a, slow));
        call.arguments().forEach(this::push);
        code.call(call.target());
        giveBack(call.isVoid() ? null : call.target().result());
      }
      case FastPath.Fields fields -> {
        flags(List.of(), fields.guards(), slow);
        fields.arguments().forEach(a -> test(a, slow));
        setFields(fields);
        code.doReturn(null);
      }
      case FastPath.Read read -> read(read, slow);
    }
  }

  private void flags(List<FieldRef> flags, List<FieldRef> guards, Label slow) {
    for (FieldRef flag : flags) {
      code.getStatic(flag);
      code.jumpIf(Opcodes.IFEQ, slow);
    }
    for (FieldRef guard : guards) {
      code.getStatic(guard);
      code.getField(BROKEN);
      code.jumpIf(Opcodes.IFNE, slow);
    }
  }

  /** A container that is none of ours is for the generic body. */
  private void test(FastPath.Argument argument, Label slow) {
    if (argument instanceof FastPath.Argument.Given given
        && type(given.parameter()) instanceof JavaType.Ref ref
        && given.rep() instanceof Rep.Ref rep
        && ref.kind() == JavaType.Kind.INSTANCE
        && !rep.equals(Rep.ANY)
        && !rep.internalName().equals(ref.internalName())) {
      load(given.parameter());
      code.jumpIf(Opcodes.IFNULL, slow);
      load(given.parameter());
      code.call(GET_CLASS);
      code.constantClass(rep.internalName());
      code.jumpIf(Opcodes.IF_ACMPNE, slow);
    }
  }

  /** [..] -> [.., argument of the typed body] */
  private void push(FastPath.Argument argument) {
    switch (argument) {
      case FastPath.Argument.Given given -> {
        load(given.parameter());
        String name = method.parameters().get(given.parameter()).name();
        values.toRep(type(given.parameter()), given.rep(), name);
      }
      case FastPath.Argument.Default d -> {
        if (d.rep() instanceof Rep.Prim) {
          pooled.literal(d.literal());
        } else {
          pooled.object(d.literal());
        }
      }
      case FastPath.Argument.NoItems none -> code.getStatic(NO_ITEMS);
      case FastPath.Argument.Self self -> code.load(self(), 0);
      case FastPath.Argument.FunctionObject object -> {
        if (object.field() == null) {
          code.constantNull();
        } else {
          code.getStatic(object.field());
        }
      }
    }
  }

  private void setFields(FastPath.Fields path) {
    for (int i = 0; i < path.fields().size(); i++) {
      code.load(self(), 0);
      push(path.arguments().get(i));
      code.putField(path.fields().get(i));
    }
    path.odd()
        .forEach((field, bits) -> {
          code.load(self(), 0);
          code.constant(bits.intValue());
          code.putField(field);
        });
  }

  private void read(FastPath.Read read, Label slow) {
    if (read.odd() != null) {
      code.load(self(), 0);
      code.getField(read.odd());
      code.constant(read.bit());
      code.arithmetic(Opcodes.IAND, 2, Rep.Prim.I32);
      code.jumpIf(Opcodes.IFNE, slow);
    } else {
      code.load(self(), 0);
      code.getField(read.field());
      code.jumpIf(Opcodes.IFNULL, slow);
    }
    code.load(self(), 0);
    code.getField(read.field());
    giveBack(read.field().rep());
  }

  // ---- by name

  private void slow() {
    switch (method.kind()) {
      case FUNCTION -> {
        code.getStatic(module);
        named("function", CompiledModule.class, String.class);
      }
      case CLASS_MEMBER -> {
        code.getStatic(module);
        code.constant(cls.pythonName());
        named("classMember", CompiledModule.class, String.class, String.class);
      }
      case METHOD -> {
        receiver();
        named("method", Object.class, String.class);
      }
      case CONSTRUCTOR -> {
        code.getStatic(module);
        code.load(self(), 0);
        arguments();
        code.call(calls("init", true, CompiledModule.class, PyObject.class));
        code.doReturn(null);
      }
      case GETTER -> {
        receiver();
        code.constant(method.pythonName());
        code.call(calls("get", false, Object.class, String.class));
        giveBack(Rep.ANY);
      }
      case SETTER -> {
        receiver();
        code.constant(method.pythonName());
        load(0);
        values.toObject(type(0), "value");
        code.call(calls("set", false, Object.class, String.class, Object.class));
        code.doReturn(null);
      }
      case VARIABLE -> {
        code.getStatic(module);
        code.constant(method.pythonName());
        code.call(calls("variable", false, CompiledModule.class, String.class));
        giveBack(Rep.ANY);
      }
      case ABSTRACT, ABSTRACT_GETTER ->
          throw new io.krait.codegen.CompilerBugException("abstract: " + method.name());
    }
  }

  /** [.., first arguments but the name] -> returns the result. */
  private void named(String name, Class<?>... first) {
    code.constant(method.pythonName());
    arguments();
    code.call(calls(name, true, first));
    giveBack(Rep.ANY);
  }

  private static MethodRef calls(String name, boolean arguments, Class<?>... first) {
    List<Class<?>> all = new ArrayList<>(List.of(first));
    if (arguments) {
      all.addAll(List.of(ARGUMENTS));
    }
    return RuntimeMethods.method(PythonCalls.class, name, all.toArray(new Class<?>[0]));
  }

  /** [..] -> [.., the Python object] */
  private void receiver() {
    code.load(self(), 0);
    if (cls.kind() == FacadeClass.Kind.ENUM) {
      code.call(
          new MethodRef(
              MethodRef.Kind.VIRTUAL, cls.internalName(), "python", List.of(), Rep.ANY, false));
    } else {
      code.checkCast(THIS);
    }
  }

  /** [..] -> [.., arguments, items of *args, names of keywords, further keywords] */
  private void arguments() {
    List<Integer> plain = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int items = -1;
    int keywords = -1;
    for (int i = 0; i < method.parameters().size(); i++) {
      FacadeMethod.Parameter p = method.parameters().get(i);
      if (p.passing() == Passing.ITEMS) {
        items = i;
      } else if (p.passing() == Passing.KEYWORDS) {
        keywords = i;
      } else {
        plain.add(i);
        if (p.passing() == Passing.KEYWORD) {
          names.add(p.pythonName());
        }
      }
    }
    code.constant(plain.size());
    code.newArray(Rep.ANY);
    for (int i = 0; i < plain.size(); i++) {
      code.dup();
      code.constant(i);
      load(plain.get(i));
      values.toObject(type(plain.get(i)), method.parameters().get(plain.get(i)).name());
      code.arrayStore(Rep.ANY);
    }
    if (items < 0) {
      code.constantNull();
    } else {
      load(items);
      values.toObject(type(items), "");
    }
    names(names);
    if (keywords < 0) {
      code.constantNull();
    } else {
      load(keywords);
    }
  }

  private void names(List<String> names) {
    if (names.isEmpty()) {
      code.constantNull();
      return;
    }
    code.constant(names.size());
    code.newArray(RuntimeCalls.ref(String.class));
    for (int i = 0; i < names.size(); i++) {
      code.dup();
      code.constant(i);
      code.constant(names.get(i));
      code.arrayStore(RuntimeCalls.ref(String.class));
    }
  }
}
