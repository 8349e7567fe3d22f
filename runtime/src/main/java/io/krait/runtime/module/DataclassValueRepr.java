package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Ops;
import io.krait.runtime.PyCallable;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a dataclass mixed into an enumeration shows a member's value: its fields. */
final class DataclassValueRepr implements PyCallable {
  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    List<PyField> fields = DataclassFields.stored(Types.of(arguments[0]));
    StringBuilder out = new StringBuilder();
    if (fields != null) {
      for (PyField field : fields) {
        if (field.repr) {
          out.append(out.length() == 0 ? "" : ", ").append(field.name).append('=');
          out.append(Ops.repr(Attrs.get(arguments[0], field.name)));
        }
      }
    }
    return out.toString();
  }

  @Override
  public PyType type() {
    return Types.BUILTIN_FUNCTION;
  }
}
