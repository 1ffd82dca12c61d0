package luoshi.report;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import luoshi.commitment.Extraction;
import luoshi.document.Document;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON of extractions that no ledger follows up, taken part by part: each list waits in a file
 * of its own, so that its length is bounded by the disk and not by memory.
 */
public final class ExportStream implements AutoCloseable {

  private static final String LINE = System.lineSeparator();
  private static final String OPENING = "{" + LINE;

  /** A list of the export in a file: {@code { "name" : [ … ]}, and what it is part of left open. */
  private record Waiting(Path file, JsonGenerator json) {

    static Waiting of(String name) {
      try {
        Path file = Files.createTempFile("luoshi-", ".json");
        JsonGenerator json = ExportJson.generator(Files.newOutputStream(file));
        json.writeStartObject();
        json.writeArrayPropertyStart(name);
        return new Waiting(file, json);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void end(Writer out) throws IOException {
      json.writeEndArray();
      json.flush();
      try (Reader written = Files.newBufferedReader(file)) {
        written.skip(OPENING.length());
        written.transferTo(out);
      }
    }
  }

  private final Waiting documents = Waiting.of("documents");
  private final Waiting commitments = Waiting.of("commitments");
  private final Waiting observations = Waiting.of("observations");
  private final Waiting rejected = Waiting.of("rejected");

  /** Takes a document, of which all parts were taken. */
  public void add(Document document) {
    documents.json.writePOJO(Export.Source.of(document));
  }

  /** Takes what was found in a part of a document. */
  public void add(Extraction part) {
    part.commitments()
        .forEach(c -> commitments.json.writePOJO(ExportedCommitment.of(c, Status.NONE)));
    part.observations().forEach(o -> observations.json.writePOJO(Export.Reported.of(o)));
    part.rejected().forEach(r -> rejected.json.writePOJO(Export.RuledOut.of(r)));
  }

  /** Writes all of it; nothing can be taken afterwards. */
  public void writeTo(Writer out) throws IOException {
    out.write(OPENING + "  \"generator\" : \"" + OutputMark.PROGRAM + "\"");
    for (Waiting list : lists()) {
      out.write("," + LINE);
      list.end(out);
    }
    out.write(LINE + "}\n");
  }

  private List<Waiting> lists() {
    return List.of(documents, commitments, observations, rejected);
  }

  @Override
  public void close() {
    for (Waiting list : lists()) {
      list.json.close();
      try {
        Files.deleteIfExists(list.file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
