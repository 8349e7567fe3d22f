package io.krait.runtime.module;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Error numbers of Linux: name, number and text, as {@code errno} and {@code os.strerror} say. */
final class Errno {
  static final int ENOENT = 2;
  static final int EIO = 5;
  static final int EBADF = 9;
  static final int ECHILD = 10;
  static final int EAGAIN = 11;
  static final int EACCES = 13;
  static final int EEXIST = 17;
  static final int ENOTDIR = 20;
  static final int EISDIR = 21;
  static final int EINVAL = 22;
  static final int ESPIPE = 29;
  static final int EPIPE = 32;
  static final int ENOTEMPTY = 39;
  static final int ELOOP = 40;
  static final int ENOTSOCK = 88;
  static final int EAFNOSUPPORT = 97;
  static final int EISCONN = 106;
  static final int ENOTCONN = 107;
  static final int EINPROGRESS = 115;

  // "number name text", in the order of the numbers.
  private static final String TABLE =
      """
      1 EPERM Operation not permitted
      2 ENOENT No such file or directory
      3 ESRCH No such process
      4 EINTR Interrupted system call
      5 EIO Input/output error
      6 ENXIO No such device or address
      7 E2BIG Argument list too long
      8 ENOEXEC Exec format error
      9 EBADF Bad file descriptor
      10 ECHILD No child processes
      11 EAGAIN Resource temporarily unavailable
      12 ENOMEM Cannot allocate memory
      13 EACCES Permission denied
      14 EFAULT Bad address
      15 ENOTBLK Block device required
      16 EBUSY Device or resource busy
      17 EEXIST File exists
      18 EXDEV Invalid cross-device link
      19 ENODEV No such device
      20 ENOTDIR Not a directory
      21 EISDIR Is a directory
      22 EINVAL Invalid argument
      23 ENFILE Too many open files in system
      24 EMFILE Too many open files
      25 ENOTTY Inappropriate ioctl for device
      26 ETXTBSY Text file busy
      27 EFBIG File too large
      28 ENOSPC No space left on device
      29 ESPIPE Illegal seek
      30 EROFS Read-only file system
      31 EMLINK Too many links
      32 EPIPE Broken pipe
      33 EDOM Numerical argument out of domain
      34 ERANGE Numerical result out of range
      35 EDEADLK Resource deadlock avoided
      36 ENAMETOOLONG File name too long
      37 ENOLCK No locks available
      38 ENOSYS Function not implemented
      39 ENOTEMPTY Directory not empty
      40 ELOOP Too many levels of symbolic links
      61 ENODATA No data available
      62 ETIME Timer expired
      71 EPROTO Protocol error
      75 EOVERFLOW Value too large for defined data type
      84 EILSEQ Invalid or incomplete multibyte or wide character
      88 ENOTSOCK Socket operation on non-socket
      92 ENOPROTOOPT Protocol not available
      95 ENOTSUP Operation not supported
      97 EAFNOSUPPORT Address family not supported by protocol
      98 EADDRINUSE Address already in use
      99 EADDRNOTAVAIL Cannot assign requested address
      100 ENETDOWN Network is down
      101 ENETUNREACH Network is unreachable
      103 ECONNABORTED Software caused connection abort
      104 ECONNRESET Connection reset by peer
      105 ENOBUFS No buffer space available
      106 EISCONN Transport endpoint is already connected
      107 ENOTCONN Transport endpoint is not connected
      108 ESHUTDOWN Cannot send after transport endpoint shutdown
      110 ETIMEDOUT Connection timed out
      111 ECONNREFUSED Connection refused
      112 EHOSTDOWN Host is down
      113 EHOSTUNREACH No route to host
      114 EALREADY Operation already in progress
      115 EINPROGRESS Operation now in progress
      116 ESTALE Stale file handle
      122 EDQUOT Disk quota exceeded
      125 ECANCELED Operation canceled
      """;

  private static @Nullable Map<Integer, String> texts;
  private static @Nullable Map<String, Integer> numbers;

  private Errno() {}

  /** The text of an error number, as {@code os.strerror} gives it. */
  static String text(int number) {
    String text = load().get(number);
    return text == null ? "Unknown error " + number : text;
  }

  /** The number whose text this is, or 0. */
  static int byText(String text) {
    for (Map.Entry<Integer, String> entry : load().entrySet()) {
      if (entry.getValue().equals(text)) {
        return entry.getKey();
      }
    }
    return 0;
  }

  /** Names with their numbers. */
  static Map<String, Integer> names() {
    load();
    Map<String, Integer> known = numbers;
    return known == null ? Map.of() : known;
  }

  private static synchronized Map<Integer, String> load() {
    Map<Integer, String> known = texts;
    if (known != null) {
      return known;
    }
    Map<Integer, String> byNumber = new HashMap<>();
    Map<String, Integer> byName = new java.util.LinkedHashMap<>();
    for (String line : TABLE.lines().toList()) {
      int first = line.indexOf(' ');
      int second = line.indexOf(' ', first + 1);
      int number = Integer.parseInt(line.substring(0, first));
      byNumber.put(number, line.substring(second + 1));
      byName.put(line.substring(first + 1, second), number);
    }
    numbers = byName;
    texts = byNumber;
    return byNumber;
  }
}
