package luoshi.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import luoshi.commitment.Commitment;
import luoshi.commitment.Extraction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes extractions as the JSON document that other tools read. */
public final class ExportJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private ExportJson() {}

  /**
   * The JSON of commitments of a ledger.
   *
   * @param statuses how each commitment stands
   * @param request what was asked for; the export states it
   * @param summary groups and changes of a report, or null
   */
  public static String of(
      List<Extraction> extractions,
      Function<Commitment, Status> statuses,
      ReportRequest request,
      @Nullable ReportSummary summary) {
    return JSON.writeValueAsString(Export.of(extractions, statuses, request, summary)) + "\n";
  }

  /** The JSON of one commitment and how it stands, with the fields of an export. */
  public static String of(Commitment commitment, Status status) {
    return JSON.writeValueAsString(ExportedCommitment.of(commitment, status)) + "\n";
  }

  /** The JSON Schema that every export holds to. */
  public static String schema() {
    try (InputStream in = ExportJson.class.getResourceAsStream("/report/export.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes values to a stream as exports have them. */
  static JsonGenerator generator(OutputStream out) {
    return JSON.writer().createGenerator(out);
  }
}
