package io.krait.codegen.lower;

import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import java.util.ArrayList;
import java.util.List;

/**
 * The runtime methods that lowered code calls, as data. Signatures are written one letter a type,
 * the result last: {@code "AAZ"} is {@code boolean m(Object, Object)}.
 */
final class Rt {
  // Operators come from OperatorMethods.
  static final MethodRef TRUTH = of("Ops", "truth", "AZ");
  static final MethodRef IS = of("Ops", "is", "AAZ");
  static final MethodRef CONTAINS = of("Ops", "contains", "AAZ");
  static final MethodRef GET_ITEM = of("Ops", "getItem", "AAA");
  static final MethodRef SET_ITEM = of("Ops", "setItem", "AAAV");
  static final MethodRef DEL_ITEM = of("Ops", "delItem", "AAV");
  static final MethodRef STR = of("Ops", "str", "AS");
  static final MethodRef REPR = of("Ops", "repr", "AS");
  static final MethodRef ASCII = of("Ops", "ascii", "AS");
  static final MethodRef FORMAT = of("Ops", "format", "ASS");
  static final MethodRef LEN = of("Ops", "len", "AJ");

  static final MethodRef GET_ATTR = of("Attrs", "get", "ASA");
  static final MethodRef SET_ATTR = of("Attrs", "set", "ASAV");
  static final MethodRef DEL_ATTR = of("Attrs", "del", "ASV");
  static final MethodRef INIT_DEFAULT = of("GeneratedDefaults", "get", "AIA");
  static final MethodRef JAVA_IS_INT = of("java/JavaSites", "isInt", "JZ");
  static final MethodRef METHOD_OR_NULL = of("MethodCalls", "find", "ASA");

  static final MethodRef CALL = of("Calls", "call", "AOKA");
  static final MethodRef CALL_EX = of("Calls", "callEx", "ATMA");
  static final List<MethodRef> CALL_N =
      List.of(
          of("Calls", "call0", "AA"),
          of("Calls", "call1", "AAA"),
          of("Calls", "call2", "AAAA"),
          of("Calls", "call3", "AAAAA"));
  static final List<MethodRef> METHOD_CALL_N =
      List.of(
          of("MethodCalls", "call0", "AAA"),
          of("MethodCalls", "call1", "AAAA"),
          of("MethodCalls", "call2", "AAAAA"),
          of("MethodCalls", "call3", "AAAAAA"));
  static final MethodRef METHOD_CALL = of("MethodCalls", "call", "AAOKA");

  static final MethodRef ITER = of("Iter", "of", "AA");
  static final MethodRef NEXT = of("Iter", "next", "AA");
  static final MethodRef FOR_LOOP = of("Iter", "forLoop", "AQ");
  static final MethodRef AS_ITERATOR = of("Iter", "asPyIterator", "AQ");
  static final MethodRef ITERATOR_NEXT = virtual("PyIterator", "next", "A");
  static final MethodRef ITERATOR_NEXT_UNBOXED = virtual("PyIterator", "nextUnboxed", "A");
  static final MethodRef ITERATOR_BOXED = virtual("PyIterator", "boxed", "AA");
  static final FieldRef ITERATOR_WORD =
      new FieldRef(Reps.RUNTIME + "PyIterator", "word", Rep.Prim.I64);
  static final FieldRef ITERATOR_LONG = new FieldRef(Reps.RUNTIME + "PyIterator", "LONG", Rep.ANY);
  static final FieldRef ITERATOR_DOUBLE =
      new FieldRef(Reps.RUNTIME + "PyIterator", "DOUBLE", Rep.ANY);
  static final MethodRef BITS_TO_DOUBLE =
      new MethodRef(
          MethodRef.Kind.STATIC,
          "java/lang/Double",
          "longBitsToDouble",
          List.of(Rep.Prim.I64),
          Rep.Prim.F64,
          false);
  static final MethodRef UNPACK = of("Iter", "unpackAtOnce", "AIO");
  static final MethodRef UNPACK_STAR = of("Iter", "unpackStar", "AIIO");

