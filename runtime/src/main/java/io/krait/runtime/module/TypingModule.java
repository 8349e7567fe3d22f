package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Err;
import io.krait.runtime.Imports;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The module {@code typing}. */
@PyModuleInfo("typing")
public final class TypingModule {
  @PyConst("TYPE_CHECKING: bool")
  static final boolean TYPE_CHECKING = false;

  private static final Map<String, Object> MADE = new HashMap<>();
  private static @Nullable PyType generic;

  private TypingModule() {}

  /** {@code typing.Generic}. */
  @PyConst("Generic: type")
  public static synchronized PyType generic() {
    PyType known = generic;
    if (known == null) {
      known =
          NativeTypes.build(
              "typing", "Generic", PyTuple.of(), null, "io.krait.runtime.module.GenericMixin");
      known.markStateless();
      generic = known;
    }
    return known;
  }

  @PyConst("Protocol: type")
  static PyType protocol() {
    return Protocols.protocol();
  }

  static @Nullable PyType protocolOrNull() {
    return Protocols.protocolOrNull();
  }

  private static PySpecialForm form(String name) {
    return new PySpecialForm(name, "typing");
  }

  private static synchronized PySpecialForm alias(String name, PyType origin, int count) {
    return new PySpecialForm(name, "typing", origin, count);
  }

  private static PySpecialForm collection(String name, String original, int count) {
    return alias(name, (PyType) Attrs.get(Imports.load("collections"), original), count);
  }

  private static synchronized PyType supports(String name, String method) {
    Object known = MADE.get(name);
    if (known == null) {
      PyType made = NativeTypes.build("typing", name, PyTuple.of(), AbcModule.META, "");
      Attrs.set(made, "_abc_impl", new AbcState(new String[] {method}));
      NativeTypes.setOnType(made, "__class_getitem__", new ClassGetItem());
      MADE.put(name, made);
      known = made;
    }
    return (PyType) known;
  }

  private static synchronized PyType file(String name, PyTuple bases) {
    Object known = MADE.get(name);
    if (known == null) {
      PyType made = NativeTypes.build("typing", name, bases, null, "");
      NativeTypes.setOnType(made, "__class_getitem__", new ClassGetItem());
      known = made;
      MADE.put(name, known);
    }
    return (PyType) known;
  }

  @PyConst("Any: Any")
  static PySpecialForm any() {
    return form("Any");
  }

  @PyConst("Union: Any")
  static PySpecialForm union() {
    return TypingForms.UNION;
  }

  @PyConst("Optional: Any")
  static PySpecialForm optional() {
    return form("Optional");
  }

  @PyConst("Literal: Any")
  static PySpecialForm literal() {
    return form("Literal");
  }

  @PyConst("Final: Any")
  static PySpecialForm finalForm() {
    return form("Final");
  }

  @PyConst("ClassVar: Any")
  static PySpecialForm classVar() {
    return form("ClassVar");
  }

  @PyConst("Annotated: Any")
  static PySpecialForm annotated() {
    return form("Annotated");
  }

  @PyConst("NoReturn: Any")
  static PySpecialForm noReturn() {
    return form("NoReturn");
  }

  @PyConst("Never: Any")
  static PySpecialForm never() {
    return form("Never");
  }

  @PyConst("Self: Any")
  static PySpecialForm self() {
    return form("Self");
  }

  @PyConst("LiteralString: Any")
  static PySpecialForm literalString() {
    return form("LiteralString");
  }

  @PyConst("TypeAlias: Any")
  static PySpecialForm typeAlias() {
    return form("TypeAlias");
  }

  @PyConst("Concatenate: Any")
  static PySpecialForm concatenate() {
    return form("Concatenate");
  }

  @PyConst("TypeGuard: Any")
  static PySpecialForm typeGuard() {
    return form("TypeGuard");
  }

  @PyConst("TypeIs: Any")
  static PySpecialForm typeIs() {
    return form("TypeIs");
  }

  @PyConst("Unpack: Any")
  static PySpecialForm unpack() {
    return form("Unpack");
  }

  @PyConst("Required: Any")
  static PySpecialForm required() {
    return form("Required");
  }

  @PyConst("NotRequired: Any")
  static PySpecialForm notRequired() {
    return form("NotRequired");
  }

  @PyConst("ReadOnly: Any")
  static PySpecialForm readOnly() {
    return form("ReadOnly");
  }

  @PyConst("Awaitable: Any")
  static PySpecialForm awaitable() {
    return alias("Awaitable", AbstractClasses.get("Awaitable"), 1);
  }

