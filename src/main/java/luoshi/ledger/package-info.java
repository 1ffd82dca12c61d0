/** Keeps documents, commitments and an append-only log of updates in a database. */
@NullMarked
package luoshi.ledger;

import org.jspecify.annotations.NullMarked;
