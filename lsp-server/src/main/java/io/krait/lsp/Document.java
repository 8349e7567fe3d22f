package io.krait.lsp;

import io.krait.frontend.source.SourceFile;
import io.krait.lsp.text.Places;
import java.util.List;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * An open document with one content. Line ends are {@code \n}: the protocol's positions do not
 * depend on them.
 */
record Document(String uri, String path, int version, SourceFile source) {
  static Document open(String uri, int version, String text) {
    String path = Places.path(uri);
    return new Document(uri, path, version, SourceFile.of(path, normalised(text)));
  }

  private static String normalised(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The document after changes, each of which counts in the text left by the one before. */
  Document with(int newVersion, List<TextDocumentContentChangeEvent> changes) {
    SourceFile now = source;
    for (TextDocumentContentChangeEvent change : changes) {
      String text = normalised(change.getText());
      if (change.getRange() != null) {
        int start = Places.offset(now, change.getRange().getStart());
        int end = Math.max(start, Places.offset(now, change.getRange().getEnd()));
        String before = now.text();
        text = before.substring(0, start) + text + before.substring(end);
      }
      now = SourceFile.of(path, text);
    }
    return new Document(uri, path, newVersion, now);
  }
}
