package luoshi.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Marks the entries that one command writes, so that they are undone together. */
final class StepMark {

  /** Field of a payload that entries of one command share. */
  static final String FIELD = "step";

  private @Nullable String mark;

  /** Does writes under one mark; writes within a step belong to it. */
  void around(Runnable writes) {
    boolean outer = mark == null;
    mark = outer ? UUID.randomUUID().toString() : mark;
    try {
      writes.run();
    } finally {
      mark = outer ? null : mark;
    }
  }

  /** A payload with the mark of the step that is being done, if one is. */
  Map<String, String> on(Map<String, String> payload) {
    if (mark == null) {
      return payload;
    }
    Map<String, String> marked = new HashMap<>(payload);
    marked.put(FIELD, mark);
    return marked;
  }
}
