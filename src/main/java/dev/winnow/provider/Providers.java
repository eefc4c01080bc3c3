package dev.winnow.provider;

import dev.winnow.yaml.ConfigException;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The providers of one sort that stand on the class path, by their types.
 *
 * @param <P> the sort
 */
public final class Providers<P extends Provider<?, ?>> {
  private final Map<String, P> byType = new TreeMap<>();

  private Providers() {}

  /**
   * Finds the providers with the thread's class loader, or with Winnow's own where the thread's
   * does not know Winnow.
   *
   * @throws ConfigException if two have the same type, or one cannot be loaded
   */
  @SuppressWarnings("unchecked") // The class of a sort has no word for any settings.
  public static <P extends Provider<?, ?>> Providers<P> load(Class<? super P> sort) {
    Providers<P> found = new Providers<>();
    try {
      for (Object each : ServiceLoader.load(sort, loader(sort))) {
        P provider = (P) each;
        P other = found.byType.putIfAbsent(provider.type(), provider);
        if (other != null) {
          throw new ConfigException(
              "two providers have the type '"
                  + provider.type()
                  + "', "
                  + other.getClass().getName()
                  + " and "
                  + provider.getClass().getName()
                  + "; take one off the class path");
        }
      }
    } catch (ServiceConfigurationError e) {
      throw new ConfigException("a provider on the class path cannot be loaded: " + e.getMessage());
    }
    return found;
  }

  /**
   * In an application server or a program of one jar, threads of a common pool have a class loader
   * that knows the JDK alone.
   */
  private static ClassLoader loader(Class<?> sort) {
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    try {
      if (ofThread != null && ofThread.loadClass(sort.getName()) == sort) {
        return ofThread;
      }
    } catch (ClassNotFoundException e) {
      // Winnow's own knows it.
    }
    return sort.getClassLoader();
  }

  /** All of them, sorted by type. */
  public List<P> all() {
    return List.copyOf(byType.values());
  }

  /** The types, sorted. */
  public List<String> types() {
    return List.copyOf(byType.keySet());
  }

  /** The provider of a type; null if there is none. */
  public P of(String type) {
    return byType.get(type);
  }
}
