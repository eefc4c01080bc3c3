package dev.winnow.extract.metadata;

import dev.winnow.extract.metadata.linked.LinkedArticle;
import java.util.ArrayList;
import java.util.List;

/** The canonical address of a page. */
final class PageAddress {
  private PageAddress() {}

  /** The first absolute address among the statements, or null. */
  static String of(PageScan scan, LinkedArticle linked) {
    List<String> stated = new ArrayList<>(List.of(scan.canonical()));
    stated.addAll(scan.metas().all("og:url"));
    stated.addAll(linked.ids("mainentityofpage"));
    stated.addAll(linked.texts("url"));
    stated.addAll(scan.metas().all("twitter:url"));
    stated.addAll(scan.metas().all("parsely-link"));
    for (String address : stated) {
      if (isAbsolute(address)) {
        return address;
      }
    }
    return null;
  }

  private static boolean isAbsolute(String address) {
    int host = address.indexOf("://") + 3;
    boolean web = address.startsWith("https://") || address.startsWith("http://");
    return web
        && host < address.length()
        && Character.isLetterOrDigit(address.charAt(host))
        && address.chars().noneMatch(c -> c <= ' ');
  }
}
