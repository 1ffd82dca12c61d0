package luoshi.rulebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiles rules with Drools' executable model, and words its messages so that an analyst can mend
 * the rule.
 */
final class Compiler {

  private static final Pattern CONCLUDE = Pattern.compile("conclude\\.that\\(");

  private Compiler() {}

  /** The bytes of a rules module: a jar of compiled classes. */
  static byte[] compile(RuleSources sources) {
    System.setProperty("drools.lang.level", "DRL10");
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(services.newReleaseId("luoshi", "rules", "1"));
    for (Map.Entry<Path, String> file : sources.drl().entrySet()) {
      files.write(
          "src/main/resources/" + resource(sources.folder(), file.getKey()),
          named(sources, file.getKey(), file.getValue()));
    }
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new CompileErrors(sources).reworded(errors);
    }
    return ((InternalKieModule) builder.getKieModule()).getBytes();
  }

  static String resource(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /**
   * Puts each rule's name and rank before what it concludes, so that a finding knows its rule
   * without a listener.
   */
  private static String named(RuleSources sources, Path file, String text) {
    String named = text;
    for (Rule rule : sources.rules()) {
      if (rule.file().equals(file)) {
        String head =
            String.format(Locale.ROOT, "conclude.that(\"%s\", %d, ", rule.name(), rule.rank());
        String source = CONCLUDE.matcher(rule.source()).replaceAll(Matcher.quoteReplacement(head));
        named = named.replace(rule.source(), withoutAnnotations(source));
      }
    }
    return named;
  }

  /**
   * Drools parses annotations itself and drops a second one of the same key; luoshi has read them
   * already. Lines stay.
   */
  private static String withoutAnnotations(String source) {
    return source.replaceAll("(?m)^(\\s+)@\\w+\\(.*\\)\\s*$", "$1");
  }
}
