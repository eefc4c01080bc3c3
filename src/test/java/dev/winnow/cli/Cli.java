package dev.winnow.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.winnow.cli.console.Terminal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A command line that was run in this process.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Cli(int code, String out, String err) {

  public static Cli run(Object... args) {
    return runOn(false, false, args);
  }

  public static Cli runOn(boolean progress, boolean colour, Object... args) {
    return run(new byte[0], progress, colour, args);
  }

  /** A command line with {@code in} as standard input. */
  public static Cli runWith(String in, Object... args) {
    return run(in.getBytes(UTF_8), false, false, args);
  }

  private static Cli run(byte[] in, boolean progress, boolean colour, Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] texts = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = args[i].toString();
    }
    int code =
        CommandLineTool.run(
            new Terminal(new PrintWriter(out), new PrintWriter(err), progress, colour, 60),
            new ByteArrayInputStream(in),
            texts);
    return new Cli(code, out.toString(), err.toString());
  }

  /** A pipeline file in {@code folder} with one rule, which takes "Share this article". */
  public static Path pipeline(Path folder, String readConfig, String options) throws IOException {
    Files.writeString(
        folder.resolve("rules.yaml"),
        """
        rules:
          - name: share-bar
            kind: share
            remove: block
            where: {text: "^share this article$"}
            examples: ["Share this article"]
            keeps: ["Share prices fell on Monday."]
        """);
    return Files.writeString(
        folder.resolve("pipeline.yaml"),
        """
        pipeline:
          type: chain
          source: {type: ReadFiles, config: {%s}}
          transforms:
            - type: Extract
            - {type: Strip, config: {rules: rules.yaml}}
            - type: Split
          sink: {type: WriteJson, config: {shards: 1}}
        options: {%s}
        """
            .formatted(readConfig, options));
  }
}
