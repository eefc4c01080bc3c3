package dev.winnow.mask;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Finds personal data of several sorts.
 *
 * @param finders one of each sort, in the order of the sorts
 */
record PersonalDataFinder(List<Finder> finders) {
  PersonalDataFinder {
    finders = List.copyOf(finders);
  }

  /** The places that hold personal data, ascending. Of places that overlap, the first sort wins. */
  List<Place> places(CharSequence text) {
    NavigableMap<Integer, Place> taken = new TreeMap<>();
    List<Place> found = new ArrayList<>();
    Signs signs = Signs.of(text);
    for (Finder finder : finders) {
      found.clear();
      if (finder.isPossible(signs)) {
        finder.find(text, found);
      }
      found.stream()
          .filter(place -> isFree(taken, place))
          .forEach(place -> taken.put(place.from(), place));
    }
    return List.copyOf(taken.values());
  }

  private static boolean isFree(NavigableMap<Integer, Place> taken, Place place) {
    var before = taken.lowerEntry(place.to());
    return before == null || before.getValue().to() <= place.from();
  }
}
