package dev.winnow.cli.console;

import dev.winnow.yaml.ConfigException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Pattern;

/** Tells an error in one sentence. */
public final class Problem {
  private static final Pattern TRACE = Pattern.compile("\\n\\s+at |\\nDriver stacktrace:");

  private Problem() {}

  /** Prints it and returns the exit code. */
  public static int report(Throwable error, boolean debug, PrintWriter err) {
    if (error instanceof ConfigException) {
      err.println(oneLine(error.getMessage()));
      return Exit.WRONG_USE;
    }
    err.println("winnow: the run failed: " + sentence(rootOf(error)));
    if (debug) {
      error.printStackTrace(err);
    } else {
      err.println("'--debug' shows where.");
    }
    return Exit.FAILED;
  }

  /** The sentence for {@code error}, without a line feed. */
  public static String sentence(Throwable error) {
    String message = oneLine(withoutTrace(String.valueOf(error.getMessage())));
    if (isMemory(error)) {
      return "not enough memory; raise -Xmx in WINNOW_JAVA_OPTS, as in WINNOW_JAVA_OPTS=-Xmx4g";
    }
    if (message.contains(OutOfMemoryError.class.getName())) {
      return "a worker has not enough memory; raise taskmanager.memory.task.heap.size of Flink or"
          + " --executor-memory of Spark";
    }
    if (error instanceof AccessDeniedException) {
      return message + ": access denied";
    }
    if (error instanceof NoSuchFileException) {
      return message + ": there is no such file or folder";
    }
    if (error instanceof FileSystemException known && known.getReason() != null) {
      return known.getFile() + ": " + oneLine(known.getReason());
    }
    String type = error.getClass().getSimpleName();
    if (message.isEmpty() || error.getMessage() == null) {
      return type;
    }
    return type.equals("SerializedThrowable") ? message : type + ": " + message;
  }

  /** Spark puts where a task failed, and Flink the cause, into the message. */
  private static String withoutTrace(String message) {
    return TRACE.split(message, 2)[0];
  }

  /** A class that could not be initialised for it has the error only in its message. */
  private static boolean isMemory(Throwable error) {
    return error instanceof OutOfMemoryError
        || error instanceof LinkageError
            && String.valueOf(error.getMessage()).contains(OutOfMemoryError.class.getName());
  }

  public static Throwable rootOf(Throwable error) {
    Throwable root = error;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  /** The text with each run of blanks and line feeds as one blank. */
  public static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
