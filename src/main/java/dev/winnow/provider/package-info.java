/**
 * The extension points: the interfaces by which pipeline files know steps, sources and sinks,
 * Winnow's own and those of others. Each part has a provider, which {@link java.util.ServiceLoader}
 * finds on the class path: {@link dev.winnow.provider.StepProvider}, {@link
 * dev.winnow.provider.SourceProvider} and {@link dev.winnow.provider.SinkProvider}.
 */
package dev.winnow.provider;