  static final MethodRef NAME_GLOBAL = of("Names", "global", "GA");
  static final MethodRef NAME_BUILTIN = of("Names", "builtin", "SA");
  static final MethodRef TEXT_LOCALS = of("TextNamespace", "locals", "PA");
  static final MethodRef TEXT_RESULT = of("TextNamespace", "result", "PAV");
  static final MethodRef TEXT_DISPLAY = of("TextNamespace", "display", "AV");
  static final MethodRef NAME_DEL_GLOBAL = of("Names", "delGlobal", "GV");
  static final MethodRef GLOBAL_SET = virtual("Global", "set", "AV");
  static final MethodRef GLOBAL_DEFINE =
      new MethodRef(
          MethodRef.Kind.VIRTUAL,
          Reps.GLOBAL.internalName(),
          "define",
          List.of(Rep.ANY, Reps.MODULE, Rep.Prim.I32),
          Rep.ANY,
          true);
  static final MethodRef GLOBAL_DEFINITION = of("Global", "definition", "GA");
  static final MethodRef GLOBAL_SET_LONG = virtual("Global", "setLong", "JV");
  static final MethodRef GLOBAL_SET_DOUBLE = virtual("Global", "setDouble", "DV");
  static final FieldRef CELL_VALUE = new FieldRef(Reps.RUNTIME + "Cell", "value", Rep.ANY);
  static final FieldRef CLOSURE = new FieldRef(Reps.RUNTIME + "PyFunction", "closure", Reps.CELLS);

  static final MethodRef LOCAL_BOUND = of("Unbound", "local", "ASV");
  static final MethodRef CELL_READ = of("Unbound", "cell", "CSA");
  static final MethodRef FREE_READ = of("Unbound", "free", "CSA");
  static final MethodRef CELL_DELETE = of("Unbound", "deleteCell", "CSV");
  static final MethodRef FREE_DELETE = of("Unbound", "deleteFree", "CSV");

  static final MethodRef LIST_OF = of("PyList", "of", "OL");
  static final MethodRef TUPLE_OF = of("PyTuple", "of", "OT");
  static final MethodRef NEW_LIST = constructor("PyList", "");
  static final MethodRef NEW_SET = constructor("PySet", "");
  static final MethodRef NEW_DICT = constructor("PyDict", "");
  static final MethodRef NEW_CELL = constructor("Cell", "A");
  static final MethodRef NEW_SLICE = constructor("PySlice", "AAA");
  static final MethodRef SET_OF = of("Displays", "set", "ON");
  static final MethodRef DICT_OF = of("Displays", "dict", "OM");
  static final MethodRef DICT_PUT = of("Displays", "put", "MAAV");
  static final MethodRef DICT_UPDATE = of("Displays", "update", "MAV");
  static final MethodRef DICT_MERGE = of("Displays", "merge", "AMAV");
  static final MethodRef DICT_MERGE_ONE = of("Displays", "mergeOne", "AMSAV");
  static final MethodRef LIST_APPEND = of("Displays", "append", "LAV");
  static final MethodRef LIST_EXTEND = of("Displays", "extend", "LAV");
  static final MethodRef STAR_ARGUMENTS = of("Displays", "starArguments", "ALAV");
  static final MethodRef LIST_TO_TUPLE = of("Displays", "tuple", "LT");
  static final MethodRef SET_ADD = of("Displays", "add", "AAV");
  static final MethodRef SET_UPDATE = of("Displays", "addAll", "AAV");
  static final MethodRef JOIN = of("Displays", "join", "OS");
  static final MethodRef TEMPLATE = of("Displays", "template", "OA");
  static final MethodRef INTERPOLATION = of("Displays", "interpolation", "ASASA");

