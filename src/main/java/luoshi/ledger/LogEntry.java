package luoshi.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

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
    /**
     * A field that the rules got wrong: field and value that holds; an empty value takes it back.
     */
    EDIT,
    /** Words to remember, under {@code note}. */
    NOTE,
    /** A mark set ({@code tag}) or taken off ({@code untag}). */
    TAG,
    /** A tie {@code to} another commitment by a {@code relation}; an empty relation unties. */
    LINK,
    /** This commitment is the same as another and counted {@code into} it. */
    MERGE,
    /** A proposed update was declined, with {@code suggestion} and {@code reason}. */
    DECLINE,
    /**
     * Changed rules were applied: ids of commitments that are {@code new}, {@code changed} or
     * {@code gone} by them, the version of the {@code rules}, and a {@code digest} of what they
     * conclude.
     */
    RECLASSIFY,
    /**
     * A document counts no more, for a {@code reason}, nor do its commitments; where its ingest was
     * undone, it {@code undoes} that entry.
     */
    WITHDRAW,
    /** An earlier entry no longer holds. */
    UNDO
  }

  public LogEntry {
    payload = Map.copyOf(payload);
  }

  /** What was recorded, without the mark of the command that wrote it. */
  public Map<String, String> fields() {
    Map<String, String> fields = new TreeMap<>(payload);
    fields.remove(StepMark.FIELD);
    return fields;
  }

  /** A field of the payload, empty where it has none. */
  public String get(String field) {
    return payload.getOrDefault(field, "");
  }
}
