package luoshi.ledger;

import java.time.LocalDate;
import java.util.Map;
import luoshi.ledger.LogEntry.Type;

/**
 * What somebody wants to record about a commitment.
 *
 * @param subject id of the commitment
 * @param type what is recorded
 * @param payload its fields
 * @param effective the day from which it holds
 * @param actor who records it
 * @param expected version of the state that the actor saw
 */
public record Write(
    String subject,
    Type type,
    Map<String, String> payload,
    LocalDate effective,
    String actor,
    long expected) {

  public Write {
    payload = Map.copyOf(payload);
  }
}
