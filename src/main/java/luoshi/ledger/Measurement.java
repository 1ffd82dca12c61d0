package luoshi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value measured for a commitment's metric, in the commitment's unit.
 *
 * @param date the day for which it holds
 * @param value the value
 */
public record Measurement(LocalDate date, BigDecimal value) {}
