package luoshi.site;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.commitment.Commitment;
import luoshi.commitment.Extraction;
import luoshi.followup.Assessment;
import luoshi.ledger.Replay;
import luoshi.message.Messages;
import luoshi.report.ExportJson;
import luoshi.report.ProgressReport;
import luoshi.report.Status;

/**
 * The data beside the pages, by the writers of reports.
 *
 * @param log as the public may read it
 */
record SiteData(SiteSource source, SiteRequest request, Choice choice, PublicLog log) {

  byte[] csv() {
    return file("csv");
  }

  byte[] ics() {
    return file("ics");
  }

  byte[] schema() {
    return ExportJson.schema().getBytes(StandardCharsets.UTF_8);
  }

  private byte[] file(String format) {
    Messages messages = Messages.in(request.languages().get(0));
    var report =
        new ProgressReport(messages, id -> Replay.valid(log.of(id), request.report().asOf(), null));
    return report.file(format, choice.published(), request.report());
  }

  byte[] json() {
    Map<String, List<Commitment>> found = new LinkedHashMap<>();
    Map<String, Status> statuses = new HashMap<>();
    for (Assessment a : choice.published()) {
      found
          .computeIfAbsent(a.entry().sha256(), k -> new java.util.ArrayList<>())
          .add(a.entry().commitment());
      statuses.put(a.entry().commitment().id(), Status.of(a, request.report().asOf()));
    }
    List<Extraction> documents =
        source.documents().stream()
            .filter(d -> found.containsKey(d.sha256()))
            .map(
                d ->
                    new Extraction(
                        d.withoutText(),
                        Objects.requireNonNull(found.get(d.sha256())),
                        List.of(),
                        List.of()))
            .toList();
    return ExportJson.of(
            documents, c -> Objects.requireNonNull(statuses.get(c.id())), request.report(), null)
        .getBytes(StandardCharsets.UTF_8);
  }
}
