package dev.winnow.model;

import java.util.regex.Pattern;

/** Tells the two ways apart in which users and records name a file or a folder. */
public final class Place {
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://");

  private Place() {}

  /** Whether {@code place} is an address of a Beam filesystem, such as {@code gs://…}. */
  public static boolean isAddress(String place) {
    return SCHEME.matcher(place).find();
  }
}
