package luoshi.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.function.Supplier;
import luoshi.message.Fault;

/** Shows a site on this machine alone; it reads and never writes. Close it when done. */
public final class SiteServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "csv", "text/csv; charset=utf-8",
          "ics", "text/calendar; charset=utf-8",
          "xml", "application/atom+xml");

  private static final int OK = 200;
  private static final int MISDIRECTED = 421;
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;
  private static final int BROKEN = 500;

  private final HttpServer server;
  private final Supplier<Site> site;

  private SiteServer(HttpServer server, Supplier<Site> site) {
    this.server = server;
    this.site = site;
  }

  /**
   * Opens a port on 127.0.0.1.
   *
   * @param port its number, or 0 for any that is free
   * @param site gives the site as it is when a page is asked for; called by one thread at a time
   * @throws Fault where the port cannot be opened
   */
  public static SiteServer start(int port, Supplier<Site> site) {
    try {
      InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      SiteServer started =
          new SiteServer(HttpServer.create(new InetSocketAddress(here, port), 0), site);
      started.server.createContext("/", started::answer);
      started.server.start();
      return started;
    } catch (IOException e) {
      throw new Fault("publish.port", port, String.valueOf(e.getMessage()));
    }
  }

  /** The port. */
  public int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
      if (!host.equals("127.0.0.1:" + port()) && !host.equals("localhost:" + port())) {
        exchange.sendResponseHeaders(MISDIRECTED, -1);
      } else if (!exchange.getRequestMethod().matches("GET|HEAD")) {
        exchange.sendResponseHeaders(NOT_ALLOWED, -1);
      } else {
        send(exchange);
      }
    } catch (RuntimeException e) {
      exchange.sendResponseHeaders(BROKEN, -1);
    }
  }

  private void send(HttpExchange exchange) throws IOException {
    String asked = exchange.getRequestURI().getPath().substring(1);
    String path = asked.isEmpty() || asked.endsWith("/") ? asked + "index.html" : asked;
    Supplier<byte[]> file = site.get().files().get(path);
    if (file == null) {
      exchange.sendResponseHeaders(NOT_FOUND, -1);
      return;
    }
    byte[] bytes = file.get();
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    exchange.getResponseHeaders().set("Content-Type", String.valueOf(type));
    exchange.getResponseHeaders().set("Content-Security-Policy", Frame.POLICY);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(OK, head ? -1 : bytes.length);
    if (!head) {
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
