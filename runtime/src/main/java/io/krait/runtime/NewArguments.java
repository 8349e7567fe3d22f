package io.krait.runtime;

/** What {@code __getnewargs_ex__} or {@code __getnewargs__} of an object says, checked. */
record NewArguments(PyTuple positional, PyDict keywords, boolean given) {
  static NewArguments of(Object o, PyType type) {
    if (type.lookup("__getnewargs_ex__") != null) {
      PyTuple both = pair(Calls.callMethod0(o, "__getnewargs_ex__"));
      return new NewArguments((PyTuple) both.get(0), (PyDict) both.get(1), true);
    }
    if (type.lookup("__getnewargs__") == null) {
      return new NewArguments(PyTuple.of(), new PyDict(), false);
    }
    Object plain = Calls.callMethod0(o, "__getnewargs__");
    if (!(plain instanceof PyTuple t)) {
      throw wrong("__getnewargs__ should return a tuple", plain);
    }
    return new NewArguments(t, new PyDict(), true);
  }

  private static PyBaseException wrong(String message, Object given) {
    return Err.typeError(message + ", not '" + Types.of(given).name + "'");
  }

  private static PyTuple pair(Object both) {
    if (!(both instanceof PyTuple t)) {
      throw wrong("__getnewargs_ex__ should return a tuple", both);
    }
    if (t.size() != 2) {
      throw Err.valueError("__getnewargs_ex__ should return a tuple of length 2, not " + t.size());
    }
    if (!(t.get(0) instanceof PyTuple)) {
      throw wrong(
          "first item of the tuple returned by __getnewargs_ex__ must be a tuple", t.get(0));
    }
    if (!(t.get(1) instanceof PyDict)) {
      throw wrong(
          "second item of the tuple returned by __getnewargs_ex__ must be a dict", t.get(1));
    }
    return t;
  }
}
