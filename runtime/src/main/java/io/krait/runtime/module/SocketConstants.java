package io.krait.runtime.module;

import io.krait.runtime.meta.PyConst;

/** The numbers of {@code socket}, as on Linux. */
final class SocketConstants {
  @PyConst("AF_INET: int")
  static final long AF_INET = 2;

  @PyConst("AF_INET6: int")
  static final long AF_INET6 = 10;

  @PyConst("AF_UNIX: int")
  static final long AF_UNIX = 1;

  @PyConst("AF_UNSPEC: int")
  static final long AF_UNSPEC = 0;

  @PyConst("AI_ADDRCONFIG: int")
  static final long AI_ADDRCONFIG = 32;

  @PyConst("AI_ALL: int")
  static final long AI_ALL = 16;

  @PyConst("AI_CANONNAME: int")
  static final long AI_CANONNAME = 2;

  @PyConst("AI_NUMERICHOST: int")
  static final long AI_NUMERICHOST = 4;

  @PyConst("AI_NUMERICSERV: int")
  static final long AI_NUMERICSERV = 1024;

  @PyConst("AI_PASSIVE: int")
  static final long AI_PASSIVE = 1;

  @PyConst("AI_V4MAPPED: int")
  static final long AI_V4MAPPED = 8;

  @PyConst("EAI_ADDRFAMILY: int")
  static final long EAI_ADDRFAMILY = -9;

  @PyConst("EAI_AGAIN: int")
  static final long EAI_AGAIN = -3;

  @PyConst("EAI_BADFLAGS: int")
  static final long EAI_BADFLAGS = -1;

  @PyConst("EAI_FAIL: int")
  static final long EAI_FAIL = -4;

  @PyConst("EAI_FAMILY: int")
  static final long EAI_FAMILY = -6;

  @PyConst("EAI_MEMORY: int")
  static final long EAI_MEMORY = -10;

  @PyConst("EAI_NODATA: int")
  static final long EAI_NODATA = -5;

  @PyConst("EAI_NONAME: int")
  static final long EAI_NONAME = -2;

  @PyConst("EAI_OVERFLOW: int")
  static final long EAI_OVERFLOW = -12;

  @PyConst("EAI_SERVICE: int")
  static final long EAI_SERVICE = -8;

  @PyConst("EAI_SOCKTYPE: int")
  static final long EAI_SOCKTYPE = -7;

  @PyConst("EAI_SYSTEM: int")
  static final long EAI_SYSTEM = -11;

  @PyConst("INADDR_ALLHOSTS_GROUP: int")
  static final long INADDR_ALLHOSTS_GROUP = 3758096385L;

  @PyConst("INADDR_ANY: int")
  static final long INADDR_ANY = 0;

  @PyConst("INADDR_BROADCAST: int")
  static final long INADDR_BROADCAST = 4294967295L;

  @PyConst("INADDR_LOOPBACK: int")
  static final long INADDR_LOOPBACK = 2130706433;

  @PyConst("INADDR_MAX_LOCAL_GROUP: int")
  static final long INADDR_MAX_LOCAL_GROUP = 3758096639L;

  @PyConst("INADDR_NONE: int")
  static final long INADDR_NONE = 4294967295L;

  @PyConst("INADDR_UNSPEC_GROUP: int")
  static final long INADDR_UNSPEC_GROUP = 3758096384L;

  @PyConst("IPPORT_RESERVED: int")
  static final long IPPORT_RESERVED = 1024;

  @PyConst("IPPORT_USERRESERVED: int")
  static final long IPPORT_USERRESERVED = 5000;

  @PyConst("IPPROTO_AH: int")
  static final long IPPROTO_AH = 51;

  @PyConst("IPPROTO_DSTOPTS: int")
  static final long IPPROTO_DSTOPTS = 60;

  @PyConst("IPPROTO_EGP: int")
  static final long IPPROTO_EGP = 8;

  @PyConst("IPPROTO_ESP: int")
  static final long IPPROTO_ESP = 50;

  @PyConst("IPPROTO_FRAGMENT: int")
  static final long IPPROTO_FRAGMENT = 44;

  @PyConst("IPPROTO_GRE: int")
  static final long IPPROTO_GRE = 47;

  @PyConst("IPPROTO_HOPOPTS: int")
  static final long IPPROTO_HOPOPTS = 0;

  @PyConst("IPPROTO_ICMP: int")
  static final long IPPROTO_ICMP = 1;

  @PyConst("IPPROTO_ICMPV6: int")
  static final long IPPROTO_ICMPV6 = 58;

  @PyConst("IPPROTO_IDP: int")
  static final long IPPROTO_IDP = 22;

  @PyConst("IPPROTO_IGMP: int")
  static final long IPPROTO_IGMP = 2;

  @PyConst("IPPROTO_IP: int")
  static final long IPPROTO_IP = 0;

