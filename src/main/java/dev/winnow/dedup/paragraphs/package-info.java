/**
 * This part of dedup finds the owner of each paragraph that stands more than once, and applies the
 * decision to an article. It knows no runner.
 */
package dev.winnow.dedup.paragraphs;
