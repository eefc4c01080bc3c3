package dev.winnow.clusters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Starts processes and sees to it that none outlives the tests: what is still running when this JVM
 * ends is killed, with what it started.
 */
public final class Processes {
  private static final Set<Process> STARTED = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> STARTED.forEach(Processes::kill)));
  }

  private Processes() {}

  /**
   * Starts a JVM.
   *
   * @param log what it says on both streams
   * @param flags for the JVM
   * @param command the class and its arguments
   */
  public static Process java(
      Path log,
      String classPath,
      List<String> flags,
      Map<String, String> environment,
      List<String> command) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(flags);
    line.add("-cp");
    line.add(classPath);
    line.addAll(command);
    return start(log, environment, line);
  }

  /** Starts a program whose both streams go to {@code log}. */
  static Process start(Path log, Map<String, String> environment, List<String> command) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(log.toFile()));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      STARTED.add(process);
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a program to its end and returns its exit code. */
  static int run(Path log, List<String> command) {
    return await(start(log, Map.of(), command));
  }

  /** The exit code of a process, when it has ended. */
  public static int await(Process process) {
    try {
      int code = process.waitFor();
      STARTED.remove(process);
      return code;
    } catch (InterruptedException e) {
      kill(process);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Kills a process (SIGKILL) with what it started, and waits until it is gone. */
  public static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
    STARTED.remove(process);
  }
}
