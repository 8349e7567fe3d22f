package io.krait.lsp.feature;

import com.google.gson.JsonObject;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.lex.Tok;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.lsp.View;
import io.krait.typeinfer.session.FileVersion;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.ModuleInfo;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.jspecify.annotations.Nullable;

/** What may be written at a place: attributes behind a dot, names, modules, keywords. */
public final class Completions {
  private static final int MOST_IMPORTS = 100;

  private final View view;
  private final int offset;
  private final String prefix;
  private final Map<String, CompletionItem> items = new LinkedHashMap<>();

  private Completions(View view, int offset) {
    this.view = view;
    this.offset = offset;
    String text = view.source().text();
    int start = offset;
    while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
      start--;
    }
    this.prefix = text.substring(start, offset);
  }

  /** The proposals. */
  public static CompletionList of(View view, Position position) {
    int offset = view.offset(position);
    Completions completions = new Completions(view, offset);
    if (completions.isInText()) {
      return new CompletionList(false, List.of());
    }
    view.read(() -> {
      completions.collect();
      return completions;
    });
    return new CompletionList(false, new ArrayList<>(completions.items.values()));
  }

  /** Within a comment or a string nothing is proposed. */
  private boolean isInText() {
    var tokens = view.bound().parsed().lexed();
    for (int i = 0; i < tokens.commentCount(); i++) {
      if (tokens.commentStart(i) < offset && offset <= tokens.commentEnd(i)) {
        return true;
      }
    }
    return view.index().innermost(offset) instanceof Expr.Constant constant
        && constant.value() instanceof io.krait.frontend.tree.ConstantValue.StrValue
        && constant.span().start() < offset
        && offset < constant.span().end();
  }

  private void collect() {
    int start = offset - prefix.length();
    String text = view.source().text();
    int before = start - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    String line = text.substring(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start);
    if (line.strip().startsWith("from ") && line.contains(" import ")) {
      members(line.strip().substring(5, line.strip().indexOf(" import")).strip());
    } else if (line.strip().startsWith("import ") || line.strip().startsWith("from ")) {
      modules(line.strip());
    } else if (before >= 0 && text.charAt(before) == '.' && before + 1 <= start) {
      attributes(before);
    } else {
      names();
    }
  }

  // Attributes

  private void attributes(int dot) {
    Expr receiver = receiver(dot);
    Type type = receiver == null ? Type.NeverType.NEVER : view.typeOf(receiver);
    boolean known = !(type instanceof Type.NeverType) && !(type instanceof Type.AnyType);
    ofType(known ? type : ReceiverTypes.before(view, dot));
  }

  /** The largest expression that ends in front of a dot. */
  private @Nullable Expr receiver(int dot) {
    Expr found = null;
    for (Node at = view.index().innermost(dot); at != null; at = view.index().parent(at)) {
      if (at instanceof Expr expr && expr.span().end() == dot) {
        found = expr;
      } else if (at instanceof Expr.Attribute attribute && attribute.value().span().end() == dot) {
        return attribute.value();
      } else if (at instanceof Stmt) {
        break;
      }
    }
    return found;
  }

  private void ofType(Type type) {
    switch (type) {
      case Type.UnionType union -> union.members().forEach(this::ofType);
      case Type.ModuleType module -> ofModule(module.module());
      case Type.ClassObjectType object -> ofClass(object.cls());
      case Type.InstanceType instance -> ofClass(instance.cls());
      case Type.LiteralType literal -> ofClass(literal.cls());
      case Type.EnumMemberType member -> ofClass(member.cls());
      case Type.SuperType zuper -> zuper.owner().mro().stream().skip(1).forEach(this::own);
      case Type.TypeVarType variable when variable.bound() != null -> ofType(variable.bound());
      default -> {}
    }
  }

  private void ofClass(ClassInfo cls) {
    cls.mro().forEach(this::own);
  }

  private void own(ClassInfo cls) {
    for (AttributeInfo attribute : cls.attributes()) {
      boolean hidden = attribute.name().startsWith("_") && !prefix.startsWith("_");
      if (!hidden) {
        CompletionItemKind kind =
            switch (attribute.kind()) {
              case METHOD, CLASS_METHOD, STATIC_METHOD -> CompletionItemKind.Method;
              case PROPERTY -> CompletionItemKind.Property;
              case ENUM_MEMBER -> CompletionItemKind.EnumMember;
              case NESTED_CLASS -> CompletionItemKind.Class;
              case INSTANCE, CLASS_VARIABLE -> CompletionItemKind.Field;
            };
        add(attribute.name(), kind, cls.name(), "1");
      }
    }
  }

  private void ofModule(ModuleInfo module) {
    var file = module.file();
    if (file != null) {
      symbols(file.module(), module.name());
    }
  }

  private void symbols(Scope scope, String detail) {
    for (Symbol symbol : scope.symbols()) {
      if (symbol.isLocal() && (!symbol.name().startsWith("_") || prefix.startsWith("_"))) {
        add(symbol.name(), CompletionItemKind.Variable, detail, "1");
      }
    }
  }

  // Imports

  private void members(String module) {
    FileVersion file = view.snapshot().module(module);
    if (file != null) {
      symbols(file.bound().module(), module);
    }
    modulesBelow(module + ".");
  }

  private void modules(String line) {
    String written = line.substring(line.indexOf(' ') + 1).strip();
    int dot = written.lastIndexOf('.');
    modulesBelow(dot < 0 ? "" : written.substring(0, dot + 1));
  }

  private void modulesBelow(String parent) {
    for (String path : view.workspace().projectFiles()) {
      String name = view.workspace().moduleName(path);
      if (name.startsWith(parent) && name.length() > parent.length()) {
        String rest = name.substring(parent.length());
        int dot = rest.indexOf('.');
        add(dot < 0 ? rest : rest.substring(0, dot), CompletionItemKind.Module, "", "1");
      }
    }
  }

  // Names

  private void names() {
    arguments();
    for (Scope at = Definitions.scopeAt(view, offset); at != null; at = at.parent()) {
      boolean visible = at.kind() != ScopeKind.CLASS || at == Definitions.scopeAt(view, offset);
      for (Symbol symbol : at.symbols()) {
        if (visible && symbol.isLocal() && isComplete(symbol)) {
          add(symbol.name(), kind(symbol), "", at.parent() == null ? "3" : "2");
        }
      }
    }
    keywords();
    builtins();
    if (prefix.length() >= 2) {
      imports();
    }
  }

  /** The name that is just being written is none yet. */
  private boolean isComplete(Symbol symbol) {
    return !(symbol.name().equals(prefix) && symbol.bindingCount() <= 1)
        || symbol.isParameter()
        || symbol.bindingCount() > 1
        || !(view.index().innermost(offset) instanceof Expr.Name);
  }

  private CompletionItemKind kind(Symbol symbol) {
    for (Node binding : view.file().bindings(symbol)) {
      return switch (binding) {
        case Stmt.FunctionDef def -> CompletionItemKind.Function;
        case Stmt.ClassDef def -> CompletionItemKind.Class;
        case io.krait.frontend.tree.Alias alias -> CompletionItemKind.Module;
        default -> CompletionItemKind.Variable;
      };
    }
    return CompletionItemKind.Variable;
  }

  /** Within a call, its keyword arguments. */
  private void arguments() {
    for (Node at = view.index().innermost(offset); at != null; at = view.index().parent(at)) {
      if (at instanceof Expr.Call call && offset > call.func().span().end()) {
        for (Signatures.Callable way : Signatures.of(view.typeOf(call.func()), "")) {
          for (var parameter : way.parameters()) {
            boolean named =
                switch (parameter.kind()) {
                  case POSITIONAL_OR_KEYWORD, KEYWORD_ONLY -> !parameter.name().isEmpty();
                  default -> false;
                };
            if (named) {
              add(parameter.name() + "=", CompletionItemKind.Property, "argument", "1");
            }
          }
        }
        return;
      }
      if (at instanceof Stmt) {
        return;
      }
    }
  }

  private void keywords() {
    for (int kind = Tok.FIRST_KEYWORD; kind < Tok.COUNT; kind++) {
      add(Tok.keyword(kind), CompletionItemKind.Keyword, "", "5");
    }
    add("match", CompletionItemKind.Keyword, "", "5");
  }

  private void builtins() {
    for (String name : BuiltinNames.ALL) {
      add(name, CompletionItemKind.Function, "builtins", "4");
    }
  }

  /** Definitions of other modules of the project; choosing one adds the import. */
  private void imports() {
    int count = 0;
    for (String path : view.workspace().projectFiles()) {
      FileVersion file = path.equals(view.path()) ? null : view.snapshot().file(path);
      if (file == null) {
        continue;
      }
      for (Symbol symbol : file.bound().module().symbols()) {
        boolean fits =
            symbol.isLocal()
                && !symbol.name().startsWith("_")
                && symbol.name().startsWith(prefix)
                && isDefinition(file, symbol);
        if (fits && !items.containsKey(symbol.name()) && count < MOST_IMPORTS) {
          count++;
          imported(symbol.name(), file.moduleName());
        }
      }
    }
  }

  private static boolean isDefinition(FileVersion file, Symbol symbol) {
    for (Stmt stmt : file.bound().parsed().tree().body()) {
      boolean defines =
          switch (stmt) {
            case Stmt.FunctionDef def -> def.name().equals(symbol.name());
            case Stmt.ClassDef def -> def.name().equals(symbol.name());
            default -> false;
          };
      if (defines) {
        return true;
      }
    }
    return false;
  }

  private void imported(String name, String module) {
    CompletionItem item = add(name, CompletionItemKind.Reference, "import from " + module, "6");
    JsonObject data = new JsonObject();
    data.addProperty("uri", view.uri());
    data.addProperty("module", module);
    item.setData(data);
  }

  private CompletionItem add(String name, CompletionItemKind kind, String detail, String rank) {
    CompletionItem known = items.get(name);
    if (known != null) {
      return known;
    }
    CompletionItem item = new CompletionItem(name);
    item.setKind(kind);
    item.setSortText(rank + (name.startsWith("_") ? "~" : "") + name);
    if (!detail.isEmpty()) {
      CompletionItemLabelDetails details = new CompletionItemLabelDetails();
      details.setDescription(detail);
      item.setLabelDetails(details);
    }
    JsonObject data = new JsonObject();
    data.addProperty("uri", view.uri());
    data.addProperty("offset", offset - prefix.length());
    item.setData(data);
    items.put(name, item);
    return item;
  }

  /** The rest of a proposal: its type and documentation, or the import that it needs. */
  public static CompletionItem resolve(View view, CompletionItem item) {
    if (!(item.getData() instanceof JsonObject data)) {
      return item;
    }
    if (data.has("module")) {
      String module = data.get("module").getAsString();
      item.setDetail("from " + module + " import " + item.getLabel());
      item.setAdditionalTextEdits(List.of(importEdit(view, module, item.getLabel())));
      return item;
    }
    int at = data.has("offset") ? data.get("offset").getAsInt() : -1;
    return at < 0 ? item : view.read(() -> described(view, item, at));
  }

  private static CompletionItem described(View view, CompletionItem item, int at) {
    Completions completions = new Completions(view, Math.min(at, view.source().text().length()));
    Expr receiver =
        at > 0 && view.source().text().charAt(at - 1) == '.' ? completions.receiver(at - 1) : null;
    ClassInfo cls =
        switch (receiver == null ? Type.NeverType.NEVER : view.typeOf(receiver)) {
          case Type.InstanceType instance -> instance.cls();
          case Type.LiteralType literal -> literal.cls();
          case Type.ClassObjectType object -> object.cls();
          default -> null;
        };
    AttributeInfo attribute = cls == null ? null : cls.lookup(item.getLabel());
    if (attribute != null) {
      var ways = Signatures.of(attribute.type(), attribute.name());
      item.setDetail(ways.isEmpty() ? attribute.type().show() : ways.get(0).label());
      String text =
          attribute.function() == null ? "" : Signatures.documentation(attribute.function().node());
      if (!text.isEmpty()) {
        item.setDocumentation(text);
      }
    }
    return item;
  }

  private static TextEdit importEdit(View view, String module, String name) {
    int offset = 0;
    for (Stmt stmt : view.bound().parsed().tree().body()) {
      boolean doc = stmt instanceof Stmt.ExprStmt first && first.value() instanceof Expr.Constant;
      if (doc || stmt instanceof Stmt.Import || stmt instanceof Stmt.ImportFrom) {
        offset = stmt.span().end();
      } else {
        break;
      }
    }
    String line = "from " + module + " import " + name;
    Range range = view.range(new Span(offset, offset));
    return new TextEdit(range, offset == 0 ? line + "\n" : "\n" + line);
  }
}
