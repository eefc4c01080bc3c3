package dev.winnow.model;

import java.io.Serializable;

/**
 * One cleaning step. A step is a pure function: the same article and configuration always give the
 * same result, on every machine and in every order. A step consists of its name and its
 * configuration, so most steps are Java records whose components are the name and the keys of the
 * pipeline file.
 */
public interface DocumentStep extends Serializable {

  /** The step's name in the pipeline file; audit lines and failures carry it. */
  String name();

  /**
   * Returns the article as this step leaves it. Text that the step takes out must go into the
   * article's removals.
   *
   * @throws DocumentException if this document cannot be processed; it then becomes a failure
   */
  Article apply(Article article);
}
