package luoshi.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.report.ReportRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The site on a port of this machine. */
class SiteServerTest {

  private static final Site EMPTY =
      Site.of(
          new SiteSource(List.of(), List.of(), List.of(), sha256 -> "", Map.of()),
          new SiteRequest(
              new ReportRequest(LocalDate.of(2026, 3, 1), "", "owner", "abc", "0".repeat(64)),
              List.of("en", "zh"),
              "",
              Set.of()),
          null);

  private final SiteServer server = SiteServer.start(0, () -> EMPTY);

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> answer(String method, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .method(method, BodyPublishers.noBody())
                .build(),
            BodyHandlers.ofString());
  }

  @Test
  void pagesAreShownUnderTheirPolicy() throws Exception {
    HttpResponse<String> page = answer("GET", "/en/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<h1><bdi>Commitments</bdi></h1>");
    assertThat(page.headers().firstValue("Content-Security-Policy")).hasValue(Frame.POLICY);
    assertThat(answer("HEAD", "/assets/site.css").body()).isEmpty();
  }

  @Test
  void nothingIsWrittenAndNothingElseIsRead() throws Exception {
    assertThat(answer("POST", "/en/").statusCode()).isEqualTo(405);
    assertThat(answer("GET", "/../../etc/passwd").statusCode()).isEqualTo(404);
    assertThat(answer("GET", "/en/c/none.html").statusCode()).isEqualTo(404);
  }

  @Test
  void requestForAnotherHostIsRefused() throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write("GET / HTTP/1.0\r\nHost: example.org\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      out.flush();
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 421");
    }
  }
}
