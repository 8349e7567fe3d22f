package io.krait.runtime.module;

import io.krait.runtime.PyType;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code collections.abc}. */
@PyModuleInfo("collections.abc")
final class Collections_abcModule {
  private Collections_abcModule() {}

  @PyConst("Awaitable: type")
  static PyType awaitable() {
    return AbstractClasses.get("Awaitable");
  }

  @PyConst("Coroutine: type")
  static PyType coroutine() {
    return AbstractClasses.get("Coroutine");
  }

  @PyConst("AsyncIterable: type")
  static PyType asyncIterable() {
    return AbstractClasses.get("AsyncIterable");
  }

  @PyConst("AsyncIterator: type")
  static PyType asyncIterator() {
    return AbstractClasses.get("AsyncIterator");
  }

  @PyConst("AsyncGenerator: type")
  static PyType asyncGenerator() {
    return AbstractClasses.get("AsyncGenerator");
  }

  @PyConst("Hashable: type")
  static PyType hashable() {
    return AbstractClasses.get("Hashable");
  }

  @PyConst("Iterable: type")
  static PyType iterable() {
    return AbstractClasses.get("Iterable");
  }

  @PyConst("Iterator: type")
  static PyType iterator() {
    return AbstractClasses.get("Iterator");
  }

  @PyConst("Generator: type")
  static PyType generator() {
    return AbstractClasses.get("Generator");
  }

  @PyConst("Reversible: type")
  static PyType reversible() {
    return AbstractClasses.get("Reversible");
  }

  @PyConst("Sized: type")
  static PyType sized() {
    return AbstractClasses.get("Sized");
  }

  @PyConst("Container: type")
  static PyType container() {
    return AbstractClasses.get("Container");
  }

  @PyConst("Callable: type")
  static PyType callable() {
    return AbstractClasses.get("Callable");
  }

  @PyConst("Collection: type")
  static PyType collection() {
    return AbstractClasses.get("Collection");
  }

  @PyConst("Set: type")
  static PyType set() {
    return AbstractClasses.get("Set");
  }

  @PyConst("MutableSet: type")
  static PyType mutableSet() {
    return AbstractClasses.get("MutableSet");
  }

  @PyConst("Mapping: type")
  static PyType mapping() {
    return AbstractClasses.get("Mapping");
  }

  @PyConst("MutableMapping: type")
  static PyType mutableMapping() {
    return AbstractClasses.get("MutableMapping");
  }

  @PyConst("MappingView: type")
  static PyType mappingView() {
    return AbstractClasses.get("MappingView");
  }

  @PyConst("KeysView: type")
  static PyType keysView() {
    return AbstractClasses.get("KeysView");
  }

  @PyConst("ItemsView: type")
  static PyType itemsView() {
    return AbstractClasses.get("ItemsView");
  }

  @PyConst("ValuesView: type")
  static PyType valuesView() {
    return AbstractClasses.get("ValuesView");
  }

  @PyConst("Sequence: type")
  static PyType sequence() {
    return AbstractClasses.get("Sequence");
  }

  @PyConst("MutableSequence: type")
  static PyType mutableSequence() {
    return AbstractClasses.get("MutableSequence");
  }

  @PyConst("ByteString: type")
  static PyType byteString() {
    return AbstractClasses.get("ByteString");
  }

  @PyConst("Buffer: type")
  static PyType buffer() {
    return AbstractClasses.get("Buffer");
  }
}
