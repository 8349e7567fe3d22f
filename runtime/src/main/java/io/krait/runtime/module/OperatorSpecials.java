package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Imports;
import io.krait.runtime.meta.PyConst;

/** The functions of {@code operator} under the names of the methods that they stand for. */
final class OperatorSpecials {
  private OperatorSpecials() {}

  private static Object named(String function) {
    return Attrs.get(Imports.load("operator"), function);
  }

  @PyConst("__abs__: Any")
  static Object absSpecial() {
    return named("abs");
  }

  @PyConst("__add__: Any")
  static Object addSpecial() {
    return named("add");
  }

  @PyConst("__and__: Any")
  static Object andSpecial() {
    return named("and_");
  }

  @PyConst("__call__: Any")
  static Object callSpecial() {
    return named("call");
  }

  @PyConst("__concat__: Any")
  static Object concatSpecial() {
    return named("concat");
  }

  @PyConst("__contains__: Any")
  static Object containsSpecial() {
    return named("contains");
  }

  @PyConst("__delitem__: Any")
  static Object delitemSpecial() {
    return named("delitem");
  }

  @PyConst("__eq__: Any")
  static Object eqSpecial() {
    return named("eq");
  }

  @PyConst("__floordiv__: Any")
  static Object floordivSpecial() {
    return named("floordiv");
  }

  @PyConst("__ge__: Any")
  static Object geSpecial() {
    return named("ge");
  }

  @PyConst("__getitem__: Any")
  static Object getitemSpecial() {
    return named("getitem");
  }

  @PyConst("__gt__: Any")
  static Object gtSpecial() {
    return named("gt");
  }

  @PyConst("__iadd__: Any")
  static Object iaddSpecial() {
    return named("iadd");
  }

  @PyConst("__iand__: Any")
  static Object iandSpecial() {
    return named("iand");
  }

  @PyConst("__iconcat__: Any")
  static Object iconcatSpecial() {
    return named("iconcat");
  }

  @PyConst("__ifloordiv__: Any")
  static Object ifloordivSpecial() {
    return named("ifloordiv");
  }

  @PyConst("__ilshift__: Any")
  static Object ilshiftSpecial() {
    return named("ilshift");
  }

  @PyConst("__imatmul__: Any")
  static Object imatmulSpecial() {
    return named("imatmul");
  }

  @PyConst("__imod__: Any")
  static Object imodSpecial() {
    return named("imod");
  }

  @PyConst("__imul__: Any")
  static Object imulSpecial() {
    return named("imul");
  }

  @PyConst("__index__: Any")
  static Object indexSpecial() {
    return named("index");
  }

  @PyConst("__inv__: Any")
  static Object invSpecial() {
    return named("inv");
  }

  @PyConst("__invert__: Any")
  static Object invertSpecial() {
    return named("invert");
  }

  @PyConst("__ior__: Any")
  static Object iorSpecial() {
    return named("ior");
  }

  @PyConst("__ipow__: Any")
  static Object ipowSpecial() {
    return named("ipow");
  }

  @PyConst("__irshift__: Any")
  static Object irshiftSpecial() {
    return named("irshift");
  }

  @PyConst("__isub__: Any")
  static Object isubSpecial() {
    return named("isub");
  }

  @PyConst("__itruediv__: Any")
  static Object itruedivSpecial() {
    return named("itruediv");
  }

  @PyConst("__ixor__: Any")
  static Object ixorSpecial() {
    return named("ixor");
  }

  @PyConst("__le__: Any")
  static Object leSpecial() {
    return named("le");
  }

  @PyConst("__lshift__: Any")
  static Object lshiftSpecial() {
    return named("lshift");
  }

  @PyConst("__lt__: Any")
  static Object ltSpecial() {
    return named("lt");
  }

  @PyConst("__matmul__: Any")
  static Object matmulSpecial() {
    return named("matmul");
  }

  @PyConst("__mod__: Any")
  static Object modSpecial() {
    return named("mod");
  }

  @PyConst("__mul__: Any")
  static Object mulSpecial() {
    return named("mul");
  }

  @PyConst("__ne__: Any")
  static Object neSpecial() {
    return named("ne");
  }

  @PyConst("__neg__: Any")
  static Object negSpecial() {
    return named("neg");
  }

  @PyConst("__not__: Any")
  static Object notSpecial() {
    return named("not_");
  }

  @PyConst("__or__: Any")
  static Object orSpecial() {
    return named("or_");
  }

  @PyConst("__pos__: Any")
  static Object posSpecial() {
    return named("pos");
  }

  @PyConst("__pow__: Any")
  static Object powSpecial() {
    return named("pow");
  }

  @PyConst("__rshift__: Any")
  static Object rshiftSpecial() {
    return named("rshift");
  }

  @PyConst("__setitem__: Any")
  static Object setitemSpecial() {
    return named("setitem");
  }

  @PyConst("__sub__: Any")
  static Object subSpecial() {
    return named("sub");
  }

  @PyConst("__truediv__: Any")
  static Object truedivSpecial() {
    return named("truediv");
  }

  @PyConst("__xor__: Any")
  static Object xorSpecial() {
    return named("xor");
  }
}