  @PyConst("IPPROTO_IPIP: int")
  static final long IPPROTO_IPIP = 4;

  @PyConst("IPPROTO_IPV6: int")
  static final long IPPROTO_IPV6 = 41;

  @PyConst("IPPROTO_NONE: int")
  static final long IPPROTO_NONE = 59;

  @PyConst("IPPROTO_PIM: int")
  static final long IPPROTO_PIM = 103;

  @PyConst("IPPROTO_PUP: int")
  static final long IPPROTO_PUP = 12;

  @PyConst("IPPROTO_RAW: int")
  static final long IPPROTO_RAW = 255;

  @PyConst("IPPROTO_ROUTING: int")
  static final long IPPROTO_ROUTING = 43;

  @PyConst("IPPROTO_RSVP: int")
  static final long IPPROTO_RSVP = 46;

  @PyConst("IPPROTO_SCTP: int")
  static final long IPPROTO_SCTP = 132;

  @PyConst("IPPROTO_TCP: int")
  static final long IPPROTO_TCP = 6;

  @PyConst("IPPROTO_TP: int")
  static final long IPPROTO_TP = 29;

  @PyConst("IPPROTO_UDP: int")
  static final long IPPROTO_UDP = 17;

  @PyConst("IPPROTO_UDPLITE: int")
  static final long IPPROTO_UDPLITE = 136;

  @PyConst("IPV6_V6ONLY: int")
  static final long IPV6_V6ONLY = 26;

  @PyConst("IP_ADD_MEMBERSHIP: int")
  static final long IP_ADD_MEMBERSHIP = 35;

  @PyConst("IP_ADD_SOURCE_MEMBERSHIP: int")
  static final long IP_ADD_SOURCE_MEMBERSHIP = 39;

  @PyConst("IP_MULTICAST_IF: int")
  static final long IP_MULTICAST_IF = 32;

  @PyConst("IP_MULTICAST_LOOP: int")
  static final long IP_MULTICAST_LOOP = 34;

  @PyConst("IP_MULTICAST_TTL: int")
  static final long IP_MULTICAST_TTL = 33;

  @PyConst("IP_TOS: int")
  static final long IP_TOS = 1;

  @PyConst("IP_TRANSPARENT: int")
  static final long IP_TRANSPARENT = 19;

  @PyConst("IP_TTL: int")
  static final long IP_TTL = 2;

  @PyConst("MSG_CMSG_CLOEXEC: int")
  static final long MSG_CMSG_CLOEXEC = 1073741824;

  @PyConst("MSG_CONFIRM: int")
  static final long MSG_CONFIRM = 2048;

  @PyConst("MSG_CTRUNC: int")
  static final long MSG_CTRUNC = 8;

  @PyConst("MSG_DONTROUTE: int")
  static final long MSG_DONTROUTE = 4;

  @PyConst("MSG_DONTWAIT: int")
  static final long MSG_DONTWAIT = 64;

  @PyConst("MSG_EOR: int")
  static final long MSG_EOR = 128;

  @PyConst("MSG_ERRQUEUE: int")
  static final long MSG_ERRQUEUE = 8192;

  @PyConst("MSG_FASTOPEN: int")
  static final long MSG_FASTOPEN = 536870912;

  @PyConst("MSG_MORE: int")
  static final long MSG_MORE = 32768;

  @PyConst("MSG_NOSIGNAL: int")
  static final long MSG_NOSIGNAL = 16384;

  @PyConst("MSG_OOB: int")
  static final long MSG_OOB = 1;

  @PyConst("MSG_PEEK: int")
  static final long MSG_PEEK = 2;

  @PyConst("MSG_TRUNC: int")
  static final long MSG_TRUNC = 32;

  @PyConst("MSG_WAITALL: int")
  static final long MSG_WAITALL = 256;

  @PyConst("NI_DGRAM: int")
  static final long NI_DGRAM = 16;

  @PyConst("NI_IDN: int")
  static final long NI_IDN = 32;

  @PyConst("NI_MAXHOST: int")
  static final long NI_MAXHOST = 1025;

  @PyConst("NI_MAXSERV: int")
  static final long NI_MAXSERV = 32;

  @PyConst("NI_NAMEREQD: int")
  static final long NI_NAMEREQD = 8;

  @PyConst("NI_NOFQDN: int")
  static final long NI_NOFQDN = 4;

  @PyConst("NI_NUMERICHOST: int")
  static final long NI_NUMERICHOST = 1;

  @PyConst("NI_NUMERICSERV: int")
  static final long NI_NUMERICSERV = 2;

  @PyConst("SHUT_RD: int")
  static final long SHUT_RD = 0;

  @PyConst("SHUT_RDWR: int")
  static final long SHUT_RDWR = 2;

  @PyConst("SHUT_WR: int")
  static final long SHUT_WR = 1;

