package luoshi.site;

import java.util.LinkedHashMap;
import java.util.Map;
import luoshi.followup.Assessment;
import luoshi.report.CleanText;
import tools.jackson.databind.json.JsonMapper;

/**
 * A commitment as schema.org's Action: somebody is to do something by a day, and it is in some
 * state. A ClaimReview would judge whether a statement is true, which luoshi does not.
 */
final class Ld {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Ld() {}

  /** The block of a page, without anything that would end a script. */
  static String of(Assessment a, String owner, String base, String path) {
    Map<String, Object> action = new LinkedHashMap<>();
    action.put("@context", "https://schema.org");
    action.put("@type", "Action");
    action.put("identifier", a.entry().commitment().id());
    action.put("name", Item.title(a));
    action.put("description", CleanText.flat(a.entry().commitment().quote().exact()));
    if (!base.isEmpty()) {
      action.put("url", base + path);
    }
    if (!owner.isEmpty()) {
      Map<String, Object> agent = new LinkedHashMap<>();
      agent.put("@type", "Organization");
      agent.put("name", owner);
      action.put("agent", agent);
    }
    if (a.entry().due() != null) {
      action.put("endTime", a.entry().due().toString());
    }
    action.put("actionStatus", "https://schema.org/" + status(a));
    return JSON.writeValueAsString(action).replace("<", "\\u003c").replace(">", "\\u003e");
  }

  private static String status(Assessment a) {
    return switch (a.entry().state().delivery()) {
      case DELIVERED -> "CompletedActionStatus";
      case NOT_DELIVERED, WITHDRAWN, SUPERSEDED -> "FailedActionStatus";
      case IN_PROGRESS, PARTLY_DELIVERED -> "ActiveActionStatus";
      default -> "PotentialActionStatus";
    };
  }
}
