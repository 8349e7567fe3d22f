package io.krait.typeinfer.check;

import io.krait.frontend.source.Diagnostic.Related;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a diagnostic names beside its own place: where something is defined or declared. */
final class RelatedPlaces {
  private RelatedPlaces() {}

  /** The name in a definition; none for what stands in a stub of the checker itself. */
  static List<Related> definition(@Nullable FunctionDecl function, String message) {
    var def = function == null ? null : function.def();
    if (function == null || def == null) {
      return List.of();
    }
    return at(function.module(), Places.name(function), message);
  }

  /** The annotation of a variable. */
  static List<Related> declaration(SymbolInfo info) {
    Decl.Variable annotated = info.annotated();
    if (annotated != null && annotated.annotation() != null) {
      return at(info.module(), annotated.annotation().span(), "declared here");
    }
    return info.main() instanceof Decl.Param param && param.arg().annotation() != null
        ? at(info.module(), param.arg().annotation().span(), "declared here")
        : List.of();
  }

  /** The annotation of a function's result. */
  static List<Related> result(@Nullable FunctionDecl function) {
    var def = function == null ? null : function.def();
    return function == null || def == null || def.returns() == null
        ? List.of()
        : at(function.module(), def.returns().span(), "the result is declared here");
  }

  private static List<Related> at(ModuleDecl module, Span span, String message) {
    SourceFile file = module.file().parsed().file();
    boolean bundled = module.isStub() && file.path().indexOf('/') < 0;
    return bundled ? List.of() : List.of(new Related(message, file, span));
  }
}
