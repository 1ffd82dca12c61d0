package luoshi.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import luoshi.site.Include;
import luoshi.site.Published;
import luoshi.site.Site;
import luoshi.site.SiteFolder;
import luoshi.site.SiteFolder.Outcome;
import luoshi.site.SiteRequest;

/** Writes the public site of the ledger into a folder. */
final class PublishCommand extends ShellCommand {

  PublishCommand(Session session) {
    super(
        session,
        "publish",
        "[QUERY…]",
        SiteCall.options(
            Options.value("output", 'o'), Options.flag("parents"), Options.flag("dry-run")));
  }

  @Override
  void run(Call call) throws IOException {
    Options.required(call, "output");
    Path output = Objects.requireNonNull(Output.path(call));
    SiteFolder folder = new SiteFolder(output);
    Published now = SiteCall.now(call);
    Site site = SiteCall.site(call, folder.since(now));
    told(call, site);
    boolean dry = call.flag("dry-run");
    Outcome outcome = folder.publish(site, now, dry);
    String key = dry ? "publish.would" : "publish.written";
    call.say(key, outcome.written(), outcome.unchanged(), output.toString());
  }

  /** What is published and what is held back, before anything is written. */
  private static void told(Call call, Site site) {
    SiteRequest request = SiteCall.request(call);
    var published = site.choice().published();
    long documents = published.stream().map(a -> a.entry().sha256()).distinct().count();
    call.say("publish.public", published.size(), documents, String.join(", ", request.languages()));
    List<String> held = new ArrayList<>();
    new TreeMap<>(site.choice().held())
        .forEach((reason, count) -> held.add(call.text("publish.held." + reason, count)));
    if (!request.include().contains(Include.NOTES)) {
      held.add(call.text("publish.held-notes"));
    }
    if (!request.include().contains(Include.NAMES)) {
      held.add(call.text("publish.held-names"));
    }
    if (!held.isEmpty()) {
      call.say("publish.held", String.join("; ", held));
    }
    call.out().flush();
  }
}
