/**
 * The records that travel between the steps, and the {@link dev.winnow.model.DocumentStep} contract
 * that every per-document step fulfils. This package knows no step; every step knows it.
 */
package dev.winnow.model;
