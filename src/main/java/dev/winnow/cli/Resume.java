package dev.winnow.cli;

import dev.winnow.checkpoint.WorkManifest;
import dev.winnow.cli.output.InputCheck;
import dev.winnow.cli.output.OutputPlace;
import dev.winnow.cli.output.RunStart;
import dev.winnow.pipeline.BatchPlan;
import dev.winnow.pipeline.Plan;
import dev.winnow.pipeline.StreamPlan;
import dev.winnow.read.ReadFiles;
import dev.winnow.yaml.ConfigException;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * The option {@code --resume}.
 *
 * @param given whether it is given
 */
record Resume(boolean given) {

  /**
   * Checks that the option goes with the others, and with the pipeline.
   *
   * @throws ConfigException if it does not
   */
  void check(boolean overwrite, Plan plan) {
    if (!given) {
      return;
    }
    if (overwrite) {
      throw new ConfigException(
          "--resume: does not go with --overwrite; one keeps the run in the folder, the other"
              + " removes it");
    }
    if (plan instanceof StreamPlan) {
      throw new ConfigException(
          "--resume: is for runs that end; a stream goes on from a savepoint of its engine");
    }
    if (plan instanceof BatchPlan batch && !batch.isResumable()) {
      throw new ConfigException(
          "--resume: goes with a source of files, without sidecars and manifest, and the sink"
              + " WriteJson");
    }
  }

  /**
   * How a run begins; null if it keeps nothing while it goes on.
   *
   * @throws ConfigException if the output folder holds anything that cannot be continued
   */
  RunStart begin(BatchPlan plan, OutputPlace place, PipelineOptions options, InputCheck input) {
    if (!plan.isResumable()) {
      return null;
    }
    int groups = ReadFiles.groups(options, input.files());
    WorkManifest manifest =
        new WorkManifest(plan.info().config(), plan.info().version(), plan.cleaningHash(), groups);
    return RunStart.of(place, manifest, given);
  }
}
