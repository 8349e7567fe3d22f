package io.krait.runtime.module;

import io.krait.runtime.meta.PyConst;

/** The numbers of {@code zlib}. */
final class ZlibConstants {
  @PyConst("DEFLATED: int")
  static final long DEFLATED = 8;

  @PyConst("DEF_BUF_SIZE: int")
  static final long DEF_BUF_SIZE = 16384;

  @PyConst("DEF_MEM_LEVEL: int")
  static final long DEF_MEM_LEVEL = 8;

  @PyConst("MAX_WBITS: int")
  static final long MAX_WBITS = 15;

  @PyConst("Z_BEST_COMPRESSION: int")
  static final long Z_BEST_COMPRESSION = 9;

  @PyConst("Z_BEST_SPEED: int")
  static final long Z_BEST_SPEED = 1;

  @PyConst("Z_BLOCK: int")
  static final long Z_BLOCK = 5;

  @PyConst("Z_DEFAULT_COMPRESSION: int")
  static final long Z_DEFAULT_COMPRESSION = -1;

  @PyConst("Z_DEFAULT_STRATEGY: int")
  static final long Z_DEFAULT_STRATEGY = 0;

  @PyConst("Z_FILTERED: int")
  static final long Z_FILTERED = 1;

  @PyConst("Z_FINISH: int")
  static final long Z_FINISH = 4;

  @PyConst("Z_FIXED: int")
  static final long Z_FIXED = 4;

  @PyConst("Z_FULL_FLUSH: int")
  static final long Z_FULL_FLUSH = 3;

  @PyConst("Z_HUFFMAN_ONLY: int")
  static final long Z_HUFFMAN_ONLY = 2;

  @PyConst("Z_NO_COMPRESSION: int")
  static final long Z_NO_COMPRESSION = 0;

  @PyConst("Z_NO_FLUSH: int")
  static final long Z_NO_FLUSH = 0;

  @PyConst("Z_PARTIAL_FLUSH: int")
  static final long Z_PARTIAL_FLUSH = 1;

  @PyConst("Z_RLE: int")
  static final long Z_RLE = 3;

  @PyConst("Z_SYNC_FLUSH: int")
  static final long Z_SYNC_FLUSH = 2;

  @PyConst("Z_TREES: int")
  static final long Z_TREES = 6;

  @PyConst("ZLIB_VERSION: str")
  static final String ZLIB_VERSION = "1.3";

  @PyConst("ZLIB_RUNTIME_VERSION: str")
  static final String ZLIB_RUNTIME_VERSION = "1.3";

  @PyConst("__version__: str")
  static final String VERSION = "1.0";

  private ZlibConstants() {}
}
