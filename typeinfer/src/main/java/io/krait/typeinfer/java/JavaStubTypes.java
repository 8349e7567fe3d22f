package io.krait.typeinfer.java;

import io.krait.typeinfer.java.JavaType.ClassType;
import io.krait.typeinfer.java.JavaType.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Java types in Python's notation: of values that come from Java, and of those that go there. */
final class JavaStubTypes {
  /** The module of the class of Java arrays. */
  static final String ARRAYS = "java.__arrays";

  static final String ARRAY_STUB =
      """
      from typing import Iterator, overload
      class JavaArray[T]:
          length: int
          def __len__(self) -> int: ...
          def __iter__(self) -> Iterator[T]: ...
          def __contains__(self, item: object) -> bool: ...
          @overload
          def __getitem__(self, index: int) -> T: ...
          @overload
          def __getitem__(self, index: slice) -> list[T]: ...
          def __setitem__(self, index: int, value: T) -> None: ...
      """;

  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("java.lang.String", "str"),
          Map.entry("java.lang.Character", "str"),
          Map.entry("java.lang.Boolean", "bool"),
          Map.entry("java.lang.Byte", "int"),
          Map.entry("java.lang.Short", "int"),
          Map.entry("java.lang.Integer", "int"),
          Map.entry("java.lang.Long", "int"),
          Map.entry("java.math.BigInteger", "int"),
          Map.entry("java.lang.Float", "float"),
          Map.entry("java.lang.Double", "float"),
          Map.entry("java.lang.Void", "None"),
          Map.entry("java.lang.Object", "Any"));

  private final JavaClasses classes;
  private final JavaHierarchy hierarchy;
  private final Set<String> imports = new TreeSet<>();

  JavaStubTypes(JavaClasses classes) {
    this.classes = classes;
    this.hierarchy = new JavaHierarchy(classes);
  }

  /** Whether instances of the class are values of a class of Python's. */
  static boolean isValue(String binaryName) {
    return VALUES.containsKey(binaryName) && !binaryName.equals(ClassType.OBJECT.name());
  }

  /** The import statements that the types written so far need. */
  Set<String> imports() {
    return imports;
  }

  /** The type of a value that Java gives. */
  String result(JavaType type) {
    String text = plain(type);
    return type.nullness() == Nullness.NULLABLE && !text.equals("Any") && !text.equals("None")
        ? text + " | None"
        : text;
  }

  private String plain(JavaType type) {
    return switch (type) {
      case Primitive p -> primitive(p);
      case JavaType.Variable v -> v.name();
      case JavaType.Array a -> array(plain(a.component()));
      case JavaType.Wildcard w -> plain(w.bound());
      case ClassType c -> VALUES.containsKey(c.name()) ? VALUES.get(c.name()) : reference(c);
    };
  }

  private static String primitive(Primitive p) {
    return switch (p) {
      case BOOLEAN -> "bool";
      case BYTE, SHORT, INT, LONG -> "int";
      case FLOAT, DOUBLE -> "float";
      case CHAR -> "str";
      case VOID -> "None";
    };
  }

  private String array(String component) {
    imports.add("from " + ARRAYS + " import JavaArray as JavaArray");
    return "JavaArray[" + component + "]";
  }

  /** A class's name where the stub can use it, with its type arguments. */
  String reference(ClassType type) {
    JavaClass c = classes.find(type.name()).orElse(null);
    if (c == null || !java.lang.reflect.Modifier.isPublic(c.modifiers())) {
      return "Any";
    }
    return named(c, type);
  }

  /** A class as a base: what one that is not public declares is inherited all the same. */
  String base(ClassType type) {
    return classes.find(type.name()).map(c -> named(c, type)).orElse("Any");
  }

  private String named(JavaClass c, ClassType type) {
    String name = name(type.name());
    boolean generic = c.typeParameters().size() == type.arguments().size();
    return type.arguments().isEmpty() || !generic
        ? name
        : name
            + type.arguments().stream()
                .map(this::result)
                .collect(Collectors.joining(", ", "[", "]"));
  }

  /** The name under which a class is imported: classes of one simple name stay apart. */
  private String name(String binary) {
    int dollar = binary.indexOf('$');
    String top = dollar < 0 ? binary : binary.substring(0, dollar);
    int dot = top.lastIndexOf('.');
    String simple = top.substring(dot + 1);
    String alias = top.replace('.', '_');
    String module = (dot < 0 ? "" : top.substring(0, dot + 1)) + JavaStubs.OWN + simple;
    imports.add("from " + module + " import " + simple + " as " + alias);
    return dollar < 0 ? alias : alias + binary.substring(dollar).replace('$', '.');
  }

  /** The type of a value that may go to a parameter. */
  String parameter(JavaType type) {
    String text = accepted(type);
    boolean mayBeNull =
        !(type instanceof Primitive)
            && !(type instanceof JavaType.Variable)
            && type.nullness() != Nullness.NON_NULL;
    return mayBeNull && !text.equals("Any") && !text.equals("None") ? text + " | None" : text;
  }

  private String accepted(JavaType type) {
    return switch (type) {
      case Primitive p -> primitive(p);
      case JavaType.Variable v -> v.name();
      case JavaType.Array a -> acceptedArray(a.component());
      case JavaType.Wildcard w -> accepted(w.bound());
      case ClassType c -> VALUES.containsKey(c.name()) ? VALUES.get(c.name()) : classType(c);
    };
  }

  private String acceptedArray(JavaType component) {
    String item = plain(component);
    String all = array(item) + " | PySequence[" + item + "]";
    return component == Primitive.BYTE ? all + " | bytes | bytearray" : all;
  }

  private String classType(ClassType c) {
    String own = reference(c);
    List<String> arguments = c.arguments().stream().map(this::result).toList();
    String first = arguments.isEmpty() ? "Any" : arguments.get(0);
    return switch (c.name()) {
      case "java.lang.CharSequence" -> own + " | str";
      case "java.lang.Number" -> own + " | int | float";
      case "java.lang.Comparable", "java.io.Serializable", "java.lang.Cloneable" -> "Any";
      case "java.lang.Iterable", "java.util.Collection" -> own + " | PyIterable[" + first + "]";
      case "java.util.List" -> own + " | PySequence[" + first + "]";
      case "java.util.Set" -> own + " | PySet[" + first + "]";
      case "java.util.Iterator" -> own + " | PyIterator[" + first + "]";
      case "java.util.Map" ->
          own
              + " | PyMapping["
              + (arguments.size() == 2 ? String.join(", ", arguments) : "Any, Any")
              + "]";
      case "java.lang.Class" -> own + " | type";
      default -> functional(c, own);
    };
  }

  private String functional(ClassType c, String own) {
    JavaHierarchy.Inherited<JavaMethod> method = hierarchy.functional(c).orElse(null);
    if (method == null) {
      return own;
    }
    boolean isRaw = method.cls().typeParameters().size() != method.owner().arguments().size();
    if (isRaw || !method.member().typeParameters().isEmpty()) {
      return own + " | PyCallable[..., Any]";
    }
    JavaSubstitution in = JavaSubstitution.of(method.cls(), method.owner().arguments());
    List<String> parameters = new ArrayList<>();
    for (JavaParameter p : method.member().parameters()) {
      parameters.add(plain(in.apply(p.type())));
    }
    JavaType result = in.apply(method.member().result());
    return own
        + " | PyCallable[["
        + String.join(", ", parameters)
        + "], "
        + (result == Primitive.VOID ? "object" : callableResult(result))
        + "]";
  }

  private String callableResult(JavaType result) {
    String text = plain(result);
    return result instanceof Primitive || text.equals("Any") ? text : text + " | None";
  }
}
