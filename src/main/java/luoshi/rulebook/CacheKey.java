package luoshi.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.kie.api.KieServices;

/**
 * The key of compiled rules: their text, the Drools that compiled them, and the facts that they
 * were compiled against.
 */
final class CacheKey {

  private CacheKey() {}

  static String of(RuleSources sources, String facts) {
    StringBuilder all = new StringBuilder(facts);
    all.append(KieServices.class.getPackage().getImplementationVersion()).append('\n');
    sources
        .drl()
        .forEach(
            (file, text) ->
                all.append(sources.folder().relativize(file)).append('\n').append(text));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
