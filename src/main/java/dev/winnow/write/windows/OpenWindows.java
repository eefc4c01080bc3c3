package dev.winnow.write.windows;

import java.util.ArrayList;
import java.util.List;

/**
 * The windows of a shard that are not over.
 *
 * @param windows in the order of time
 * @param bytes of the lines that are collected
 */
record OpenWindows(List<OpenWindow> windows, long bytes) {
  /** None is open. */
  static final OpenWindows NONE = new OpenWindows(List.of(), 0);

  /**
   * A window.
   *
   * @param start its beginning, in milliseconds since 1970
   * @param files how many were made of it
   */
  record OpenWindow(long start, int files) {}

  OpenWindows {
    windows = List.copyOf(windows);
  }

  /** The beginning of the first; a time that never comes if there is none. */
  long first() {
    return windows.isEmpty() ? Long.MAX_VALUE : windows.get(0).start();
  }

  /** How many files were made of a window. */
  int files(long start) {
    return windows.stream()
        .filter(each -> each.start() == start)
        .mapToInt(OpenWindow::files)
        .findFirst()
        .orElse(0);
  }

  /** These windows with a further line. */
  OpenWindows with(long start, int length) {
    boolean known = windows.stream().anyMatch(each -> each.start() == start);
    return new OpenWindows(known ? windows : put(new OpenWindow(start, 0)), bytes + length);
  }

  /** These windows with a further file. */
  OpenWindows withFile(long start) {
    return new OpenWindows(put(new OpenWindow(start, files(start) + 1)), bytes);
  }

  /** These windows without those up to the given one. */
  OpenWindows after(long last) {
    return new OpenWindows(windows.stream().filter(each -> each.start() > last).toList(), bytes);
  }

  /** These windows with this number of bytes collected. */
  OpenWindows holding(long collected) {
    return new OpenWindows(windows, collected);
  }

  private List<OpenWindow> put(OpenWindow window) {
    List<OpenWindow> all = new ArrayList<>(windows);
    all.removeIf(each -> each.start() == window.start());
    all.add(window);
    all.sort(java.util.Comparator.comparingLong(OpenWindow::start));
    return all;
  }
}
