package dev.winnow.dedup;

import dev.winnow.provider.FixedStepProvider;
import dev.winnow.provider.StepContext;
import dev.winnow.provider.StepOrder;
import java.nio.file.Path;
import java.util.List;

/** Makes the settings of the {@code Dedup} step. */
public final class DedupProvider implements FixedStepProvider<DedupConfig, DedupSettings> {
  private static final String SHIPPED = "config/dedup.yaml";

  @Override
  public String type() {
    return "Dedup";
  }

  @Override
  public StepOrder order() {
    return StepOrder.DEDUP;
  }

  @Override
  public Class<DedupConfig> config() {
    return DedupConfig.class;
  }

  /** An index is relative to the file that names it. */
  @Override
  public DedupSettings create(DedupConfig config, StepContext context) {
    DedupConfig.File file = null;
    List<String> index = folders(context, config.index(), context.base());
    if (config.settings() != null) {
      file = context.settings(config.settings(), SHIPPED, DedupConfig.File.class);
      Path folder = context.base().resolve(config.settings()).getParent();
      index = index == null ? folders(context, file.index(), folder) : index;
    }
    DedupSettings settings = config.in(context.name(), file, index);
    if (context.streaming()) {
      settings.checkStream();
    } else {
      config.checkBatch();
      settings.checkBatch();
    }
    return settings;
  }

  private static List<String> folders(StepContext context, List<String> names, Path from) {
    return names == null
        ? null
        : names.stream().map(name -> context.target("index", name, from)).toList();
  }
}
