package io.krait.codegen.facade;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The Java source that a class of a facade might have been made of: declarations and comments, for
 * IDEs and {@code javadoc}. Never compiled: bodies say only that they are elsewhere.
 */
public final class JavaSource {
  private static final String BODY =
      " { throw new UnsupportedOperationException(\"compiled from Python\"); }";

  private final FacadeClass cls;
  private final StringBuilder out = new StringBuilder();

  private JavaSource(FacadeClass cls) {
    this.cls = cls;
  }

  /**
   * A source file.
   *
   * @param path with slashes, below a source root
   */
  public record File(String path, String text) {}

  /** The sources of all classes of a facade. */
  public static List<File> of(Facade facade) {
    List<File> files = new ArrayList<>();
    for (FacadeClass cls : facade.classes()) {
      files.add(new File(cls.internalName() + ".java", new JavaSource(cls).write()));
      if (cls.kind() == FacadeClass.Kind.MODULE && cls.doc() != null) {
        files.add(packageInfo(cls));
      }
    }
    return files;
  }

  /** The module is the package; its docstring documents both. */
  private static File packageInfo(FacadeClass cls) {
    JavaSource source = new JavaSource(cls);
    source.comment("", DocComment.of(cls.doc(), List.of(), true));
    source.out.append("package ").append(cls.packageName()).append(";\n");
    String folder = cls.internalName().substring(0, cls.internalName().lastIndexOf('/'));
    return new File(folder + "/package-info.java", source.out.toString());
  }

  private String write() {
    out.append("package ").append(cls.packageName()).append(";\n\n");
    comment("", DocComment.of(cls.doc(), List.of(), true));
    out.append("public ").append(header()).append(" {\n");
    if (cls.kind() == FacadeClass.Kind.ENUM) {
      out.append("  ").append(String.join(", ", names())).append(";\n");
    } else {
      cls.constants().forEach(this::constant);
    }
    if (cls.refusesInstances() && cls.kind() != FacadeClass.Kind.PROTOCOL) {
      out.append("\n  private ").append(cls.simpleName()).append("() {}\n");
    }
    cls.methods().forEach(this::method);
    return out.append("}\n").toString();
  }

  private List<String> names() {
    return cls.constants().stream().map(FacadeClass.Constant::name).toList();
  }

  private String header() {
    String kind =
        switch (cls.kind()) {
          case MODULE -> "final class ";
          case CLASS -> "class ";
          case PROTOCOL -> "interface ";
          case ENUM -> "enum ";
        };
    StringBuilder text = new StringBuilder(kind).append(cls.simpleName());
    text.append(variables(cls.typeParameters()));
    if (cls.superType() != null) {
      text.append(" extends ").append(cls.superType().source());
    }
    if (!cls.interfaces().isEmpty()) {
      text.append(cls.kind() == FacadeClass.Kind.PROTOCOL ? " extends " : " implements ");
      text.append(
          cls.interfaces().stream().map(JavaType::source).collect(Collectors.joining(", ")));
    }
    return text.toString();
  }

  private static String variables(List<JavaType.Var> variables) {
    return variables.isEmpty()
        ? ""
        : variables.stream()
            .map(JavaType.Var::sourceDeclaration)
            .collect(Collectors.joining(", ", "<", ">"));
  }

  private void constant(FacadeClass.Constant constant) {
    out.append("\n  public static final ").append(constant.type().source()).append(' ');
    out.append(constant.name()).append(" = ").append(literal(constant)).append(";\n");
  }

  private static String literal(FacadeClass.Constant constant) {
    Object value = Objects.requireNonNull(constant.value());
    if (value instanceof String s) {
      return quoted(s);
    }
    if (value instanceof Double d && (d.isNaN() || d.isInfinite())) {
      return d.isNaN() ? "Double.NaN" : d > 0 ? "Double.POSITIVE_INFINITY" : "-1.0 / 0.0";
    }
    if (constant.type() == JavaType.Prim.BOOLEAN) {
      return value.equals(1) ? "true" : "false";
    }
    return value instanceof Long ? value + "L" : value.toString();
  }

  private static String quoted(String s) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        text.append(
            String.format("\\u%04x", (int) c).replace("\\u000a", "\\n").replace("\\u000d", "\\r"));
      } else {
        text.append(c);
      }
    }
    return text.append('"').toString();
  }

  private void method(FacadeMethod method) {
    out.append('\n');
    boolean isVoid = method.result() == JavaType.Prim.VOID;
    List<String> doc = DocComment.of(method.doc(), method.parameters(), isVoid);
    comment("  ", doc.isEmpty() ? made(method) : doc);
    boolean constructor = method.kind() == FacadeMethod.Kind.CONSTRUCTOR;
    out.append("  ").append(method.kind().isAbstract() ? "" : "public ");
    out.append(method.kind().isStatic() ? "static " : "");
    String variables = variables(method.typeParameters());
    out.append(variables.isEmpty() ? "" : variables + " ");
    out.append(constructor ? cls.simpleName() : method.result().source() + " " + method.name());
    out.append(
        method.parameters().stream()
            .map(p -> p.type().source() + " " + p.name())
            .collect(Collectors.joining(", ", "(", ")")));
    out.append(method.kind().isAbstract() ? ";" : BODY).append('\n');
  }

  /** What is known of members that have no docstring. */
  private static List<String> made(FacadeMethod method) {
    @Nullable String text =
        switch (method.kind()) {
          case GETTER, ABSTRACT_GETTER -> "The attribute <code>" + method.pythonName() + "</code>.";
          case SETTER -> "Sets the attribute <code>" + method.pythonName() + "</code>.";
          case VARIABLE -> "The variable <code>" + method.pythonName() + "</code>.";
          default -> null;
        };
    return text == null ? List.of() : List.of(text);
  }

  private void comment(String indent, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    out.append(indent).append("/**\n");
    lines.forEach(l -> out.append(indent).append(" * ").append(l).append('\n'));
    out.append(indent).append(" */\n");
  }
}
