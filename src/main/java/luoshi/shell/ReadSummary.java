package luoshi.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import luoshi.document.Cut;
import luoshi.document.Document;

/** Says what reading made of a file: what was left out and joined, and which changes accepted. */
final class ReadSummary {

  private static final String REVISED = "revised";

  private final Call call;
  private final Document document;

  ReadSummary(Call call, Document document) {
    this.call = call;
    this.document = document;
  }

  void print() {
    List<String> parts = new ArrayList<>();
    leftOut().forEach((reason, sizes) -> parts.add(part(reason, sizes)));
    if (!parts.isEmpty()) {
      say("ingest.left-out", String.join(call.text("ingest.comma"), parts));
    }
    if (document.joined() > 0) {
      say("ingest.joined", document.joined());
    }
    for (Cut cut : document.cuts()) {
      if (cut.reason().equals(REVISED)) {
        say("ingest.revised", changes(cut));
      }
    }
  }

  private void say(String key, Object told) {
    call.say(key, "  " + document.name(), told);
  }

  /** For each reason, how many stretches were left out and how many characters. */
  private Map<String, int[]> leftOut() {
    Map<String, int[]> sizes = new TreeMap<>();
    for (Cut cut : document.cuts()) {
      if (!cut.reason().equals(REVISED)) {
        int[] size = sizes.computeIfAbsent(cut.reason(), reason -> new int[2]);
        size[0]++;
        size[1] += cut.end() - cut.start();
      }
    }
    return sizes;
  }

  private String part(String reason, int[] sizes) {
    return call.text("ingest.part", call.text("cut." + reason), sizes[0], sizes[1]);
  }

  /** The number at the end of what the reader wrote of tracked changes. */
  private String changes(Cut cut) {
    String words = document.text().substring(cut.start(), cut.end()).strip();
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
