package luoshi.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * One entry of the append-only log.
 *
 * @param seq its number from 1, without gaps
 * @param subject id of the commitment, or SHA-256 of the document
 * @param type what was done
 * @param payload what was recorded, by field
 * @param effective the day from which it holds
 * @param recorded when it was written
 * @param actor who wrote it
 * @param previous hash of the entry before it, 64 zeros for the first
 * @param hash SHA-256 over the entry and the previous hash, in hexadecimal
 */
public record LogEntry(
    long seq,
    String subject,
    Type type,
    Map<String, String> payload,
    LocalDate effective,
    Instant recorded,
    String actor,
    String previous,
    String hash) {

  /** What an entry records. */
  public enum Type {
    /** A document and its commitments came in. */
    INGEST,
    /** A delivery state, a measured value, evidence or a note. */
    UPDATE,
    /** An analyst confirmed or rejected what the rules found. */
    REVIEW,
    /** Another lead body. */
    ASSIGN,
    /** Another deadline; the old one stays in the log. */
    RESCHEDULE,
    /** An earlier entry no longer holds. */
    UNDO
  }

  public LogEntry {
    payload = Map.copyOf(payload);
  }

  /** A field of the payload, empty where it has none. */
  public String get(String field) {
    return payload.getOrDefault(field, "");
  }
}