  @PyConst("Coroutine: Any")
  static PySpecialForm coroutine() {
    return alias("Coroutine", AbstractClasses.get("Coroutine"), 3);
  }

  @PyConst("AsyncIterable: Any")
  static PySpecialForm asyncIterable() {
    return alias("AsyncIterable", AbstractClasses.get("AsyncIterable"), 1);
  }

  @PyConst("AsyncIterator: Any")
  static PySpecialForm asyncIterator() {
    return alias("AsyncIterator", AbstractClasses.get("AsyncIterator"), 1);
  }

  @PyConst("AsyncGenerator: Any")
  static PySpecialForm asyncGenerator() {
    return alias("AsyncGenerator", AbstractClasses.get("AsyncGenerator"), 2);
  }

  @PyConst("Hashable: Any")
  static PySpecialForm hashable() {
    return alias("Hashable", AbstractClasses.get("Hashable"), 0);
  }

  @PyConst("Iterable: Any")
  static PySpecialForm iterable() {
    return alias("Iterable", AbstractClasses.get("Iterable"), 1);
  }

  @PyConst("Iterator: Any")
  static PySpecialForm iterator() {
    return alias("Iterator", AbstractClasses.get("Iterator"), 1);
  }

  @PyConst("Generator: Any")
  static PySpecialForm generator() {
    return alias("Generator", AbstractClasses.get("Generator"), 3);
  }

  @PyConst("Reversible: Any")
  static PySpecialForm reversible() {
    return alias("Reversible", AbstractClasses.get("Reversible"), 1);
  }

  @PyConst("Sized: Any")
  static PySpecialForm sized() {
    return alias("Sized", AbstractClasses.get("Sized"), 0);
  }

  @PyConst("Container: Any")
  static PySpecialForm container() {
    return alias("Container", AbstractClasses.get("Container"), 1);
  }

  @PyConst("Callable: Any")
  static PySpecialForm callable() {
    return alias("Callable", AbstractClasses.get("Callable"), 2);
  }

  @PyConst("Collection: Any")
  static PySpecialForm collection() {
    return alias("Collection", AbstractClasses.get("Collection"), 1);
  }

  @PyConst("AbstractSet: Any")
  static PySpecialForm abstractSet() {
    return alias("AbstractSet", AbstractClasses.get("Set"), 1);
  }

  @PyConst("MutableSet: Any")
  static PySpecialForm mutableSet() {
    return alias("MutableSet", AbstractClasses.get("MutableSet"), 1);
  }

  @PyConst("Mapping: Any")
  static PySpecialForm mapping() {
    return alias("Mapping", AbstractClasses.get("Mapping"), 2);
  }

  @PyConst("MutableMapping: Any")
  static PySpecialForm mutableMapping() {
    return alias("MutableMapping", AbstractClasses.get("MutableMapping"), 2);
  }

  @PyConst("MappingView: Any")
  static PySpecialForm mappingView() {
    return alias("MappingView", AbstractClasses.get("MappingView"), 1);
  }

  @PyConst("KeysView: Any")
  static PySpecialForm keysView() {
    return alias("KeysView", AbstractClasses.get("KeysView"), 1);
  }

  @PyConst("ItemsView: Any")
  static PySpecialForm itemsView() {
    return alias("ItemsView", AbstractClasses.get("ItemsView"), 2);
  }

  @PyConst("ValuesView: Any")
  static PySpecialForm valuesView() {
    return alias("ValuesView", AbstractClasses.get("ValuesView"), 1);
  }

  @PyConst("Sequence: Any")
  static PySpecialForm sequence() {
    return alias("Sequence", AbstractClasses.get("Sequence"), 1);
  }

  @PyConst("MutableSequence: Any")
  static PySpecialForm mutableSequence() {
    return alias("MutableSequence", AbstractClasses.get("MutableSequence"), 1);
  }

  @PyConst("ByteString: Any")
  static PySpecialForm byteString() {
    return alias("ByteString", AbstractClasses.get("ByteString"), 0);
  }

  @PyConst("List: Any")
  static PySpecialForm list() {
    return alias("List", Types.LIST, 1);
  }

  @PyConst("Dict: Any")
  static PySpecialForm dict() {
    return alias("Dict", Types.DICT, 2);
  }

  @PyConst("Set: Any")
  static PySpecialForm set() {
    return alias("Set", Types.SET, 1);
  }

  @PyConst("FrozenSet: Any")
  static PySpecialForm frozenSet() {
    return alias("FrozenSet", Types.FROZENSET, 1);
  }

