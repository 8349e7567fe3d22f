package io.krait.runtime.module;

import io.krait.runtime.PyDict;
import io.krait.runtime.PyType;
import io.krait.runtime.number.IntText;

/** The struct sequences of {@code sys}, made when they are first read. */
final class SysFacts {
  private SysFacts() {}

  static Object version() {
    PyType type =
        PyStructSequence.declare(
            "sys.version_info", 5, "major", "minor", "micro", "releaselevel", "serial");
    return PyStructSequence.of(type, 3L, 13L, 0L, "final", 0L);
  }

  static Object floatInfo() {
    PyType type =
        PyStructSequence.declare(
            "sys.float_info",
            11,
            "max",
            "max_exp",
            "max_10_exp",
            "min",
            "min_exp",
            "min_10_exp",
            "dig",
            "mant_dig",
            "epsilon",
            "radix",
            "rounds");
    return PyStructSequence.of(
        type,
        Double.MAX_VALUE,
        1024L,
        308L,
        Double.MIN_NORMAL,
        -1021L,
        -307L,
        15L,
        53L,
        Math.ulp(1.0),
        2L,
        1L);
  }

  static Object intInfo() {
    PyType type =
        PyStructSequence.declare(
            "sys.int_info",
            4,
            "bits_per_digit",
            "sizeof_digit",
            "default_max_str_digits",
            "str_digits_check_threshold");
    return PyStructSequence.of(type, 30L, 4L, 4300L, 640L);
  }

  static Object hashInfo() {
    PyType type =
        PyStructSequence.declare(
            "sys.hash_info",
            9,
            "width",
            "modulus",
            "inf",
            "nan",
            "imag",
            "algorithm",
            "hash_bits",
            "seed_bits",
            "cutoff");
    return PyStructSequence.of(
        type, 64L, (1L << 61) - 1, 314159L, 0L, 1000003L, "siphash13", 64L, 128L, 0L);
  }

  static Object threadInfo() {
    PyType type = PyStructSequence.declare("sys.thread_info", 3, "name", "lock", "version");
    return PyStructSequence.of(type, "pthread", "semaphore", "NPTL 2.36");
  }

  static Object flags() {
    PyType type =
        PyStructSequence.declare(
            "sys.flags",
            18,
            "debug",
            "inspect",
            "interactive",
            "optimize",
            "dont_write_bytecode",
            "no_user_site",
            "no_site",
            "ignore_environment",
            "verbose",
            "bytes_warning",
            "quiet",
            "hash_randomization",
            "isolated",
            "dev_mode",
            "utf8_mode",
            "warn_default_encoding",
            "safe_path",
            "int_max_str_digits");
    return PyStructSequence.of(
        type,
        0L,
        0L,
        0L,
        0L,
        1L,
        0L,
        0L,
        0L,
        0L,
        0L,
        0L,
        1L,
        0L,
        false,
        0L,
        0L,
        false,
        (long) IntText.maxStrDigits());
  }

  static Object implementation() {
    PyDict values = new PyDict();
    values.putStr("name", "cpython");
    values.putStr("cache_tag", "cpython-313");
    values.putStr("version", version());
    values.putStr("hexversion", 0x30d00f0L);
    values.putStr("_multiarch", "x86_64-linux-gnu");
    return new PySimpleNamespace(PySimpleNamespace.TYPE, values);
  }
}
