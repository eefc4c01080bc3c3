package dev.winnow.pipeline;

import dev.winnow.provider.FixedStepProvider;
import dev.winnow.provider.Provider;
import dev.winnow.provider.Providers;
import dev.winnow.provider.StepOrder;
import dev.winnow.provider.StepProvider;
import dev.winnow.yaml.ConfigException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The steps between source and sink that stand on the class path, and their order. */
final class StepTypes {
  private final Providers<StepProvider<?>> free = Providers.load(StepProvider.class);
  private final Providers<FixedStepProvider<?, ?>> fixed = Providers.load(FixedStepProvider.class);

  /**
   * Finds them.
   *
   * @throws ConfigException if two have the same type
   */
  StepTypes() {
    for (String type : free.types()) {
      if (fixed.of(type) != null) {
        throw new ConfigException(
            free.of(type).getClass().getName()
                + ": '"
                + type
                + "' is a step that each pipeline has at most once; take another type");
      }
    }
  }

  /** The types, in the order of the steps. */
  List<String> known() {
    return Arrays.stream(StepOrder.values()).flatMap(place -> at(place).stream()).toList();
  }

  /** The order, for complaints; steps that may stand in any order are parted by a bar. */
  List<String> order() {
    List<String> places = new ArrayList<>();
    for (StepOrder place : StepOrder.values()) {
      places.add(String.join(" | ", at(place)));
    }
    return places;
  }

  /** The types of the steps that stand at a place. */
  List<String> at(StepOrder place) {
    return place == StepOrder.CLEAN
        ? free.types()
        : fixed.all().stream()
            .filter(provider -> provider.order() == place)
            .map(Provider::type)
            .toList();
  }

  /** The place of a known type. */
  StepOrder placeOf(String type) {
    return fixed.of(type) == null ? StepOrder.CLEAN : fixed.of(type).order();
  }

  /** Whether a step of this type may have a name of its own. */
  boolean isNameable(String type) {
    return fixed.of(type) == null || fixed.of(type).nameable();
  }

  /** The provider of a known type. */
  Provider<?, ?> of(String type) {
    return fixed.of(type) == null ? free.of(type) : fixed.of(type);
  }
}