  @PyConst("Tuple: Any")
  static PySpecialForm tuple() {
    return alias("Tuple", Types.TUPLE, -1);
  }

  @PyConst("Type: Any")
  static PySpecialForm type() {
    return alias("Type", Types.TYPE, 1);
  }

  @PyConst("Deque: Any")
  static PySpecialForm deque() {
    return collection("Deque", "deque", 1);
  }

  @PyConst("DefaultDict: Any")
  static PySpecialForm defaultDict() {
    return collection("DefaultDict", "defaultdict", 2);
  }

  @PyConst("OrderedDict: Any")
  static PySpecialForm orderedDict() {
    return collection("OrderedDict", "OrderedDict", 2);
  }

  @PyConst("Counter: Any")
  static PySpecialForm counter() {
    return collection("Counter", "Counter", 1);
  }

  @PyConst("ChainMap: Any")
  static PySpecialForm chainMap() {
    return collection("ChainMap", "ChainMap", 2);
  }

  @PyConst("ContextManager: Any")
  static PySpecialForm contextManager() {
    return alias("ContextManager", ContextlibModule.abstractContextManager(), 2);
  }

  @PyConst("SupportsInt: type")
  static PyType supportsInt() {
    return supports("SupportsInt", "__int__");
  }

  @PyConst("SupportsFloat: type")
  static PyType supportsFloat() {
    return supports("SupportsFloat", "__float__");
  }

  @PyConst("SupportsComplex: type")
  static PyType supportsComplex() {
    return supports("SupportsComplex", "__complex__");
  }

  @PyConst("SupportsBytes: type")
  static PyType supportsBytes() {
    return supports("SupportsBytes", "__bytes__");
  }

  @PyConst("SupportsIndex: type")
  static PyType supportsIndex() {
    return supports("SupportsIndex", "__index__");
  }

  @PyConst("SupportsAbs: type")
  static PyType supportsAbs() {
    return supports("SupportsAbs", "__abs__");
  }

  @PyConst("SupportsRound: type")
  static PyType supportsRound() {
    return supports("SupportsRound", "__round__");
  }

  @PyConst("IO: type")
  static PyType io() {
    return file("IO", PyTuple.of());
  }

  @PyConst("TextIO: type")
  static PyType textIo() {
    return file("TextIO", PyTuple.of(io()));
  }

  @PyConst("BinaryIO: type")
  static PyType binaryIo() {
    return file("BinaryIO", PyTuple.of(io()));
  }

  @PyConst("Text: type")
  static PyType text() {
    return Types.STR;
  }

  @PyConst("AnyStr: TypeVar")
  static PyTypeVar anyStr() {
    PyTypeVar variable = new PyTypeVar(PyTypeVar.TYPE_VAR, "AnyStr");
    variable.constraints = PyTuple.of(Types.BYTES, Types.STR);
    return variable;
  }

  @PyConst("NoDefault: Any")
  static Object noDefault() {
    return TypingForms.NO_DEFAULT;
  }

  @PyConst("TypeVar: type")
  static PyType typeVar() {
    return PyTypeVar.TYPE_VAR;
  }

  @PyConst("ParamSpec: type")
  static PyType paramSpec() {
    return PyTypeVar.PARAM_SPEC;
  }

  @PyConst("TypeVarTuple: type")
  static PyType typeVarTuple() {
    return PyTypeVar.TYPE_VAR_TUPLE;
  }

  @PyConst("TypeAliasType: type")
  static PyType typeAliasType() {
    return PyTypeAlias.TYPE;
  }

  @PyConst("ForwardRef: type")
  static PyType forwardRef() {
    return PyForwardRef.TYPE;
  }

  @PyConst("NewType: type")
  static PyType newType() {
    return PyNewType.TYPE;
  }

  @PyConst("NamedTuple: Any")
  static PyClassForm namedTuple() {
    return PyClassForm.NAMED_TUPLE;
  }

  @PyConst("TypedDict: Any")
  static PyClassForm typedDict() {
    return PyClassForm.TYPED_DICT;
  }

  @Py("cast(typ: Any, val: T) -> T")
  static Object cast(Object type, Object value) {
    return value;
  }

  @Py("assert_type(val: T, typ: Any, /) -> T")
  static Object assertType(Object value, Object type) {
    return value;
  }

  @Py("assert_never(arg: Never, /) -> Never")
  static Object assertNever(Object value) {
    String shown = Ops.repr(value);
    if (shown.codePointCount(0, shown.length()) > 100) {
      shown = shown.substring(0, shown.offsetByCodePoints(0, 100)) + "...";
    }
    throw Err.assertionError("Expected code to be unreachable, but got: " + shown);
  }

