package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Ops;
import io.krait.runtime.PyNone;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** How members show themselves whose names are those of their module, as {@code re.IGNORECASE}. */
@PyTypeInfo(value = "Enum", module = "enum")
final class EnumGlobalMixin {
  private EnumGlobalMixin() {}

  @Py("global_enum_repr(self) -> str")
  static String enumRepr(Object self) {
    return module(self) + "." + EnumInfo.name(self);
  }

  @Py("global_flag_repr(self) -> str")
  static String flagRepr(Object self) {
    @Nullable String names = EnumInfo.name(self);
    String module = module(self);
    if (names == null) {
      String cls = Types.of(self).simpleName();
      return module + "." + cls + "(" + Ops.repr(EnumInfo.value(self)) + ")";
    }
    BigInteger bits = EnumInfo.bits(EnumInfo.value(self));
    if (bits != null && bits.bitCount() == 1) {
      return module + "." + names;
    }
    StringBuilder out = new StringBuilder();
    for (String name : names.split("\\|", -1)) {
      out.append(out.isEmpty() ? "" : "|");
      boolean isNumber = !name.isEmpty() && Character.isDigit(name.charAt(0));
      out.append(isNumber ? "" : module + ".").append(name);
    }
    return out.toString();
  }

  @Py("global_str(self) -> str")
  static String str(Object self) {
    @Nullable String name = EnumInfo.name(self);
    return name != null
        ? name
        : Types.of(self).simpleName() + "(" + Ops.repr(EnumInfo.value(self)) + ")";
  }

  private static String module(Object member) {
    Object m = Attrs.getOrNull(Types.of(member), "__module__");
    String name = m == null || m == PyNone.NONE ? "" : Ops.str(m);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
