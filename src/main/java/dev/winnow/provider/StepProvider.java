package dev.winnow.provider;

import dev.winnow.model.DocumentStep;

/**
 * Makes a step that sees one document at a time. Such steps stand between {@code Extract} and
 * {@code Split}, in any order and any number; they change {@link dev.winnow.model.Article#blocks},
 * the removals, the metadata, or drop the article. A step runs inside one {@code ParDo} with its
 * neighbours; it needs no Beam.
 *
 * <p>A provider, and the step that it makes:
 *
 * <pre>{@code
 * public final class DropShortProvider implements StepProvider<DropShortProvider.Config> {
 *   public record Config(Integer minWords) {
 *     public Config {
 *       minWords = minWords == null ? 50 : minWords;
 *     }
 *   }
 *
 *   public String type() {
 *     return "DropShort";
 *   }
 *
 *   public Class<Config> config() {
 *     return Config.class;
 *   }
 *
 *   public DocumentStep create(Config config, StepContext context) {
 *     return new DropShort(context.name(), config.minWords());
 *   }
 * }
 *
 * record DropShort(String name, int minWords) implements DocumentStep {
 *   public Article apply(Article article) {
 *     int words = article.blocks().stream().mapToInt(block -> Words.count(block.text())).sum();
 *     return words < minWords ? article.drop(new DropReason(name, "too-short", null)) : article;
 *   }
 * }
 * }</pre>
 *
 * <p>The step's {@code toString()} is part of the hash of the configuration that records carry. It
 * must hold each setting that changes the output, and nothing else. The {@code toString()} of a
 * record does.
 *
 * @param <C> the settings
 */
public interface StepProvider<C extends Record> extends Provider<C, DocumentStep> {}