  static final MethodRef CAUGHT = of("Tracebacks", "caught", "RXIE");
  static final MethodRef HANDLED_ENTER = of("Handled", "enter", "EE");
  static final MethodRef HANDLED_LEAVE = of("Handled", "leave", "EV");
  static final MethodRef RAISE_OF = of("Raise", "of", "AE");
  static final MethodRef RAISE_FROM = of("Raise", "from", "AAE");
  static final MethodRef RERAISE = of("Raise", "reraise", "E");
  static final MethodRef MATCHES = of("Raise", "matches", "EAZ");
  static final MethodRef ASSERTION = of("Raise", "assertion", "AE");
  static final MethodRef GROUP_SPLIT = of("Groups", "split", "AAO");
  static final MethodRef GROUP_RESULT = of("Groups", "result", "ELE");
  static final MethodRef WITH_ENTER = of("With", "enter", "AO");
  static final MethodRef WITH_EXIT = of("With", "exit", "AEZ");
  static final MethodRef WITH_EXIT_NORMALLY = of("With", "exitNormally", "AV");

  static final MethodRef IMPORT_NAME = of("Imports", "importName", "PSIA");
  static final MethodRef IMPORT_DOTTED = of("Imports", "dotted", "PSA");
  static final MethodRef IMPORT_FROM = of("Imports", "importFrom", "PSIA");
  static final MethodRef FROM = of("Imports", "from", "ASA");
  static final MethodRef IMPORT_STAR = of("Imports", "star", "PAV");

  static final MethodRef IS_SEQUENCE = of("MatchOps", "isSequence", "AZ");
  static final MethodRef IS_MAPPING = of("MatchOps", "isMapping", "AZ");
  static final MethodRef MATCH_KEYS = of("MatchOps", "keys", "AOO");
  static final MethodRef MATCH_REST = of("MatchOps", "rest", "AOM");
  static final MethodRef MATCH_CLASS = of("MatchOps", "classArgs", "AAIKO");

  static final MethodRef MATCH_ITEM = of("MatchItems", "item", "AIA");
  static final MethodRef MATCH_ITEM_FROM_END = of("MatchItems", "itemFromEnd", "AIA");
  static final MethodRef MATCH_STAR = of("MatchItems", "star", "AIIL");

  static final MethodRef RESOLVE_BASES = of("Classes", "resolveBases", "TT");
  static final MethodRef CLASS_PREPARE = of("ClassBodies", "prepare", "STMA");
  static final MethodRef CLASS_BUILD = of("ClassBodies", "build", "STTAMCYA");
  static final MethodRef CLASS_LOAD = of("ClassBodies", "load", "ASGA");
  static final MethodRef CLASS_LOAD_FREE = of("ClassBodies", "loadFree", "ASCA");
  static final MethodRef CLASS_STORE = of("ClassBodies", "store", "ASAV");
  static final MethodRef CLASS_DELETE = of("ClassBodies", "delete", "ASV");
  static final MethodRef CLASS_CLEAR = of("ClassBodies", "clear", "ASV");
  static final MethodRef CLASS_ANNOTATIONS = of("ClassBodies", "annotations", "AA");

  static final MethodRef DESCRIBE = of("FunctionObjects", "describe", "FAOA");
  static final MethodRef TYPE_PARAMS = of("FunctionObjects", "typeParams", "ATV");
  static final MethodRef MODULE_ANNOTATIONS = of("FunctionObjects", "moduleAnnotations", "GA");

  static final MethodRef DELEGATE = of("Delegation", "of", "AW");
  static final MethodRef AWAIT = of("Delegation", "await", "AW");
  static final MethodRef ASYNC_YIELD = of("AsyncYield", "of", "AA");
  static final MethodRef ASYNC_ITERATOR = of("Async", "iterator", "AA");
  static final MethodRef ASYNC_NEXT = of("Async", "next", "AW");
  static final MethodRef ASYNC_IS_END = of("Async", "isEnd", "AZ");
  static final MethodRef ASYNC_ENTER = of("Async", "enter", "AO");
  static final MethodRef ASYNC_ENTERED = of("Async", "entered", "AW");
  static final MethodRef ASYNC_EXIT = of("Async", "exit", "AEW");
  static final MethodRef ASYNC_EXIT_NORMALLY = of("Async", "exitNormally", "AW");
  static final MethodRef DELEGATE_SEND = virtual("Delegation", "send", "AA");
  static final MethodRef DELEGATE_THROWN = virtual("Delegation", "thrown", "RA");
  static final FieldRef DELEGATE_RESULT =
      new FieldRef(Reps.RUNTIME + "Delegation", "result", Rep.ANY);

