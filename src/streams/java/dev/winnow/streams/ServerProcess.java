package dev.winnow.streams;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java program in a process of its own, that says what it does in a file. */
final class ServerProcess implements Closeable {
  private static final int PATIENCE_SECONDS = 20;

  private final Process process;
  private final Path log;

  private ServerProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a program.
   *
   * @param classPath where it finds classes
   * @param flags for the JVM
   * @param command the main class and its arguments
   * @param log where its output goes, after what is there
   */
  static ServerProcess start(String classPath, List<String> flags, List<String> command, Path log)
      throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder builder = new ProcessBuilder();
    builder.command().add(java.toString());
    builder.command().addAll(flags);
    builder.command().addAll(List.of("-cp", classPath));
    builder.command().addAll(command);
    builder.redirectErrorStream(true);
    Files.createDirectories(log.toAbsolutePath().getParent());
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    return new ServerProcess(builder.start(), log);
  }

  /** Waits for its end, which must be a good one. */
  void await() throws IOException, InterruptedException {
    if (process.waitFor() != 0) {
      throw new IOException("exit code " + process.exitValue() + "; see " + log);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /** Ends it as the machine's death would: SIGKILL. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Asks it to end, and makes it. */
  @Override
  public void close() {
    process.destroy();
    process
        .onExit()
        .completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
        .thenAccept(Process::destroyForcibly)
        .join();
    process.onExit().join();
  }
}
