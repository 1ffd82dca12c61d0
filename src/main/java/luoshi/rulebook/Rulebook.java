package luoshi.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import luoshi.guard.Writable;
import luoshi.lexicon.Lexicon;
import luoshi.message.FileFault;
import luoshi.rulebook.fact.Finding;
import luoshi.rulebook.fact.Row;
import luoshi.syntax.Syntax;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.springframework.util.function.SingletonSupplier;

/**
 * The rules of a folder, compiled. Rules run Java, so they are only ever loaded from a folder that
 * the user names. Immutable; safe for concurrent use.
 */
public final class Rulebook {

  private final RuleSources sources;
  private final Modules modules;
  private final Supplier<Lexicon> lexicon;
  private final Syntax syntax;
  private final Map<String, Sight> sights;
  private final Map<String, Needs> needs;

  private Rulebook(RuleSources sources, Modules modules, Supplier<Lexicon> lexicon) {
    this.sources = sources;
    this.syntax = Syntax.load(sources.folder());
    this.modules = modules;
    this.lexicon = lexicon;
    this.sights = Sight.of(sources);
    this.needs = Needs.of(sources);
  }

  /**
   * Loads the rules of a folder: from the cache where nothing has changed, else by compiling them.
   * The lexicon is read when it is first asked for.
   *
   * @param rules the rules folder
   * @param cache where compiled rules are kept
   * @throws FileFault where a rule is broken; says file, line, rule and mend; or where others may
   *     write to the rules or to the cache
   */
  public static Rulebook load(Path rules, Path cache) {
    refuseOpen(rules);
    refuseOpen(cache);
    RuleSources sources = RuleSources.read(rules);
    NameCheck names = new NameCheck(sources);
    names.check();
    Supplier<Lexicon> lexicon = SingletonSupplier.of(() -> lexicon(rules, names));
    return new Rulebook(sources, modules(sources, names, new ModuleCache(cache), lexicon), lexicon);
  }

  /** Rules are code: who may write to them runs it as the user. */
  private static void refuseOpen(Path folder) {
    try {
      Optional<Path> open = Files.exists(folder) ? Writable.byOthers(folder) : Optional.empty();
      open.ifPresent(path -> refuse(folder, path));
    } catch (IOException | UncheckedIOException e) {
      throw new FileFault("rule.unreadable", folder, 1);
    }
  }

  private static void refuse(Path folder, Path open) {
    throw new FileFault("rule.open-to-others", open, 1, folder);
  }

  private static Lexicon lexicon(Path rules, NameCheck names) {
    Lexicon lexicon = Lexicon.load(rules);
    names.checkCues(lexicon.cues());
    return lexicon;
  }

  private static Modules modules(
      RuleSources sources, NameCheck names, ModuleCache cache, Supplier<Lexicon> lexicon) {
    String key = CacheKey.of(sources);
    if (Files.exists(cache.file(key))) {
      try {
        Modules cached = Modules.open(cache.file(key));
        if (cached.stages().equals(sources.stages())) {
          return cached;
        }
        cache.forget(key);
      } catch (IOException e) {
        cache.forget(key);
      }
    }
    names.checkCues(lexicon.get().cues());
    cache.put(key, Compiler.compile(sources));
    try {
      return Modules.open(cache.file(key));
    } catch (IOException e) {
      throw new FileFault("rule.unloadable", sources.folder(), 1, String.valueOf(e.getMessage()));
    }
  }

  /** The folder that the rules were read from. */
  public Path folder() {
    return sources.folder();
  }

  /** The words that rules and finders share. */
  public Lexicon lexicon() {
    return lexicon.get();
  }

  /** Analyses sentences with the word classes of the rules folder. */
  public Syntax syntax() {
    return syntax;
  }

  /** Every rule, by stage and file. */
  public List<Rule> catalogue() {
    return sources.rules();
  }

  /** Twelve hexadecimal digits that change with any file of the rules folder. */
  public String version() {
    return version(sources.hash());
  }

  /**
   * The version of the rules of a folder, which are not loaded, and may be broken.
   *
   * @param cache where compiled rules are kept
   */
  public static String version(Path rules, Path cache) {
    return version(RuleSources.hash(rules, new KnownVersion(cache)));
  }

  private static String version(String hash) {
    return hash.substring(0, 12);
  }

  /** The rows of a stage's table. */
  public List<Row> table(String stage, String name) {
    return sources.tables().getOrDefault(stage, List.of()).stream()
        .filter(row -> row.table().equals(name))
        .toList();
  }

  /**
   * Whether some rule of a stage may fire over the facts of a clause, whatever earlier stages
   * conclude about it.
   */
  public boolean mayFire(String stage, Collection<?> facts) {
    Needs of = needs.get(stage);
    return of != null && of.mayBeMetBy(facts);
  }

  /**
   * Whether some rule of a stage may fire over the facts of a clause after earlier stages.
   *
   * @param stage the folder's name
   * @param facts the facts of the clause, with all that earlier stages concluded of it
   */
  public boolean mayStillFire(String stage, Collection<?> facts) {
    Needs of = needs.get(stage);
    return of != null && of.areMetBy(facts);
  }

  /**
   * Fires one stage over some facts.
   *
   * @param stage the folder's name; a stage without rules finds nothing
   * @param facts the facts, the conclusions of earlier stages among them
   * @return the findings, sorted by clause, figure, field, falling rank and rule
   */
  public List<Finding> fire(String stage, Collection<?> facts) {
    KieBase base = modules.stage(stage);
    if (base == null || facts.isEmpty()) {
      return List.of();
    }
    Conclude conclude = new Conclude();
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("conclude", conclude);
      Sight sight = sights.get(stage);
      facts.stream().filter(fact -> sight == null || sight.sees(fact)).forEach(session::insert);
      sources.tables().getOrDefault(stage, List.of()).forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return conclude.findings();
  }
}
