package dev.winnow.pipeline;

import dev.winnow.provider.Provider;
import dev.winnow.provider.Providers;
import dev.winnow.provider.SinkProvider;
import dev.winnow.provider.SourceProvider;
import dev.winnow.provider.StepNode;
import dev.winnow.yaml.YamlNode;
import java.util.List;
import java.util.function.Predicate;

/**
 * The sources, or the sinks, on the class path.
 *
 * @param providers all of them
 * @param endless whether one is for streams
 * @param ending whether one is for runs that end
 */
record Ends<P extends Provider<?, ?>>(
    Providers<P> providers, Predicate<P> endless, Predicate<P> ending) {

  static Ends<SourceProvider<?>> sources() {
    Providers<SourceProvider<?>> found = Providers.load(SourceProvider.class);
    return new Ends<>(found, SourceProvider::streaming, source -> !source.streaming());
  }

  static Ends<SinkProvider<?>> sinks() {
    Providers<SinkProvider<?>> found = Providers.load(SinkProvider.class);
    return new Ends<>(found, SinkProvider::streaming, SinkProvider::bounded);
  }

  /** Reads an entry whose type must be one of these. */
  StepNode read(YamlNode node) {
    StepNode step = StepNode.read(node, providers.types());
    step.refuseName();
    return step;
  }

  /** The provider of an entry; complains where it does not go with {@code streaming}. */
  P match(StepNode step, boolean streaming) {
    P provider = providers.of(step.type());
    if (streaming && !endless.test(provider)) {
      throw step.node()
          .wrong(step.type() + ": does not go with 'streaming: true', which takes " + streams());
    }
    if (!streaming && !ending.test(provider)) {
      throw step.node()
          .wrong(step.type() + ": is for streams; set 'streaming: true' below 'options'");
    }
    return provider;
  }

  private List<String> streams() {
    return providers.all().stream().filter(endless).map(Provider::type).toList();
  }
}
