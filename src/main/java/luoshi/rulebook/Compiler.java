package luoshi.rulebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles rules with Drools' executable model. */
final class Compiler {

  private static final String PREDICATE = "Predicate";

  private static final Pattern CONCLUDE = Pattern.compile("conclude\\.that\\(");

  private Compiler() {}

  /** The bytes of a rules module: a jar of compiled classes. */
  static byte[] compile(RuleSources sources) {
    Map<String, String> texts = new TreeMap<>();
    sources
        .drl()
        .forEach((file, text) -> texts.put(sources.resource(file), named(sources, file, text)));
    try {
      KieBuilder builder = build(texts);
      if (!errors(builder).isEmpty()) {
        throw new CompileErrors(sources).reworded(errors(builder));
      }
      return ((InternalKieModule) builder.getKieModule()).getBytes();
    } catch (IllegalArgumentException e) {
      throw new CompileErrors(sources).reworded(e);
    }
  }

  /** What the compiler has to say about one text by itself; nothing where it compiles. */
  static List<Message> errors(String resource, String text) {
    return errors(build(Map.of(resource, text)));
  }

  private static List<Message> errors(KieBuilder builder) {
    return builder.getResults().getMessages(Message.Level.ERROR);
  }

  private static KieBuilder build(Map<String, String> texts) {
    System.setProperty("drools.lang.level", "DRL10");
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(services.newReleaseId("luoshi", "rules", "1"));
    texts.forEach((name, text) -> files.write("src/main/resources/" + name, text));
    return services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
  }

  /**
   * Puts each rule's name and rank before what it concludes, so that a finding knows its rule
   * without a listener.
   */
  private static String named(RuleSources sources, Path file, String text) {
    String named = text;
    for (Rule rule : sources.rules()) {
      if (rule.file().equals(file)) {
        named = named.replace(rule.source(), named(rule));
      }
    }
    return named;
  }

  /** A rule as it is compiled: what it concludes knows its name, its rank and what it looks at. */
  static String named(Rule rule) {
    String head =
        String.format(
            Locale.ROOT,
            "conclude.that(\"%s\", %d, \"%s\", ",
            rule.name(),
            rule.rank(),
            String.join(" ", Condition.asked(rule.source(), PREDICATE)));
    return CONCLUDE
        .matcher(View.placedFirst(Annotations.removed(rule.source())))
        .replaceAll(Matcher.quoteReplacement(head));
  }
}
