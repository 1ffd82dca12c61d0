package luoshi.evaluation;

/**
 * What stands behind a mistake. Its text stands in the message bundles under {@code cause.KEY}.
 *
 * @param key rule: a rule concluded it; no-rule: none did; directive: taken for a directive;
 *     ruled-out: a rule ruled it out; observation: taken for one; other: found in other words;
 *     not-in-text: the annotated quote is not in the document; figures: the figures seen;
 *     no-figure; words: the words of the lexicon seen; no-word
 * @param detail rules with their words, or mentions
 */
public record Cause(String key, String detail) {}