  @Py("reveal_type(obj: T, /) -> T")
  static Object revealType(Object value) {
    StandardStreams.current("stderr")
        .write("Runtime type is " + Ops.repr(Types.of(value).simpleName()) + "\n");
    return value;
  }

  @Py("overload(func: Any) -> Any")
  static Object overload(Object function) {
    return new OverloadDummy();
  }

  @Py("get_overloads(func: Any) -> list[Any]")
  static Object getOverloads(Object function) {
    return new io.krait.runtime.PyList();
  }

  @Py("clear_overloads() -> None")
  static void clearOverloads() {}

  private static Object mark(Object o, String name) {
    try {
      Attrs.set(o, name, true);
    } catch (io.krait.runtime.PyBaseException e) {
      return o; // some objects take no attributes
    }
    return o;
  }

  @Py("final(f: T) -> T")
  static Object finalMark(Object o) {
    return mark(o, "__final__");
  }

  @Py("override(method: T, /) -> T")
  static Object override(Object o) {
    return mark(o, "__override__");
  }

  @Py("no_type_check(arg: T) -> T")
  static Object noTypeCheck(Object o) {
    return mark(o, "__no_type_check__");
  }

  @Py("dataclass_transform(**kwargs: Any) -> Any")
  static Object dataclassTransform(PyDict options) {
    return new TransformMark(options);
  }

  @Py("runtime_checkable(cls: T) -> T")
  static Object runtimeCheckable(Object cls) {
    if (!(cls instanceof PyType pyType) || !Protocols.isProtocol(pyType)) {
      throw Err.typeError(
          "@runtime_checkable can be only applied to protocol classes, got " + Ops.repr(cls));
    }
    Attrs.set(cls, "_is_runtime_protocol", true);
    return cls;
  }

  @Py("is_protocol(tp: Any, /) -> bool")
  static boolean isProtocol(Object type) {
    return type instanceof PyType pyType
        && type != Protocols.protocolOrNull()
        && Protocols.isProtocol(pyType);
  }

  @Py("get_protocol_members(tp: Any, /) -> frozenset[str]")
  static Object getProtocolMembers(Object type) {
    if (!isProtocol(type)) {
      throw Err.typeError(Ops.repr(type) + " is not a Protocol");
    }
    return io.krait.runtime.PyFrozenSet.of(Attrs.get(type, "__protocol_attrs__"));
  }

  @Py("is_typeddict(tp: Any) -> bool")
  static boolean isTypeddict(Object type) {
    return type instanceof PyType pyType
        && pyType.type() == TypedDicts.base().type()
        && type != TypedDicts.base();
  }

  @Py("get_origin(tp: Any) -> Any")
  static Object getOrigin(Object type) {
    if (type instanceof PyAlias alias) {

      return alias.type() == PyAlias.ANNOTATED ? form("Annotated") : alias.origin;
    }
    if (type instanceof PyUnion) {
      return PyUnion.TYPE;
    }
    if (type instanceof PySpecialForm pySpecialForm && pySpecialForm.origin != null) {
      PyType origin = pySpecialForm.origin;
      return origin == null ? PyNone.NONE : origin;
    }
    return type == generic ? type : PyNone.NONE;
  }

  @Py("get_args(tp: Any) -> tuple[Any, ...]")
  static PyTuple getArgs(Object type) {
    if (type instanceof PyUnion pyUnion) {
      return pyUnion.args;
    }
    if (!(type instanceof PyAlias alias)) {
      return PyTuple.of();
    }

    boolean callable = alias.type() == PyAlias.CALLABLE || alias.type() == PyAlias.ABC_CALLABLE;
    int last = alias.args.size() - 1;
    if (!callable
        || (last == 1
            && (alias.args.get(0) == PyNone.ELLIPSIS || Aliases.isParamSpec(alias.args.get(0))))) {
      return alias.args;
    }
    Object[] parameters = java.util.Arrays.copyOf(alias.args.items(), last);
    return PyTuple.of(io.krait.runtime.PyList.of(parameters), alias.args.get(last));
  }

  @Py(
      "get_type_hints(obj: Any, globalns: Any = None, localns: Any = None,"
          + " include_extras: bool = False) -> dict[str, Any]")
  static PyDict getTypeHints(Object o, Object globals, Object locals, boolean extras) {
    return new TypeHints(globals, locals, extras).of(o);
  }
}