  @PyConst("SOCK_CLOEXEC: int")
  static final long SOCK_CLOEXEC = 524288;

  @PyConst("SOCK_DGRAM: int")
  static final long SOCK_DGRAM = 2;

  @PyConst("SOCK_NONBLOCK: int")
  static final long SOCK_NONBLOCK = 2048;

  @PyConst("SOCK_RAW: int")
  static final long SOCK_RAW = 3;

  @PyConst("SOCK_RDM: int")
  static final long SOCK_RDM = 4;

  @PyConst("SOCK_SEQPACKET: int")
  static final long SOCK_SEQPACKET = 5;

  @PyConst("SOCK_STREAM: int")
  static final long SOCK_STREAM = 1;

  @PyConst("SOL_IP: int")
  static final long SOL_IP = 0;

  @PyConst("SOL_SOCKET: int")
  static final long SOL_SOCKET = 1;

  @PyConst("SOL_TCP: int")
  static final long SOL_TCP = 6;

  @PyConst("SOL_UDP: int")
  static final long SOL_UDP = 17;

  @PyConst("SOMAXCONN: int")
  static final long SOMAXCONN = 4096;

  @PyConst("SO_ACCEPTCONN: int")
  static final long SO_ACCEPTCONN = 30;

  @PyConst("SO_BINDTODEVICE: int")
  static final long SO_BINDTODEVICE = 25;

  @PyConst("SO_BINDTOIFINDEX: int")
  static final long SO_BINDTOIFINDEX = 62;

  @PyConst("SO_BROADCAST: int")
  static final long SO_BROADCAST = 6;

  @PyConst("SO_DEBUG: int")
  static final long SO_DEBUG = 1;

  @PyConst("SO_DOMAIN: int")
  static final long SO_DOMAIN = 39;

  @PyConst("SO_DONTROUTE: int")
  static final long SO_DONTROUTE = 5;

  @PyConst("SO_ERROR: int")
  static final long SO_ERROR = 4;

  @PyConst("SO_INCOMING_CPU: int")
  static final long SO_INCOMING_CPU = 49;

  @PyConst("SO_J1939_ERRQUEUE: int")
  static final long SO_J1939_ERRQUEUE = 4;

  @PyConst("SO_J1939_FILTER: int")
  static final long SO_J1939_FILTER = 1;

  @PyConst("SO_J1939_PROMISC: int")
  static final long SO_J1939_PROMISC = 2;

  @PyConst("SO_J1939_SEND_PRIO: int")
  static final long SO_J1939_SEND_PRIO = 3;

  @PyConst("SO_KEEPALIVE: int")
  static final long SO_KEEPALIVE = 9;

  @PyConst("SO_LINGER: int")
  static final long SO_LINGER = 13;

  @PyConst("SO_MARK: int")
  static final long SO_MARK = 36;

  @PyConst("SO_OOBINLINE: int")
  static final long SO_OOBINLINE = 10;

  @PyConst("SO_PASSCRED: int")
  static final long SO_PASSCRED = 16;

  @PyConst("SO_PASSSEC: int")
  static final long SO_PASSSEC = 34;

  @PyConst("SO_PEERCRED: int")
  static final long SO_PEERCRED = 17;

  @PyConst("SO_PEERSEC: int")
  static final long SO_PEERSEC = 31;

  @PyConst("SO_PRIORITY: int")
  static final long SO_PRIORITY = 12;

  @PyConst("SO_PROTOCOL: int")
  static final long SO_PROTOCOL = 38;

  @PyConst("SO_RCVBUF: int")
  static final long SO_RCVBUF = 8;

  @PyConst("SO_RCVLOWAT: int")
  static final long SO_RCVLOWAT = 18;

  @PyConst("SO_RCVTIMEO: int")
  static final long SO_RCVTIMEO = 20;

  @PyConst("SO_REUSEADDR: int")
  static final long SO_REUSEADDR = 2;

  @PyConst("SO_REUSEPORT: int")
  static final long SO_REUSEPORT = 15;

  @PyConst("SO_SNDBUF: int")
  static final long SO_SNDBUF = 7;

  @PyConst("SO_SNDLOWAT: int")
  static final long SO_SNDLOWAT = 19;

  @PyConst("SO_SNDTIMEO: int")
  static final long SO_SNDTIMEO = 21;

  @PyConst("SO_TYPE: int")
  static final long SO_TYPE = 3;

  @PyConst("TCP_KEEPCNT: int")
  static final long TCP_KEEPCNT = 6;

  @PyConst("TCP_KEEPIDLE: int")
  static final long TCP_KEEPIDLE = 4;

  @PyConst("TCP_KEEPINTVL: int")
  static final long TCP_KEEPINTVL = 5;

  @PyConst("TCP_NODELAY: int")
  static final long TCP_NODELAY = 1;

  private SocketConstants() {}
}
