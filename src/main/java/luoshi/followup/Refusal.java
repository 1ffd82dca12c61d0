package luoshi.followup;

/**
 * Why an update may not be recorded.
 *
 * @param rule the rule that refuses it
 * @param needs key of the message that says what would satisfy the rule: {@code needs.evidence} and
 *     so on
 * @param doc what the rule means
 */
public record Refusal(String rule, String needs, String doc) {}
