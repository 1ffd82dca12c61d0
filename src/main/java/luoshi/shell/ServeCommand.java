package luoshi.shell;

import java.util.concurrent.CountDownLatch;
import luoshi.site.Published;
import luoshi.site.Site;
import luoshi.site.SiteServer;
import org.jspecify.annotations.Nullable;

/** Shows the public site of the ledger on this machine alone, until it is stopped. */
final class ServeCommand extends ShellCommand {

  private static final int PORT = 8080;

  private @Nullable Published shown;
  private @Nullable Site site;

  ServeCommand(Session session) {
    super(session, "serve", "[QUERY…]", SiteCall.options(Options.value("port")));
  }

  @Override
  void run(Call call) throws InterruptedException {
    try (SiteServer server = server(call)) {
      call.say("publish.serving", server.port());
      call.out().flush();
      new CountDownLatch(1).await();
    }
  }

  /** The server of a call, which answers as long as it is open. */
  SiteServer server(Call call) {
    return SiteServer.start(Options.count(call, "port", PORT), () -> site(call));
  }

  /** The site, made anew where anything was recorded since. */
  private Site site(Call call) {
    Published now = SiteCall.now(call);
    Site made = site;
    if (made == null || !now.equals(shown)) {
      made = SiteCall.site(call, null);
      site = made;
      shown = now;
    }
    return made;
  }
}
