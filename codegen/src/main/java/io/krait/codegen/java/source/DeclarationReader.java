package io.krait.codegen.java.source;

import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.krait.codegen.java.source.ParsedUnit.Declared;
import io.krait.typeinfer.java.JavaClass;
import io.krait.typeinfer.java.JavaField;
import io.krait.typeinfer.java.JavaMethod;
import io.krait.typeinfer.java.JavaParameter;
import io.krait.typeinfer.java.JavaType;
import io.krait.typeinfer.java.JavaType.ClassType;
import io.krait.typeinfer.java.JavaType.Primitive;
import io.krait.typeinfer.java.Nullness;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one declaration: what is written in it, and what the language adds. */
final class DeclarationReader {
  private static final int ACCESS = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE;

  private final Declared cls;
  private final SourceTypes types;
  private final SourceTypes header;
  private final MemberReader reader;
  private final int flags;
  private final List<JavaField> fields = new ArrayList<>();
  private final List<JavaMethod> methods = new ArrayList<>();
  private final List<String> components = new ArrayList<>();

  private DeclarationReader(
      Declared cls, TypeNames names, ConstantValues constants, boolean marked) {
    this.cls = cls;
    this.types = SourceTypes.in(cls, names);
    this.header = SourceTypes.inHeader(cls, names);
    this.reader = new MemberReader(cls, types, constants, marked);
    this.flags = Flags.of(cls);
  }

  static JavaClass read(Declared cls, TypeNames names, ConstantValues constants, boolean marked) {
    return new DeclarationReader(cls, names, constants, marked).declaration();
  }

  private JavaClass declaration() {
    if (cls.tree() instanceof EnumDeclaration e) {
      constants(e);
    }
    cls.tree().getMembers().forEach(this::member);
    implicit();
    fields.removeIf(f -> Modifier.isPrivate(f.modifiers()));
    methods.removeIf(m -> Modifier.isPrivate(m.modifiers()));
    return new JavaClass(
        cls.name(),
        kind(),
        flags,
        header.parameters(cls.typeParameters()),
        superclass(),
        interfaces(),
        List.copyOf(fields),
        List.copyOf(methods),
        members(),
        cls.outer() == null ? null : cls.outer().name(),
        List.copyOf(components),
        Flags.isDeprecated(cls.tree()));
  }

  private JavaClass.Kind kind() {
    return switch (cls.tree()) {
      case AnnotationDeclaration a -> JavaClass.Kind.ANNOTATION;
      case EnumDeclaration e -> JavaClass.Kind.ENUM;
      case RecordDeclaration r -> JavaClass.Kind.RECORD;
      default -> cls.isInterface() ? JavaClass.Kind.INTERFACE : JavaClass.Kind.CLASS;
    };
  }

  private @Nullable ClassType superclass() {
    return switch (cls.tree()) {
      case ClassOrInterfaceDeclaration c when c.isInterface() -> null;
      case ClassOrInterfaceDeclaration c when !c.getExtendedTypes().isEmpty() ->
          header.classType(c.getExtendedTypes().get(0));
      case EnumDeclaration e ->
          new ClassType("java.lang.Enum", List.of(ClassType.of(cls.name())), Nullness.UNKNOWN);
      case RecordDeclaration r -> ClassType.of("java.lang.Record");
      case AnnotationDeclaration a -> null;
      default -> ClassType.OBJECT;
    };
  }

  private List<ClassType> interfaces() {
    List<ClassOrInterfaceType> named =
        switch (cls.tree()) {
          case ClassOrInterfaceDeclaration c when !c.isInterface() -> c.getImplementedTypes();
          default -> cls.supertypes();
        };
    List<ClassType> all = new ArrayList<>(named.stream().map(header::classType).toList());
    if (cls.tree() instanceof AnnotationDeclaration) {
      all.add(ClassType.of("java.lang.annotation.Annotation"));
    }
    return List.copyOf(all);
  }

  private Map<String, String> members() {
    Map<String, String> all = new LinkedHashMap<>();
    for (Declared d : cls.unit().declared().values()) {
      if (d.outer() == cls && !Modifier.isPrivate(Flags.of(d))) {
        all.put(d.tree().getNameAsString(), d.name());
      }
    }
    return all;
  }

  private void member(BodyDeclaration<?> member) {
    switch (member) {
      case FieldDeclaration f -> fields.addAll(reader.fields(f));
      case MethodDeclaration m -> methods.add(reader.method(m));
      case AnnotationMemberDeclaration m -> methods.add(reader.element(m));
      case ConstructorDeclaration c -> {
        if (!(cls.tree() instanceof EnumDeclaration)) { // an enum's are private
          methods.add(reader.constructor(c, MemberReader.enclosing(cls)));
        }
      }
      default -> {}
    }
  }

  private void constants(EnumDeclaration e) {
    int constant = Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL | Flags.ENUM;
    for (EnumConstantDeclaration each : e.getEntries()) {
      fields.add(reader.enumConstant(each, constant));
    }
  }

  private void implicit() {
    switch (cls.tree()) {
      case EnumDeclaration e -> {
        int flag = Modifier.PUBLIC | Modifier.STATIC;
        ClassType self = ClassType.of(cls.name());
        JavaType all = new JavaType.Array(self, Nullness.UNKNOWN);
        JavaParameter name = new JavaParameter("name", ClassType.of("java.lang.String"));
        methods.add(reader.plain("values", flag, List.of(), all));
        methods.add(reader.plain("valueOf", flag, List.of(name), self));
      }
      case RecordDeclaration r -> record(r);
      case ClassOrInterfaceDeclaration c when !c.isInterface() && c.getConstructors().isEmpty() ->
          methods.add(constructor(flags & ACCESS, MemberReader.enclosing(cls)));
      default -> {}
    }
  }

  private JavaMethod constructor(int access, List<JavaParameter> parameters) {
    return reader.plain(JavaMethod.CONSTRUCTOR, access, parameters, Primitive.VOID);
  }

  /** Accessors, the canonical constructor, and the methods of Object (JLS 8.10.3, 8.10.4). */
  private void record(RecordDeclaration r) {
    List<JavaParameter> parameters = r.getParameters().stream().map(reader::component).toList();
    int access = flags & ACCESS;
    int varargs = 0;
    for (var member : r.getMembers()) {
      if (member instanceof CompactConstructorDeclaration c) {
        access = Flags.written(c) & ACCESS;
      }
    }
    for (var p : r.getParameters()) {
      varargs |= p.isVarArgs() ? JavaMethod.VARARGS : 0;
    }
    addUnlessWritten(constructor(access | varargs, parameters));
    for (JavaParameter p : parameters) {
      components.add(p.name());
      addUnlessWritten(reader.plain(p.name(), Modifier.PUBLIC, List.of(), p.type()));
    }
    int flag = Modifier.PUBLIC | Modifier.FINAL;
    JavaParameter other = new JavaParameter("o", ClassType.OBJECT);
    ClassType string = ClassType.of("java.lang.String");
    addUnlessWritten(reader.plain("toString", flag, List.of(), string));
    addUnlessWritten(reader.plain("hashCode", flag, List.of(), Primitive.INT));
    addUnlessWritten(reader.plain("equals", flag, List.of(other), Primitive.BOOLEAN));
  }

  private void addUnlessWritten(JavaMethod m) {
    boolean written =
        methods.stream()
            .anyMatch(w -> w.name().equals(m.name()) && parameters(w).equals(parameters(m)));
    if (!written) {
      methods.add(m);
    }
  }

  private static String parameters(JavaMethod m) {
    return m.descriptor().substring(0, m.descriptor().indexOf(')'));
  }
}
