package dev.winnow.cli.engine;

import dev.winnow.cli.console.Problem;
import dev.winnow.yaml.ConfigException;
import dev.winnow.yaml.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.aws2.options.S3Options;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** Makes Beam's options of the arguments that are no options of Winnow's. */
public final class BeamArguments {
  /** The options that are Winnow's and not Beam's. */
  private static final List<String> OPTIONS =
      List.of("--input", "--output", "--index", "--overwrite", "--runner", "--debug", "--help");

  /** Options of every engine, unless the user gives others. */
  private static final List<String> DEFAULTS =
      List.of("--stableUniqueNames=ERROR", "--appName=winnow");

  private static final Pattern UNKNOWN =
      Pattern.compile("missing a property named '([^']*)'\\.(.*)", Pattern.DOTALL);

  /** Where Jackson read a value: never known here. */
  private static final Pattern SOURCE = Pattern.compile(" at \\[Source: .*?\\]");

  /** What Beam says of an option that is written as JSON; the reason stands in the cause. */
  private static final String BAD_JSON = "Unable to parse JSON value";

  static {
    // Of the options of its filesystems, Beam registers all but these.
    PipelineOptionsFactory.register(S3Options.class);
  }

  private BeamArguments() {}

  /**
   * The options.
   *
   * @param engine the engine that runs the pipeline
   * @param stream whether the pipeline is without an end
   * @throws ConfigException if a name or a value is wrong, or the cluster is not there
   */
  public static PipelineOptions parse(Engine engine, boolean stream, List<String> given) {
    List<String> defaults = new ArrayList<>(DEFAULTS);
    defaults.addAll(engine.defaults());
    if (stream) {
      defaults.addAll(engine.streamDefaults());
    }
    PipelineOptions options = options(engine, given, defaults);
    List<String> more = EngineOptions.options(engine, stream, given);
    if (more.isEmpty()) {
      return options;
    }
    defaults.addAll(more);
    return options(engine, given, defaults);
  }

  private static PipelineOptions options(Engine engine, List<String> given, List<String> defaults) {
    List<String> args = new ArrayList<>(given);
    args.add("--runner=" + engine.runner());
    for (String option : defaults) {
      String name = option.substring(0, option.indexOf('='));
      if (given.stream().noneMatch(arg -> arg.equals(name) || arg.startsWith(name + "="))) {
        args.add(option);
      }
    }
    try {
      return PipelineOptionsFactory.fromArgs(args.toArray(new String[0])).withValidation().create();
    } catch (RuntimeException e) {
      // Those of Amazon's options complain by a NullPointerException.
      throw new ConfigException(sentence(e, engine, given));
    }
  }

  private static String sentence(RuntimeException e, Engine engine, List<String> given) {
    String message = message(e);
    if (message.startsWith("Unknown 'runner' specified")) {
      return String.format(
          Locale.ROOT,
          "--runner: %1$s is not in this jar but in winnow-%1$s.jar, which './winnow run' builds",
          engine.label());
    }
    Matcher unknown = UNKNOWN.matcher(message);
    if (unknown.find()) {
      String name = unknown.group(1);
      return "unknown option '--"
          + name
          + "'."
          + Nearest.of("--" + name, OPTIONS)
              .map(near -> " Did you mean '" + near + "'?")
              .orElse(unknown.group(2));
    }
    for (String argument : given) {
      if (!argument.startsWith("--")) {
        return "'" + argument + "' is no option; options are written --name=value";
      }
    }
    if (message.startsWith("expected one element")) {
      return "an option stands twice in '" + String.join(" ", given) + "'";
    }
    return "'" + culprit(given) + "' has a wrong value" + reason(e);
  }

  private static String reason(RuntimeException e) {
    String message = message(e);
    if (message.startsWith(BAD_JSON) && e.getCause() != null) {
      message = "it is no JSON, or not of this option: " + message(e.getCause());
    }
    // What the JVM says of a null names places in a program.
    boolean tells = !message.isEmpty() && !message.startsWith("Cannot invoke ");
    return tells ? ": " + SOURCE.matcher(message).replaceAll("") : "";
  }

  private static String message(Throwable e) {
    return Problem.oneLine(e.getMessage() == null ? "" : e.getMessage());
  }

  /** The first argument that is wrong by itself, or all. */
  private static String culprit(List<String> given) {
    for (String argument : given) {
      try {
        PipelineOptions unused = PipelineOptionsFactory.fromArgs(argument).create();
      } catch (RuntimeException e) {
        return argument;
      }
    }
    return String.join(" ", given);
  }
}
