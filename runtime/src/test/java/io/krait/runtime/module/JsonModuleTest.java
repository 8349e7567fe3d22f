package io.krait.runtime.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.krait.runtime.PyList;
import org.junit.jupiter.api.Test;

/** JSON text both ways. */
class JsonModuleTest {
  @Test
  void writesWhatItReads() {
    Object value = new JsonReader("{\"a\": [1, 2.50, null, \"\\u00e9\\n\"]}").document();
    JsonWriter writer = new JsonWriter();
    writer.write(value);
    assertThat(writer.out.toString()).isEqualTo("{\"a\": [1, 2.5, null, \"\\u00e9\\n\"]}");
  }

  @Test
  void errorsTellThePlace() {
    assertThatThrownBy(() -> new JsonReader("[1,\n 2,]").document())
        .hasMessageContaining(
            "Illegal trailing comma before end of array: line 2 column 3 (char 6)");
  }

  @Test
  void valuesThatContainThemselves() {
    PyList list = new PyList();
    list.append(list);
    assertThatThrownBy(() -> new JsonWriter().write(list))
        .hasMessageContaining("Circular reference detected");
  }
}
