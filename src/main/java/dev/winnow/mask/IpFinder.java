package dev.winnow.mask;

import java.util.List;
import org.apache.commons.validator.routines.InetAddressValidator;

/**
 * Finds addresses of computers on the public Internet: IPv4 and IPv6. Addresses of private
 * networks, of loops, of documentation and of other special purposes name nobody and stay. Numbers
 * of versions and of sections, which look alike, stay too.
 *
 * @param words the words beside numbers
 */
record IpFinder(NumberWords words) implements Finder {
  private static final int MIN_DIGITS = 4;
  private static final int V4_DOTS = 3;
  private static final int MIN_V6_COLONS = 2;
  private static final int MAX_V4_CHARS = "255.255.255.255".length();
  private static final int MAX_V6_CHARS = "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255".length();
  private static final int MIN_V6_CHARS = "2a00::".length();

  /** A number with a longer part is no number of a version or section. */
  private static final int MAX_VERSION_PART = 99;

  @Override
  public boolean isPossible(Signs signs) {
    return signs.digits() >= MIN_DIGITS && signs.dots() >= V4_DOTS
        || signs.colons() >= MIN_V6_COLONS;
  }

  @Override
  public void find(CharSequence text, List<Place> places) {
    int i = 0;
    while (i < text.length()) {
      if (!isPart(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      boolean hasColon = false;
      boolean hasDot = false;
      while (end < text.length() && isPart(text.charAt(end))) {
        hasColon |= text.charAt(end) == ':';
        hasDot |= text.charAt(end) == '.';
        end++;
      }
      if ((hasColon || hasDot)
          && !Digits.isWord(text, i - 1)
          && !Digits.isWord(text, end)
          && end - i <= 2 * MAX_V6_CHARS) {
        add(text, i, end, places);
      }
      i = end;
    }
  }

  private static boolean isPart(char c) {
    return Digits.isDigit(c)
        || c >= 'a' && c <= 'f'
        || c >= 'A' && c <= 'F'
        || c == ':'
        || c == '.';
  }

  /** Adds the address that a run of its characters holds, without marks around it. */
  private void add(CharSequence text, int from, int to, List<Place> places) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == '.') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == '.') {
      end--;
    }
    String run = text.subSequence(start, end).toString();
    String first = run.startsWith(":") && !run.startsWith("::") ? run.substring(1) : run;
    String address = first.endsWith(":") && !first.endsWith("::") ? cut(first, 1) : first;
    int at = start + run.indexOf(address);
    if (isPublicV6(address)) {
      places.add(new Place(PersonalData.IP, at, at + address.length()));
      return;
    }
    int port = address.indexOf(':');
    String host = port < 0 ? address : address.substring(0, port);
    if (isPublicV4(host) && isAddress(text, at, host, port >= 0)) {
      places.add(new Place(PersonalData.IP, at, at + host.length()));
    }
  }

  private static String cut(String text, int chars) {
    return text.substring(0, text.length() - chars);
  }

  /** Whether the number is the address of a computer, and not that of a version or a section. */
  private boolean isAddress(CharSequence text, int from, String host, boolean hasPort) {
    boolean isOfProgram = from > 1 && text.charAt(from - 1) == '/' && Digits.isWord(text, from - 2);
    if (isOfProgram || words.isVersionBefore(text, from)) {
      return false;
    }
    for (String part : host.split("\\.", -1)) {
      if (Integer.parseInt(part) > MAX_VERSION_PART) {
        return true;
      }
    }
    return hasPort || words.isComputerNear(text, from, from + host.length());
  }

  private static boolean isPublicV4(String host) {
    if (host.length() > MAX_V4_CHARS
        || !InetAddressValidator.getInstance().isValidInet4Address(host)) {
      return false;
    }
    String[] parts = host.split("\\.", -1);
    return !SpecialAddresses.hasV4(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  private static boolean isPublicV6(String address) {
    return address.length() >= MIN_V6_CHARS
        && address.length() <= MAX_V6_CHARS
        && InetAddressValidator.getInstance().isValidInet6Address(address)
        && !SpecialAddresses.hasV6(address);
  }
}
