package dev.winnow.pipeline;

import dev.winnow.checkpoint.GroupCheckpoint;
import dev.winnow.model.Failure;
import dev.winnow.read.FoundFile;
import dev.winnow.read.ReadFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.beam.sdk.transforms.DoFn.MultiOutputReceiver;

/** Cleans the documents of a file that no earlier attempt has cleaned, and keeps them. */
final class CleanFile {
  /** Failures that another attempt may not have: a disk or a network may be there again. */
  private static final Set<String> PASSING = Set.of("unreadable", "error");

  private final ReadFiles files;
  private final DocumentChain chain;
  private final GroupCheckpoint checkpoint;
  private final CleanedOutputs outputs;
  private final MultiOutputReceiver out;

  CleanFile(
      ReadFiles files,
      DocumentChain chain,
      GroupCheckpoint checkpoint,
      CleanedOutputs outputs,
      MultiOutputReceiver out) {
    this.files = files;
    this.chain = chain;
    this.checkpoint = checkpoint;
    this.outputs = outputs;
    this.out = out;
  }

  void clean(FoundFile file) throws IOException {
    String key = file.key();
    if (key == null || !checkpoint.isWhole(key)) {
      Reading reading = new Reading(key);
      files.read(
          file,
          document -> reading.document(() -> chain.process(document)),
          failure -> reading.failure(failure));
      reading.end();
    }
  }

  /** A file that is being read. Its documents and failures are numbered from 0. */
  private final class Reading {
    private final String key;
    private int number;
    private boolean passing;

    Reading(String key) {
      this.key = key;
    }

    void document(Supplier<DocumentChain.Outcome> cleaning) {
      if (key == null || !checkpoint.has(key, number)) {
        DocumentChain.Outcome outcome = cleaning.get();
        outputs.give(outcome, out);
        keep(outcome);
      }
      number++;
    }

    void failure(Failure failure) {
      passing |= PASSING.contains(failure.category());
      if (key == null || !checkpoint.has(key, number)) {
        outputs.give(failure, out);
        keep(new DocumentChain.Outcome(null, failure));
      }
      number++;
    }

    void end() throws IOException {
      if (key != null && !passing) {
        checkpoint.end(key, number);
      }
    }

    /** Nothing is kept behind a failure that may pass: the numbers there may be others then. */
    private void keep(DocumentChain.Outcome outcome) {
      if (key == null || passing) {
        return;
      }
      try {
        if (outcome.article() != null) {
          checkpoint.keep(key, number, outcome.article());
        } else {
          checkpoint.keep(key, number, outcome.failure());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
