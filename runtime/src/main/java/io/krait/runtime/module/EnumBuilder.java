package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyStaticMethod;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes an enumeration and its members from the body's namespace. */
final class EnumBuilder {
  private final String name;
  private final PyTuple bases;
  private final EnumNamespace namespace;
  private final @Nullable PyType firstEnum;
  private PyType memberType = Types.OBJECT;
  private @Nullable Object newMember;
  private boolean useArgs;

  EnumBuilder(String name, PyTuple bases, EnumNamespace namespace) {
    this.name = name;
    this.bases = bases;
    this.namespace = namespace;
    this.firstEnum = firstEnum();
  }

  private @Nullable PyType firstEnum() {
    if (bases.size() == 0) {
      return null;
    }
    Object last = bases.get(bases.size() - 1);
    if (!(last instanceof PyType pyType) || EnumInfo.of(pyType) == null) {
      throw Err.typeError(
          "new enumerations should be created as `EnumName([mixin_type, ...] [data_type,]"
              + " enum_type)`");
    }
    return pyType;
  }

  PyType build(PyType metaclass, Object boundary, PyDict keywords) {
    checkExtension();
    for (String ignored : namespace.ignored()) {
      namespace.removeOrNull(ignored);
    }
    if (namespace.members.containsKey("mro") || namespace.members.containsKey("")) {
      String bad = namespace.members.containsKey("mro") ? "mro" : "";
      throw Err.valueError("invalid enum member name(s) " + Ops.repr(bad));
    }
    memberType = dataType();
    Object saved = namespace.getStr("__new__");
    findNew(saved);
    for (String member : namespace.members.keySet()) {
      namespace.removeOrNull(member);
    }
    Object next = namespace.getStr("_generate_next_value_");
    if (next != null && !(next instanceof PyStaticMethod)) {
      namespace.plain("_generate_next_value_", Calls.call1(Types.STATICMETHOD, next));
    }
    if (saved != null && firstEnum != null) {
      namespace.plain("__new_member__", saved);
      namespace.removeOrNull("__new__");
    }
    PyDict plain = new PyDict();
    plain.update(namespace);
    PyType cls = NativeTypes.newType(metaclass, name, bases, plain, keywords);
    if (saved != null && firstEnum != null) {
      Object create = EnumModule.enumClass().own("__new__");
      if (create != null) {
        NativeTypes.setOnType(cls, "__new__", create);
      }
    }
    PyType parent = firstEnum;
    EnumInfo above = parent == null ? null : EnumInfo.of(parent);
    boolean flag = (above != null && (above.flag || isFlagBase(parent))) || name.equals("Flag");
    EnumInfo info = new EnumInfo(cls, memberType, flag, boundary(boundary, above));
    info.valueRepr = valueRepr();
    NativeTypes.setOnType(cls, EnumInfo.ATTRIBUTE, info);
    publish(cls, info);
    fixMethods(cls);
    for (Map.Entry<String, Object> member : namespace.members.entrySet()) {
      add(info, member.getKey(), member.getValue());
    }
    finishFlag(info);
    checkOrder(info);
    return cls;
  }

  private static boolean isFlagBase(@Nullable PyType parent) {
    return parent != null && parent.simpleName().equals("Flag") && parent.module().equals("enum");
  }

  private static EnumInfo.Boundary boundary(Object given, @Nullable EnumInfo above) {
    if (given == PyNone.NONE) {
      return above == null ? EnumInfo.Boundary.STRICT : above.boundary;
    }
    String shown = Ops.str(given);
    return EnumInfo.Boundary.valueOf(shown.toUpperCase(java.util.Locale.ROOT));
  }

  private static void publish(PyType cls, EnumInfo info) {
    NativeTypes.setOnType(cls, "_member_map_", info.memberMap);
    NativeTypes.setOnType(cls, "_value2member_map_", info.byValue);
    NativeTypes.setOnType(cls, "_member_type_", info.memberType);
    NativeTypes.setOnType(cls, "_member_names_", new PyList());
  }

