package luoshi.rulebook;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.kie.api.KieServices;

/**
 * The key of compiled rules: their text, the Drools that compiled them, and the methods of the
 * facts that they were compiled against.
 */
final class CacheKey {

  private static final Pattern USED = Pattern.compile("(?m)^(?:import|global)\\s+(luoshi[\\w.$]+)");

  private CacheKey() {}

  static String of(RuleSources sources) {
    StringBuilder all = new StringBuilder();
    all.append(KieServices.class.getPackage().getImplementationVersion()).append('\n');
    TreeSet<String> used = new TreeSet<>();
    sources
        .drl()
        .forEach(
            (file, text) -> {
              all.append(sources.folder().relativize(file)).append('\n').append(text);
              USED.matcher(text).results().forEach(m -> used.add(m.group(1)));
            });
    used.forEach(name -> all.append(methods(name)));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** What rules can call on a fact; a class that is not there is left to the compiler's message. */
  private static String methods(String name) {
    try {
      Method[] methods = Class.forName(name, false, CacheKey.class.getClassLoader()).getMethods();
      return Arrays.stream(methods).map(Method::toString).sorted().toList().toString();
    } catch (ClassNotFoundException e) {
      return name;
    }
  }
}
