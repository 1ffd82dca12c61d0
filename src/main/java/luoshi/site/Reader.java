package luoshi.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.message.Messages;
import luoshi.report.Labels;

/** The readers of one language, and the frame of their pages. */
final class Reader {

  private final Messages messages;
  private final Labels labels;
  private final SiteRequest request;
  private final Map<String, String> texts;
  private final String site;

  Reader(String language, SiteRequest request) {
    this.messages = Messages.in(language);
    this.labels = new Labels(messages);
    this.request = request;
    this.texts = new HashMap<>(messages.under("report."));
    this.site =
        Objects.requireNonNullElse(request.report().title(), labels.text("report.site-title"));
  }

  String language() {
    return messages.language();
  }

  Labels labels() {
    return labels;
  }

  Messages messages() {
    return messages;
  }

  String site() {
    return site;
  }

  /** The frame of a page at a path below the folder of the language. */
  Frame frame(String title, String path) {
    String root = path.contains("/") ? "../" : "";
    List<Frame.Other> others = new ArrayList<>();
    for (String other : request.languages()) {
      if (!other.equals(language())) {
        String name = Messages.in(other).text("report.site-language");
        others.add(new Frame.Other(other, name, address(root + "../", other + "/" + path)));
      }
    }
    return new Frame(language(), texts, site, title, root, others, Frame.POLICY);
  }

  /** What leads to a path of the site: the whole address where it is known. */
  private String address(String top, String path) {
    return request.base().isEmpty() ? top + path : request.base() + path;
  }

  /** A value of the ledger that heads a part, in the reader's words. */
  String part(Part part) {
    if (part.key().isEmpty()) {
      return labels.text("none." + part.by());
    }
    return switch (part.by()) {
      case "owner" -> labels.owner(part.members().get(0).entry());
      case "light", "area" -> labels.word(part.key());
      case "document" -> part.members().get(0).entry().commitment().document();
      default -> part.key();
    };
  }
}
