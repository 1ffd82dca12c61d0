package luoshi.commitment;

import luoshi.rulebook.fact.Finding;

/**
 * A clause that looked like a commitment and was ruled out.
 *
 * @param document name of the document
 * @param quote the exact words
 * @param candidate the finding on the act that made it a candidate
 * @param finding the finding that ruled it out: past, forecast, condition, appeal …
 */
public record Rejected(String document, Quote quote, Finding candidate, Finding finding) {}
