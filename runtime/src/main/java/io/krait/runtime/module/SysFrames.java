package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyFrame;
import io.krait.runtime.PyNone;
import io.krait.runtime.StackFrames;
import io.krait.runtime.meta.Py;
import org.jspecify.annotations.Nullable;

/** What {@code sys} tells of the stack. */
final class SysFrames {
  private SysFrames() {}

  @Py("_getframe(depth: int = 0, /) -> FrameType")
  static PyFrame getframe(long depth) {
    PyFrame f = at(depth);
    if (f == null) {
      throw Err.valueError("call stack is not deep enough");
    }
    return f;
  }

  static @Nullable PyFrame at(long depth) {
    PyFrame f = StackFrames.current();
    for (long i = 0; i < depth && f != null; i++) {
      f = f.back();
    }
    return f;
  }

  @Py("_getframemodulename(depth: int = 0) -> str | None")
  static Object getframemodulename(long depth) {
    PyFrame f = at(depth);
    Object name = f == null ? null : f.moduleName();
    return name == null ? PyNone.NONE : name;
  }

  @Py("_current_frames() -> dict[int, FrameType]")
  static PyDict currentFrames() {
    PyDict all = new PyDict();
    PyFrame mine = StackFrames.current();
    if (mine != null) {
      all.putLong(ThreadState.ident(), mine);
    }
    return all;
  }
}
