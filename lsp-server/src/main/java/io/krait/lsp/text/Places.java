package io.krait.lsp.text;

import io.krait.frontend.source.LineIndex;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Offsets and paths as the protocol writes them: lines from 0, columns in UTF-16 units, URIs. */
public final class Places {
  private Places() {}

  /** The offset of a position; of the nearest one where the text has no such position. */
  public static int offset(SourceFile file, Position position) {
    LineIndex lines = file.lines();
    int line = Math.max(0, position.getLine());
    if (line >= lines.count()) {
      return file.text().length();
    }
    int start = lines.start(line + 1);
    int length = lines.text(line + 1).length();
    return start + Math.max(0, Math.min(position.getCharacter(), length));
  }

  /** The position of an offset. */
  public static Position position(SourceFile file, int offset) {
    int at = Math.max(0, Math.min(offset, file.text().length()));
    int line = file.lines().line(at);
    return new Position(line - 1, at - file.lines().start(line));
  }

  public static Range range(SourceFile file, Span span) {
    return new Range(position(file, span.start()), position(file, span.end()));
  }

  public static Span span(SourceFile file, Range range) {
    int start = offset(file, range.getStart());
    return new Span(start, Math.max(start, offset(file, range.getEnd())));
  }

  public static Location location(SourceFile file, Span span) {
    return new Location(uri(file.path()), range(file, span));
  }

  /** The path of a {@code file:} URI; other URIs stand for themselves. */
  public static String path(String uri) {
    if (!uri.startsWith("file:")) {
      return uri;
    }
    try {
      return Path.of(new URI(uri)).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return uri;
    }
  }

  /** The URI of a path. */
  public static String uri(String path) {
    boolean isUri = path.indexOf(':') > 1 && !path.startsWith("/");
    // A folder would get a slash at its end, but only if it is one on this disk.
    return isUri ? path : "file://" + Path.of(path).toUri().getRawPath();
  }
}
