package dev.winnow.mask;

/**
 * The addresses that belong to no computer on the public Internet: the registries of special
 * purposes of IANA (RFC 6890), multicast, and IPv6 outside of the global unicast range.
 */
final class SpecialAddresses {
  private SpecialAddresses() {}

  /** Whether an IPv4 address that begins with these three parts is one of them. */
  static boolean hasV4(int first, int second, int third) {
    return switch (first) {
      case 0, 10, 127 -> true;
      case 100 -> second >= 64 && second < 128;
      case 169 -> second == 254;
      case 172 -> second >= 16 && second < 32;
      case 192 ->
          second == 168 || second == 0 && (third == 0 || third == 2) || second == 88 && third == 99;
      case 198 -> second == 18 || second == 19 || second == 51 && third == 100;
      case 203 -> second == 0 && third == 113;
      default -> first >= 224;
    };
  }

  /**
   * Whether a valid IPv6 address is one of them.
   *
   * @param address without brackets, zone and prefix
   */
  static boolean hasV6(String address) {
    String[] groups = address.split(":", -1);
    int first = group(groups[0]);
    boolean isGlobal = first >= 0x2000 && first < 0x4000;
    int second = groups.length > 1 ? group(groups[1]) : 0;
    boolean isProtocol = first == 0x2001 && second < 0x200;
    boolean isDocumentation =
        first == 0x2001 && second == 0xDB8 || first == 0x3FFF && second < 0x1000;
    return !isGlobal || isProtocol || isDocumentation;
  }

  private static int group(String digits) {
    return digits.isEmpty() || digits.indexOf('.') >= 0 ? 0 : Integer.parseInt(digits, 16);
  }
}
