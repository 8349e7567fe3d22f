package io.krait.runtime.text;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySlice;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.container.SliceBounds;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.number.IntBits;
import io.krait.runtime.number.IntOps;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The members of memoryview. */
@PyTypeInfo("memoryview(Sequence[Any])")
final class MemoryViewMethods {
  private MemoryViewMethods() {}

  @Py("__new__(cls, object: ReadableBuffer) -> Self")
  static PyMemoryView create(PyType cls, Object object) {
    return PyMemoryView.of(object);
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyMemoryView self) {
    String at = Integer.toHexString(System.identityHashCode(self));
    return (self.isReleased() ? "<released memory at 0x" : "<memory at 0x") + at + ">";
  }

  @Py("__len__(self, /) -> int")
  static long len(PyMemoryView self) {
    self.check();
    return self.length;
  }

  @Py("__hash__(self, /) -> int")
  static long hash(PyMemoryView self) {
    self.check();
    if (!self.readOnly) {
      throw Err.valueError("cannot hash writable memoryview object");
    }
    return Ops.hash(PyBytes.of(self.bytes()));
  }

  @Py("__eq__(self, value: object, /) -> bool")
  static Object eq(PyMemoryView self, Object value) {
    if (!(value instanceof BytesLike b)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    if (self.isReleased() || (b instanceof PyMemoryView other && other.isReleased())) {
      return self == value;
    }
    PyMemoryView other = PyMemoryView.of(b);
    if (other.length != self.length) {
      return false;
    }
    if (self.format == other.format && self.format != 'f' && self.format != 'd') {
      return Arrays.equals(self.bytes(), b.bytes());
    }
    for (int i = 0; i < self.length; i++) {
      if (!Ops.eqBool(self.item(i), other.item(i))) {
        return false;
      }
    }
    return true;
  }

  @Py("__getitem__(self, key: SupportsIndex | slice, /) -> Any")
  static Object getItem(PyMemoryView self, Object key) {
    self.check();
    if (key instanceof PySlice slice) {
      SliceBounds bounds = slice.bounds(self.length);
      return new PyMemoryView(
          self.base,
          self.format,
          self.start + bounds.start() * self.step,
          bounds.count(),
          (int) (self.step * bounds.step()),
          self.readOnly);
    }
    if (key == PyNone.ELLIPSIS) {
      return self;
    }
    return self.item(index(self, key));
  }

  private static int index(PyMemoryView self, Object key) {
    if (!Convert.hasIndex(key)) {
      throw Err.typeError("memoryview: invalid slice key");
    }
    long i = Convert.seqIndex(key);
    i = i < 0 ? i + self.length : i;
    if (i < 0 || i >= self.length) {
      throw Err.indexError("index out of bounds on dimension 1");
    }
    return (int) i;
  }

  @Py("__setitem__(self, key: SupportsIndex | slice, value: Any, /) -> None")
  static void setItem(PyMemoryView self, Object key, Object value) {
    self.check();
    if (self.readOnly) {
      throw Err.typeError("cannot modify read-only memory");
    }
    if (key instanceof PySlice slice) {
      SliceBounds bounds = slice.bounds(self.length);
      byte[] with = BytesConversion.required(value);
      int size = self.itemSize();
      if (with.length != bounds.count() * size) {
        throw Err.valueError("memoryview assignment: lvalue and rvalue have different structures");
      }
      byte[] source = with.clone();
      for (int i = 0; i < bounds.count(); i++) {
        System.arraycopy(
            source, i * size, self.data(), self.start + bounds.at(i) * self.step, size);
      }
      return;
    }
    int at = self.start + index(self, key) * self.step;
    byte[] packed = pack(self.format, value);
    System.arraycopy(packed, 0, self.data(), at, packed.length);
  }

  private static byte[] pack(char format, Object value) {
    int size = PyMemoryView.sizeOf(format);
    switch (format) {
      case 'f', 'd' -> {
        double d = Convert.real(value);
        ByteBuffer real = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        return (size == 4 ? real.putFloat((float) d) : real.putDouble(d)).array();
      }
      case '?' -> {
        return new byte[] {(byte) (Ops.truth(value) ? 1 : 0)};
      }
      case 'c' -> {
        if (value instanceof PyBytes b && b.size() == 1) {
          return b.bytes();
        }
        throw Err.typeError("memoryview: invalid type for format 'c'");
      }
      default -> {
        if (!Convert.hasIndex(value)) {
          throw Err.typeError("memoryview: invalid type for format '" + format + "'");
        }
        Object i = Convert.indexInt(value);
        boolean signed = Character.isLowerCase(format);
        long bits = IntOps.big(i).bitLength() + (signed ? 1L : 0L);
        if (bits > size * 8L || (!signed && IntOps.signum(i) < 0)) {
          throw Err.valueError("memoryview: invalid value for format '" + format + "'");
        }
        return IntBits.toBytes(i, size, "little", signed);
      }
    }
  }

  @Py("tobytes(self, /, order: str | None = 'C') -> bytes")
  static PyBytes tobytes(PyMemoryView self, Object order) {
    return PyBytes.of(self.bytes().clone());
  }

  @Py("tolist(self, /) -> list[Any]")
  static PyList tolist(PyMemoryView self) {
    self.check();
    Object[] items = new Object[self.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = self.item(i);
    }
    return PyList.of(items);
  }

  @Py("hex(self, /, sep: str | bytes = ..., bytes_per_sep: SupportsIndex = 1) -> str")
  static String hex(PyMemoryView self, @Nullable Object sep, int bytesPerSep) {
    return BytesHex.hex(self.bytes(), sep, bytesPerSep);
  }

  @Py("cast(self, /, format: str, shape: list[int] | tuple[int, ...] = ...) -> memoryview")
  static PyMemoryView cast(PyMemoryView self, String format, @Nullable Object shape) {
    self.check();
    if (self.step != self.itemSize()) {
      throw Err.typeError("memoryview: casts are restricted to C-contiguous views");
    }
    String code = format.startsWith("@") ? format.substring(1) : format;
    int size = code.length() == 1 ? PyMemoryView.sizeOf(code.charAt(0)) : 0;
    if (size == 0) {
      throw Err.valueError(
          "memoryview: destination format must be a native single character format prefixed with"
              + " an optional '@'");
    }
    if (self.itemSize() > 1 && size > 1 && self.format != code.charAt(0)) {
      throw Err.typeError("memoryview: cannot cast between two non-byte formats");
    }
    int total = self.length * self.itemSize();
    if (total % size != 0) {
      throw Err.typeError("memoryview: length is not a multiple of itemsize");
    }
    return new PyMemoryView(
        self.base, code.charAt(0), self.start, total / size, size, self.readOnly);
  }

  @Py("toreadonly(self, /) -> memoryview")
  static PyMemoryView toreadonly(PyMemoryView self) {
    self.check();
    return new PyMemoryView(self.base, self.format, self.start, self.length, self.step, true);
  }

  @Py("release(self, /) -> None")
  static void release(PyMemoryView self) {
    self.release();
  }

  @Py("__enter__(self, /) -> memoryview")
  static PyMemoryView enter(PyMemoryView self) {
    self.check();
    return self;
  }

  @Py("__exit__(self, /, *args: object) -> None")
  static void exit(PyMemoryView self, PyTuple args) {
    self.release();
  }

  @Py(value = "obj(self) -> Any", kind = Py.Kind.GETTER)
  static Object obj(PyMemoryView self) {
    self.check();
    return self.base;
  }

  @Py(value = "nbytes(self) -> int", kind = Py.Kind.GETTER)
  static long nbytes(PyMemoryView self) {
    self.check();
    return (long) self.length * self.itemSize();
  }

  @Py(value = "itemsize(self) -> int", kind = Py.Kind.GETTER)
  static long itemsize(PyMemoryView self) {
    self.check();
    return self.itemSize();
  }

  @Py(value = "format(self) -> str", kind = Py.Kind.GETTER)
  static String format(PyMemoryView self) {
    self.check();
    return String.valueOf(self.format);
  }

  @Py(value = "ndim(self) -> int", kind = Py.Kind.GETTER)
  static long ndim(PyMemoryView self) {
    self.check();
    return 1;
  }

  @Py(value = "shape(self) -> tuple[int, ...]", kind = Py.Kind.GETTER)
  static PyTuple shape(PyMemoryView self) {
    self.check();
    return PyTuple.of((long) self.length);
  }

  @Py(value = "strides(self) -> tuple[int, ...]", kind = Py.Kind.GETTER)
  static PyTuple strides(PyMemoryView self) {
    self.check();
    return PyTuple.of((long) self.step);
  }

  @Py(value = "suboffsets(self) -> tuple[int, ...]", kind = Py.Kind.GETTER)
  static PyTuple suboffsets(PyMemoryView self) {
    self.check();
    return PyTuple.of();
  }

  @Py(value = "readonly(self) -> bool", kind = Py.Kind.GETTER)
  static boolean readonly(PyMemoryView self) {
    self.check();
    return self.readOnly;
  }

  @Py(value = "contiguous(self) -> bool", kind = Py.Kind.GETTER)
  static boolean contiguous(PyMemoryView self) {
    self.check();
    return self.step == self.itemSize() || self.length < 2;
  }

  @Py(value = "c_contiguous(self) -> bool", kind = Py.Kind.GETTER)
  static boolean cContiguous(PyMemoryView self) {
    return contiguous(self);
  }

  @Py(value = "f_contiguous(self) -> bool", kind = Py.Kind.GETTER)
  static boolean fContiguous(PyMemoryView self) {
    return contiguous(self);
  }
}
