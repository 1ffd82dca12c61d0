package luoshi.ledger;

import java.time.LocalDate;

/**
 * The assessments of all commitments on one day by one version of the rules.
 *
 * @param id its number
 * @param assessed the day
 * @param rules version of the rules
 * @param seq the log entry up to which it is right; -1 where nothing is assessed yet
 */
public record AssessmentRun(int id, LocalDate assessed, String rules, long seq) {}
