/**
 * Rules for boilerplate: the rule file, its checks, and the engine that matches all rules against
 * the blocks of an article. {@link dev.winnow.strip} applies the matches.
 */
package dev.winnow.strip.rules;
