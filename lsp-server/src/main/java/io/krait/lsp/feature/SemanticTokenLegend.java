package io.krait.lsp.feature;

import java.util.List;
import org.eclipse.lsp4j.SemanticTokensLegend;

/** The kinds and modifiers of semantic tokens, by number. */
public final class SemanticTokenLegend {
  static final int VARIABLE = 0;
  static final int PARAMETER = 1;
  static final int FUNCTION = 2;
  static final int METHOD = 3;
  static final int CLASS = 4;
  static final int PROPERTY = 5;
  static final int NAMESPACE = 6;
  static final int TYPE_PARAMETER = 7;
  static final int DECORATOR = 8;
  static final int OPERATOR = 9;

  static final int DEFINITION = 1;
  static final int BUILTIN = 1 << 1;
  static final int DYNAMIC = 1 << 2;
  static final int BOXED = 1 << 3;

  private SemanticTokenLegend() {}

  /** As the protocol wants it. */
  public static SemanticTokensLegend legend() {
    return new SemanticTokensLegend(
        List.of(
            "variable",
            "parameter",
            "function",
            "method",
            "class",
            "property",
            "namespace",
            "typeParameter",
            "decorator",
            "operator"),
        List.of("definition", "defaultLibrary", "dynamic", "boxed"));
  }
}