  private void checkExtension() {
    for (Object base : bases.items()) {
      for (PyType type : ((PyType) base).mro()) {
        EnumInfo info = EnumInfo.of(type);
        if (info != null && info.cls == type && info.memberMap.size() > 0) {
          throw Err.typeError("<enum " + Ops.repr(name) + "> cannot extend " + Ops.repr(type));
        }
      }
    }
  }

  private PyType dataType() {
    List<PyType> found = new ArrayList<>();
    for (Object base : bases.items()) {
      PyType candidate = null;
      for (PyType type : ((PyType) base).mro()) {
        EnumInfo info = EnumInfo.of(type);
        if (type == Types.OBJECT) {
          continue;
        }
        if (info != null) {
          if (info.memberType != Types.OBJECT && !found.contains(info.memberType)) {
            found.add(info.memberType);
            break;
          }
        } else if (type.own("__new__") != null || type.own("__dataclass_fields__") != null) {
          PyType data = candidate == null ? type : candidate;
          if (!found.contains(data)) {
            found.add(data);
          }
          break;
        } else {
          candidate = candidate == null ? type : candidate;
        }
      }
    }
    if (found.size() > 1) {
      throw Err.typeError(
          "too many data types for "
              + Ops.repr(name)
              + ": {"
              + Ops.repr(found.get(0))
              + ", "
              + Ops.repr(found.get(1))
              + "}");
    }
    return found.isEmpty() ? Types.OBJECT : found.get(0);
  }

  // _find_new_ of enum.py
  private void findNew(@Nullable Object own) {
    Object found = own;
    if (found == null) {
      found = inheritedNew();
    }
    newMember = found instanceof PyStaticMethod ? ((PyStaticMethod) found).function() : found;
    useArgs = firstEnum != null && newMember != null;
  }

  private @Nullable Object inheritedNew() {
    PyType parent = firstEnum;
    for (String method : new String[] {"__new_member__", "__new__"}) {
      for (PyType possible : new @Nullable PyType[] {memberType, parent}) {
        Object target = possible == null ? null : possible.lookup(method);
        if (target != null && !isDefault(target)) {
          return target;
        }
      }
    }
    return null;
  }

  private static boolean isDefault(Object target) {
    return target == Types.OBJECT.lookup("__new__")
        || target == EnumModule.enumClass().own("__new__");
  }

  private @Nullable Object valueRepr() {
    for (Object base : bases.items()) {
      for (PyType type : ((PyType) base).mro()) {
        EnumInfo info = EnumInfo.of(type);
        if (type == Types.OBJECT) {
          continue;
        }
        if (info != null) {
          return info.valueRepr;
        }
        if (type.own("__repr__") != null) {
          return type.own("__dataclass_fields__") != null
              ? new DataclassValueRepr()
              : type.own("__repr__");
        }
      }
    }
    return null;
  }

  // Mixed-in types would otherwise hide Enum's repr, str and format.
  private void fixMethods(PyType cls) {
    PyType parent = firstEnum;
    if (parent == null) {
      return;
    }
    for (String method : new String[] {"__repr__", "__str__", "__format__", "__reduce_ex__"}) {
      if (namespace.getStr(method) != null) {
        continue;
      }
      Object found = cls.lookup(method);
      Object wanted = parent.lookup(method);
      boolean plain = found == memberType.lookup(method) || found == Types.OBJECT.lookup(method);
      if (plain && wanted != null && found != wanted) {
        NativeTypes.setOnType(cls, method, wanted);
      }
    }
    EnumInfo above = EnumInfo.of(parent);
    if (above != null && above.flag) {
      for (String method :
          new String[] {
            "__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"
          }) {
        Object wanted = parent.lookup(method);
        if (namespace.getStr(method) == null && wanted != null && cls.lookup(method) != wanted) {
          NativeTypes.setOnType(cls, method, wanted);
        }
      }
    }
  }