  static final MethodRef FRAME_CALL = of("FrameCalls", "call", "ASPMOA");
  static final MethodRef LOCALS = of("FrameCalls", "locals", "KOM");
  static final MethodRef SUPER_CALL = of("FrameCalls", "zeroSuper", "ACAA");

  static final MethodRef INT_TRUE_DIV = of("Intrinsics", "trueDiv", "JJD");
  static final MethodRef INT_FLOOR_DIV = of("Intrinsics", "floorDiv", "JJJ");
  static final MethodRef INT_MOD = of("Intrinsics", "floorMod", "JJJ");
  static final MethodRef INT_POW = of("Intrinsics", "pow", "JJA");
  static final MethodRef INT_SHL = of("Intrinsics", "shl", "JJA");
  static final MethodRef INT_SHR = of("Intrinsics", "shr", "JJJ");
  static final MethodRef FLOAT_DIV = of("Intrinsics", "trueDiv", "DDD");
  static final MethodRef FLOAT_FLOOR_DIV = of("Intrinsics", "floorDiv", "DDD");
  static final MethodRef FLOAT_MOD = of("Intrinsics", "mod", "DDD");
  static final MethodRef FLOAT_POW = of("Intrinsics", "powAny", "DDA");
  static final MethodRef FLOAT_SQUARE = of("Typed", "square", "DD");
  static final MethodRef CONCAT = of("Typed", "concat", "SSS");
  static final List<MethodRef> CONCAT_N =
      List.of(CONCAT, of("Typed", "concat", "SSSS"), of("Typed", "concat", "SSSSS"));
  static final MethodRef LONG_STR = of("Typed", "str", "JS");
  static final MethodRef DOUBLE_STR = of("Typed", "str", "DS");
  static final MethodRef BOOL_STR = of("Typed", "str", "ZS");
  static final MethodRef IS_CHAR = of("Typed", "isChar", "SIZ");
  static final MethodRef CHARACTER = of("Typed", "character", "SIS");
  static final MethodRef BEHIND_CHARACTER = of("Typed", "behind", "SII");
  static final MethodRef STRING_COMPARE = of("text/StrOps", "compare", "SSI");
  static final MethodRef STRING_CONTAINS = of("Typed", "contains", "SSZ");
  static final MethodRef SET_CONTAINS = of("Typed", "contains", "NAZ");
  static final MethodRef IN_FLIGHT_RANGE = of("InFlight", "range", "JJJA");
  static final MethodRef RANGE_COUNT = of("Typed", "rangeCount", "JJJI");
  static final MethodRef IS_NATIVE_MODULE = of("Natives", "isModule", "ASZ");
  static final MethodRef IS_NATIVE_FUNCTION = of("Natives", "isFunction", "ASSZ");
  static final MethodRef NATIVE_FUNCTION = of("Natives", "function", "ASA");
  static final MethodRef PAIR = of("Typed", "pair", "AAT");
  static final MethodRef IN_FLIGHT_ENUMERATE = of("InFlight", "enumerate", "AJA");
  static final MethodRef IN_FLIGHT_ZIP = of("InFlight", "zip", "AAA");
  static final MethodRef IN_FLIGHT_STRING = of("InFlight", "str", "SIA");
  static final MethodRef IN_FLIGHT_LIST = of("InFlight", "list", "LIA");

