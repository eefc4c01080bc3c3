package dev.winnow.clusters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Asks the interfaces that an engine has for people and programs. */
public final class Rest {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(100);

  private Rest() {}

  /** The answer to a GET; empty where nothing answers, or with an error. */
  public static String get(String address) {
    return send(HttpRequest.newBuilder(URI.create(address)).GET());
  }

  /** The answer to a POST of JSON; empty where nothing answers, or with an error. */
  public static String post(String address, String json) {
    return send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private static String send(HttpRequest.Builder request) {
    try {
      var answer =
          CLIENT.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
      return answer.statusCode() < 300 ? answer.body() : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /**
   * Looks again and again until something holds.
   *
   * @param what for the complaint when it takes more than four minutes
   */
  public static void await(String what, BooleanSupplier holds) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new UncheckedIOException(new IOException("It takes too long: " + what));
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
  }
}