  private void add(EnumInfo info, String memberName, Object given) {
    Object member = create(info, given);
    NativeTypes.setAttribute(member, "_name_", memberName);
    NativeTypes.setAttribute(member, "__objclass__", info.cls);
    Object init = info.cls.lookup("__init__");
    if (init != null
        && init != EnumModule.enumClass().own("__init__")
        && init != Types.OBJECT.lookup("__init__")) {
      Calls.call(Attrs.get(member, "__init__"), arguments(given), null);
    }
    NativeTypes.setAttribute(member, "_sort_order_", (long) info.members.size());
    Object value = EnumInfo.value(member);
    BigInteger bits = info.flag ? EnumInfo.bits(value) : null;
    boolean single = bits != null && bits.bitCount() == 1 && bits.signum() > 0;
    if (bits != null) {
      info.flagMask = info.flagMask.or(bits);
      info.singlesMask = single ? info.singlesMask.or(bits) : info.singlesMask;
    }
    Object same = info.find(value);
    if (same != null) {
      member = same; // an alias
    } else {
      if (!info.flag || single) {
        info.members.add(member);
        PyList names = (PyList) Attrs.get(info.cls, "_member_names_");
        names.append(memberName);
      }
      info.remember(member, value);
    }
    info.memberMap.putStr(memberName, member);
    NativeTypes.setOnType(info.cls, memberName, member);
  }

  private Object[] arguments(Object given) {
    Object[] args =
        Types.isInstance(given, Types.TUPLE)
            ? ((PyTuple) given).items().clone()
            : new Object[] {given};
    return memberType == Types.TUPLE ? new Object[] {PyTuple.of(args)} : args;
  }

  private Object create(EnumInfo info, Object given) {
    Object function = newMember;
    Object[] args = arguments(given);
    Object member;
    if (!useArgs || function == null) {
      member = NativeTypes.allocate(info.cls);
    } else {
      Object[] all = new Object[args.length + 1];
      all[0] = info.cls;
      System.arraycopy(args, 0, all, 1, args.length);
      member = Calls.call(function, all, null);
    }
    if (Attrs.getOrNull(member, "_value_") == null) {
      NativeTypes.setAttribute(member, "_value_", valueOf(given, args));
    }
    return member;
  }

  private Object valueOf(Object given, Object[] args) {
    if (memberType == Types.OBJECT) {
      return given;
    }
    try {
      return Calls.call(memberType, args, null);
    } catch (PyBaseException e) {
      if (!e.type().isSubtypeOf(Exceptions.EXCEPTION)) {
        throw e;
      }
      PyBaseException error = Err.typeError("_value_ not set in __new__, unable to create it");
      error.setCause(e);
      throw error;
    }
  }

  private static void finishFlag(EnumInfo info) {
    if (!info.flag) {
      return;
    }
    BigInteger before = BigInteger.ZERO;
    for (Object member : info.members) {
      BigInteger bits = EnumInfo.bits(EnumInfo.value(member));
      if (bits != null) {
        info.byDefinition |= bits.compareTo(before) < 0;
        before = bits;
      }
    }
    NativeTypes.setOnType(info.cls, "_flag_mask_", Convert.pyInt(info.flagMask));
    NativeTypes.setOnType(info.cls, "_singles_mask_", Convert.pyInt(info.singlesMask));
    NativeTypes.setOnType(info.cls, "_all_bits_", Convert.pyInt(info.allBits()));
  }

  private void checkOrder(EnumInfo info) {
    Object order = namespace.getStr("_order_");
    if (order == null) {
      return;
    }
    Object wanted =
        order instanceof String string
            ? Calls.callMethod0(string.replace(',', ' '), "split")
            : order;
    List<Object> names = new ArrayList<>();
    for (Object member : info.members) {
      String memberName = EnumInfo.name(member);
      names.add(memberName == null ? PyNone.NONE : memberName);
    }
    List<Object> stated =
        new ArrayList<>(Arrays.asList(io.krait.runtime.Iter.toTuple(wanted).items()));
    stated.removeIf(n -> info.memberMap.containsKey(n) && !names.contains(n));
    if (!stated.equals(names)) {
      throw Err.typeError(
          "member order does not match _order_:\n  "
              + Ops.repr(PyList.of(stated.toArray()))
              + "\n  "
              + Ops.repr(PyList.of(names.toArray())));
    }
  }
}
