package dev.winnow.dataflow;

import com.google.api.services.dataflow.model.DataflowPackage;
import java.util.List;
import org.apache.beam.runners.dataflow.util.PackageUtil.StagedFile;
import org.apache.beam.runners.dataflow.util.Stager;
import org.apache.beam.sdk.options.PipelineOptions;

/** Uploads nothing, so that a job can be translated without a cloud. */
public final class NothingStaged implements Stager {
  private NothingStaged() {}

  /** For {@code --stagerClass}, whose contract asks for this method. */
  public static NothingStaged fromOptions(PipelineOptions unused) {
    return new NothingStaged();
  }

  @Override
  public List<DataflowPackage> stageFiles(List<StagedFile> files) {
    return List.of();
  }

  @Override
  public DataflowPackage stageToFile(byte[] bytes, String name) {
    return new DataflowPackage().setName(name).setLocation("gs://nowhere/" + name);
  }
}
