package luoshi.ledger;

import java.time.LocalDate;

/**
 * What an update rests on.
 *
 * @param level how much it proves
 * @param url address of the source, or empty
 * @param document SHA-256 or name of a document of the ledger, or empty
 * @param quote words of that document, or empty
 * @param date the effective date of the update that brought it
 */
public record Evidence(
    EvidenceLevel level, String url, String document, String quote, LocalDate date) {}
