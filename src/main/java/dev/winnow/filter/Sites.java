package dev.winnow.filter;

import java.io.Serializable;
import java.util.Collection;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A list of sites.
 *
 * @param hosts names of hosts in lower case; a name stands for all hosts below it, too
 */
record Sites(SortedSet<String> hosts) implements Serializable {

  /**
   * Sites of these names, in any case.
   *
   * @throws IllegalArgumentException if one is no name of a host
   */
  static Sites of(Collection<String> names) {
    SortedSet<String> hosts = new TreeSet<>();
    for (String name : names) {
      String host = name.toLowerCase(Locale.ROOT);
      if (host.isBlank() || host.contains("/") || host.contains(" ")) {
        throw new IllegalArgumentException(
            "'" + name + "' is no name of a site; write it as in 'example.org'");
      }
      hosts.add(host);
    }
    return new Sites(hosts);
  }

  boolean isEmpty() {
    return hosts.isEmpty();
  }

  /** Whether the host of an address, or a name above it, is in the list. */
  boolean hold(String url) {
    String host = host(url);
    while (!hosts.contains(host)) {
      int dot = host.indexOf('.');
      if (dot < 0) {
        return false;
      }
      host = host.substring(dot + 1);
    }
    return true;
  }

  private static String host(String url) {
    int slashes = url.indexOf("//");
    String rest = slashes < 0 ? url : url.substring(slashes + 2);
    int end = 0;
    while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String authority = rest.substring(rest.lastIndexOf('@', end - 1) + 1, end);
    int port = authority.indexOf(':');
    return (port < 0 ? authority : authority.substring(0, port)).toLowerCase(Locale.ROOT);
  }
}