  static final MethodRef LIST_GET = virtual("PyList", "get", "IA");
  static final MethodRef LIST_ITEM = virtual("PyList", "getItem", "JA");
  static final MethodRef LIST_SET_ITEM = virtual("PyList", "setItem", "JAV");
  static final MethodRef LIST_INDEX = of("ListIndex", "load", "JII");
  static final MethodRef LIST_STORE_INDEX = of("ListIndex", "store", "JII");
  static final MethodRef LIST_SET_LONG = virtual("PyList", "setLong", "JJV");
  static final MethodRef LIST_SET_DOUBLE = virtual("PyList", "setDouble", "JDV");
  static final MethodRef LIST_SET_BOOL = virtual("PyList", "setBool", "JZV");
  static final MethodRef LIST_APPEND_LONG = virtual("PyList", "appendLong", "JV");
  static final MethodRef LIST_APPEND_DOUBLE = virtual("PyList", "appendDouble", "DV");
  static final MethodRef LIST_APPEND_BOOL = virtual("PyList", "appendBool", "ZV");
  static final MethodRef LIST_APPEND_ANY = virtual("PyList", "append", "AV");
  static final MethodRef TUPLE_ITEM = virtual("PyTuple", "getItem", "JA");
  static final MethodRef STRING_ITEM = of("Typed", "item", "SJS");

  static final MethodRef DICT_ITEM = virtual("PyDict", "getItem", "AA");
  static final MethodRef DICT_CONTAINS = of("Typed", "contains", "MAZ");

  static final MethodRef TYPE_VAR = of("TypeParameters", "typeVar", "SAAAA");
  static final MethodRef PARAM_SPEC = of("TypeParameters", "paramSpec", "SAA");
  static final MethodRef TYPE_VAR_TUPLE = of("TypeParameters", "typeVarTuple", "SAA");
  static final MethodRef TYPE_ALIAS = of("TypeParameters", "alias", "STAPA");
  static final MethodRef GENERIC_BASE = of("TypeParameters", "genericBase", "TTT");

  private Rt() {}

  /** A static method of the runtime. */
  static MethodRef of(String owner, String name, String signature) {
    return method(MethodRef.Kind.STATIC, owner, name, signature);
  }

  /** A virtual method of a runtime class; the receiver is not in the signature. */
  static MethodRef virtual(String owner, String name, String signature) {
    return method(MethodRef.Kind.VIRTUAL, owner, name, signature);
  }

  static MethodRef constructor(String owner, String parameters) {
    MethodRef m = method(MethodRef.Kind.STATIC, owner, "<init>", parameters + "V");
    return new MethodRef(
        MethodRef.Kind.NEW, m.owner(), "<init>", m.parameters(), Reps.runtime(owner), false);
  }

  private static MethodRef method(
      MethodRef.Kind kind, String owner, String name, String signature) {
    List<Rep> parameters = new ArrayList<>(signature.length() - 1);
    for (int i = 0; i < signature.length() - 1; i++) {
      parameters.add(rep(signature.charAt(i)));
    }
    char last = signature.charAt(signature.length() - 1);
    Rep result = last == 'V' ? Rep.ANY : rep(last);
    return new MethodRef(kind, Reps.RUNTIME + owner, name, parameters, result, last == 'V');
  }

  private static Rep rep(char letter) {
    return switch (letter) {
      case 'A' -> Rep.ANY;
      case 'J' -> Rep.Prim.I64;
      case 'D' -> Rep.Prim.F64;
      case 'Z' -> Rep.Prim.BOOL;
      case 'I' -> Rep.Prim.I32;
      case 'S' -> Reps.STRING;
      case 'K' -> Reps.STRINGS;
      case 'O' -> Reps.OBJECTS;
      case 'L' -> Reps.LIST;
      case 'T' -> Reps.TUPLE;
      case 'N' -> Reps.SET;
      case 'M' -> Reps.DICT;
      case 'E' -> Reps.EXCEPTION;
      case 'R' -> Reps.THROWABLE;
      case 'C' -> Reps.CELL;
      case 'G' -> Reps.GLOBAL;
      case 'P' -> Reps.PY_MODULE;
      case 'X' -> Reps.CODE;
      case 'F' -> Reps.FUNCTION;
      case 'Y' -> Reps.LAYOUT;
      case 'Q' -> Reps.ITERATOR;
      case 'W' -> Reps.DELEGATION;
      default -> throw new IllegalArgumentException("type letter " + letter);
    };
  }
}
