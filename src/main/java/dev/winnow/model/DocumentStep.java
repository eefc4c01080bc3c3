package dev.winnow.model;

import java.io.Serializable;

/**
 * One cleaning step. Pure: the same article and configuration always give the same result, on every
 * machine and in every order. A stage is its name and its configuration, so most are Java records
 * whose components are the name and the keys of the pipeline file.
 */
public interface DocumentStep extends Serializable {

  /** What the pipeline file calls this step, by which audit lines and failures know it. */
  String name();

  /**
   * Returns the article as this step leaves it. Text that the step takes out goes into the
   * article's removals; it never just vanishes.
   *
   * @throws DocumentException if this document cannot be processed; it then becomes a failure
   */
  Article apply(Article article);
}
