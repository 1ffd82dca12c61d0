package luoshi.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads files into documents. Immutable; safe for concurrent use. */
public final class DocumentReader {

  private final Rubbish rubbish;
  private final Inference inference;

  /**
   * A reader.
   *
   * @param rules the folder of rules; its folder {@code reading} says what is rubbish on a web page
   *     and where a text names its title, publisher and date
   * @throws DocumentException where a reading rule is broken
   */
  public DocumentReader(Path rules) {
    List<ReadingRule> reading = ReadingRules.load(rules);
    this.rubbish = new Rubbish(reading);
    this.inference = new Inference(reading);
  }

  /**
   * What there is to read in a file: the file itself, or what is packed in it, each with what the
   * manifest.csv beside it says of it. What cannot be read is among it; reading it says why.
   *
   * @throws DocumentException where there is no such file, or its manifest is broken
   */
  public List<Packed> open(Input input) {
    Path file = input.file();
    byte[] bytes = bytes(file);
    String name = String.valueOf(file.getFileName());
    boolean known = input.asked() || Format.isNamed(name) || Magic.of(name, bytes) != null;
    if (!known) {
      throw new DocumentException(file.toString(), 0, Problem.UNKNOWN_FORMAT);
    }
    return Unpacking.of(file.toString(), name, bytes, Manifest.of(file.toAbsolutePath()));
  }

  /**
   * Reads a file that is one document; of a package, the first that is packed in it.
   *
   * @param flags metadata that the user gave, which wins over everything else
   * @throws DocumentException where it cannot be read as a document
   */
  public Document read(Path file, Given flags) {
    return read(open(new Input(file, true)).get(0), flags);
  }

  /** What there is to read in bytes such as those of standard input. */
  public List<Packed> open(String name, byte[] bytes) {
    return Unpacking.of(name, name, bytes, Given.NONE);
  }

  /**
   * Reads bytes, such as those of standard input.
   *
   * @param name what to call the document; its ending tells the format where the bytes do not
   * @param flags metadata that the user gave
   * @throws DocumentException where the bytes cannot be read as one document
   */
  public Document read(String name, byte[] bytes, Given flags) {
    Format format = Format.of(name, bytes);
    return read(new Packed(name, name, format, bytes, Origin.beside(Given.NONE)), flags);
  }

  /**
   * Reads what was found in a file.
   *
   * @param flags metadata that the user gave, which wins over everything else
   * @throws DocumentException where it cannot be read as a document
   */
  public Document read(Packed packed, Given flags) {
    byte[] bytes = packed.bytes();
    if (bytes.length == 0) {
      throw new DocumentException(packed.path(), 0, Problem.BLANK);
    }
    Draft draft = Formats.read(packed.format(), packed.path(), bytes);
    String plain = Folding.simplified(draft.text());
    List<Cut> all = new ArrayList<>(draft.cuts());
    all.addAll(rubbish.find(plain, draft.units()));
    List<Cut> cuts = Cutting.ordered(all);
    Given said = flags.orElse(draft.header()).orElse(packed.origin().beside());
    List<Block> blocks = blocks(draft, plain, cuts, said.title());
    Given found =
        packed
            .origin()
            .found()
            .orElse(draft.found())
            .orElse(inference.of(draft.text(), plain, draft.units(), blocks))
            .orElse(packed.origin().around())
            .orElse(new Given(null, null, Dates.ofName(packed.name()), null));
    Metadata metadata = metadata(said, found, draft.text());
    List<Block> titled = Titles.of(draft.text(), TableHeaders.settled(plain, blocks), said.title());
    int joined = draft.joined() + joined(draft.text(), titled);
    return new Document(packed.name(), sha256(bytes), metadata, draft.text(), titled, cuts, joined);
  }

  /** The ends of lines inside blocks. */
  private static int joined(String text, List<Block> blocks) {
    return (int)
        blocks.stream()
            .flatMapToInt(block -> text.substring(block.start(), block.end()).chars())
            .filter(c -> c == '\n')
            .count();
  }

  private static List<Block> blocks(
      Draft draft, String plain, List<Cut> cuts, @Nullable String title) {
    List<Block> blocks = draft.blocks();
    if (blocks.isEmpty()) {
      blocks = PlainText.blocks(plain, Cutting.lines(draft.lines(), cuts), simplified(title));
    }
    return InnerBreaks.split(plain, Cutting.blocks(plain, blocks, cuts));
  }

  private static @Nullable String simplified(@Nullable String title) {
    return title == null ? null : Folding.simplified(title);
  }

  private static Metadata metadata(Given said, Given found, String text) {
    Set<String> inferred = new TreeSet<>();
    if (said.title() == null && found.title() != null) {
      inferred.add("title");
    }
    if (said.publisher() == null && found.publisher() != null) {
      inferred.add("publisher");
    }
    if (said.issuer() == null && found.issuer() != null) {
      inferred.add("issuer");
    }
    if (said.date() == null && found.date() != null) {
      inferred.add("date");
    }
    Given all = said.orElse(found);
    Language language = all.language();
    if (said.language() == null) {
      inferred.add("language");
    }
    return new Metadata(
        all.title(),
        all.publisher(),
        all.issuer(),
        all.date(),
        language == null ? Han.language(text, 0) : language,
        inferred);
  }

  private static byte[] bytes(Path file) {
    if (!Files.exists(file)) {
      throw new DocumentException(file.toString(), 0, Problem.MISSING);
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException | OutOfMemoryError e) {
      throw new DocumentException(
          file.toString(), 0, Problem.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
