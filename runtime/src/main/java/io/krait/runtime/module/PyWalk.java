package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code os.walk}: the program may change the list of directories before it goes on. */
final class PyWalk extends PyIterator {
  private final boolean topDown;
  private final Object onError;
  private final boolean follow;

  // Paths (String) to visit, and in bottom-up order finished tuples (PyTuple) to give out.
  private final Deque<Object> stack = new ArrayDeque<>();
  private @Nullable PyTuple last;

  PyWalk(String top, boolean topDown, Object onError, boolean follow) {
    this.topDown = topDown;
    this.onError = onError;
    this.follow = follow;
    stack.push(top);
  }

  @Override
  public @Nullable Object next() {
    pushLast();
    while (!stack.isEmpty()) {
      Object top = stack.pop();
      if (top instanceof PyTuple) {
        return top;
      }
      PyTuple found = visit((String) top);
      if (found == null) {
        continue;
      }
      if (topDown) {
        last = found;
        return found;
      }
      stack.push(found);
      pushSubdirectories(found);
    }
    return null;
  }

  private void pushLast() {
    PyTuple before = last;
    last = null;
    if (before != null) {
      pushSubdirectories(before);
    }
  }

  private void pushSubdirectories(PyTuple found) {
    String path = (String) found.get(0);
    Object[] names = Iter.toTuple(found.get(1)).items();
    for (int i = names.length - 1; i >= 0; i--) {
      String sub = PosixPaths.join(path, List.of(Ops.str(names[i])));
      if (follow || !Files.isSymbolicLink(FilePaths.resolve(sub))) {
        stack.push(sub);
      }
    }
  }

  private @Nullable PyTuple visit(String path) {
    List<Object> directories = new ArrayList<>();
    List<Object> files = new ArrayList<>();
    try {
      for (PyDirEntry entry : Directories.scan(path)) {
        (Files.isDirectory(entry.file) ? directories : files).add(entry.name);
      }
    } catch (PyBaseException e) {
      if (onError != PyNone.NONE) {
        Calls.call1(onError, e);
      }
      return null;
    }
    return PyTuple.of(path, PyList.of(directories.toArray()), PyList.of(files.toArray()));
  }

  @Override
  public PyType type() {
    return MappedIterator.TYPE;
  }
}
