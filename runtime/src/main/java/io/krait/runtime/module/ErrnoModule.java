package io.krait.runtime.module;

import io.krait.runtime.PyDict;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import java.util.Map;

/** The module {@code errno}. */
@PyModuleInfo("errno")
final class ErrnoModule {
  @PyConst("EPERM: int")
  static final long EPERM = 1;

  @PyConst("ENOENT: int")
  static final long ENOENT = 2;

  @PyConst("ESRCH: int")
  static final long ESRCH = 3;

  @PyConst("EINTR: int")
  static final long EINTR = 4;

  @PyConst("EIO: int")
  static final long EIO = 5;

  @PyConst("ENXIO: int")
  static final long ENXIO = 6;

  @PyConst("E2BIG: int")
  static final long E2BIG = 7;

  @PyConst("ENOEXEC: int")
  static final long ENOEXEC = 8;

  @PyConst("EBADF: int")
  static final long EBADF = 9;

  @PyConst("ECHILD: int")
  static final long ECHILD = 10;

  @PyConst("EAGAIN: int")
  static final long EAGAIN = 11;

  @PyConst("ENOMEM: int")
  static final long ENOMEM = 12;

  @PyConst("EACCES: int")
  static final long EACCES = 13;

  @PyConst("EFAULT: int")
  static final long EFAULT = 14;

  @PyConst("ENOTBLK: int")
  static final long ENOTBLK = 15;

  @PyConst("EBUSY: int")
  static final long EBUSY = 16;

  @PyConst("EEXIST: int")
  static final long EEXIST = 17;

  @PyConst("EXDEV: int")
  static final long EXDEV = 18;

  @PyConst("ENODEV: int")
  static final long ENODEV = 19;

  @PyConst("ENOTDIR: int")
  static final long ENOTDIR = 20;

  @PyConst("EISDIR: int")
  static final long EISDIR = 21;

  @PyConst("EINVAL: int")
  static final long EINVAL = 22;

  @PyConst("ENFILE: int")
  static final long ENFILE = 23;

  @PyConst("EMFILE: int")
  static final long EMFILE = 24;

  @PyConst("ENOTTY: int")
  static final long ENOTTY = 25;

  @PyConst("ETXTBSY: int")
  static final long ETXTBSY = 26;

  @PyConst("EFBIG: int")
  static final long EFBIG = 27;

  @PyConst("ENOSPC: int")
  static final long ENOSPC = 28;

  @PyConst("ESPIPE: int")
  static final long ESPIPE = 29;

  @PyConst("EROFS: int")
  static final long EROFS = 30;

  @PyConst("EMLINK: int")
  static final long EMLINK = 31;

  @PyConst("EPIPE: int")
  static final long EPIPE = 32;

  @PyConst("EDOM: int")
  static final long EDOM = 33;

  @PyConst("ERANGE: int")
  static final long ERANGE = 34;

  @PyConst("EDEADLK: int")
  static final long EDEADLK = 35;

  @PyConst("ENAMETOOLONG: int")
  static final long ENAMETOOLONG = 36;

  @PyConst("ENOLCK: int")
  static final long ENOLCK = 37;

  @PyConst("ENOSYS: int")
  static final long ENOSYS = 38;

  @PyConst("ENOTEMPTY: int")
  static final long ENOTEMPTY = 39;

  @PyConst("ELOOP: int")
  static final long ELOOP = 40;

  @PyConst("ENODATA: int")
  static final long ENODATA = 61;

  @PyConst("ETIME: int")
  static final long ETIME = 62;

  @PyConst("EPROTO: int")
  static final long EPROTO = 71;

  @PyConst("EOVERFLOW: int")
  static final long EOVERFLOW = 75;

  @PyConst("EILSEQ: int")
  static final long EILSEQ = 84;

  @PyConst("ENOTSOCK: int")
  static final long ENOTSOCK = 88;

  @PyConst("ENOPROTOOPT: int")
  static final long ENOPROTOOPT = 92;

  @PyConst("ENOTSUP: int")
  static final long ENOTSUP = 95;

  @PyConst("EAFNOSUPPORT: int")
  static final long EAFNOSUPPORT = 97;

  @PyConst("EADDRINUSE: int")
  static final long EADDRINUSE = 98;

  @PyConst("EADDRNOTAVAIL: int")
  static final long EADDRNOTAVAIL = 99;

  @PyConst("ENETDOWN: int")
  static final long ENETDOWN = 100;

  @PyConst("ENETUNREACH: int")
  static final long ENETUNREACH = 101;

  @PyConst("ECONNABORTED: int")
  static final long ECONNABORTED = 103;

  @PyConst("ECONNRESET: int")
  static final long ECONNRESET = 104;

  @PyConst("ENOBUFS: int")
  static final long ENOBUFS = 105;

  @PyConst("EISCONN: int")
  static final long EISCONN = 106;

  @PyConst("ENOTCONN: int")
  static final long ENOTCONN = 107;

  @PyConst("ESHUTDOWN: int")
  static final long ESHUTDOWN = 108;

  @PyConst("ETIMEDOUT: int")
  static final long ETIMEDOUT = 110;

  @PyConst("ECONNREFUSED: int")
  static final long ECONNREFUSED = 111;

  @PyConst("EHOSTDOWN: int")
  static final long EHOSTDOWN = 112;

  @PyConst("EHOSTUNREACH: int")
  static final long EHOSTUNREACH = 113;

  @PyConst("EALREADY: int")
  static final long EALREADY = 114;

  @PyConst("EINPROGRESS: int")
  static final long EINPROGRESS = 115;

  @PyConst("ESTALE: int")
  static final long ESTALE = 116;

  @PyConst("EDQUOT: int")
  static final long EDQUOT = 122;

  @PyConst("ECANCELED: int")
  static final long ECANCELED = 125;

  @PyConst("EWOULDBLOCK: int")
  static final long EWOULDBLOCK = 11;

  private ErrnoModule() {}

  @PyConst("errorcode: dict[int, str]")
  static PyDict errorcode() {
    PyDict codes = new PyDict();
    for (Map.Entry<String, Integer> entry : Errno.names().entrySet()) {
      codes.put((long) entry.getValue(), entry.getKey());
    }
    return codes;
  }
}
