package dev.winnow.yaml;

/**
 * Says that a configuration file or the command line is wrong, with the place, the fault and the
 * known names.
 */
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message one sentence, with {@code file:line:} first where there is a file
   */
  public ConfigException(String message) {
    super(message);
  }
}
