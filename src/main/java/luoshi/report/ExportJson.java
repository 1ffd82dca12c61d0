package luoshi.report;

import java.util.List;
import java.util.function.Function;
import luoshi.commitment.Commitment;
import luoshi.commitment.Extraction;
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

  /** The JSON of extractions that no ledger follows up. */
  public static String of(List<Extraction> extractions) {
    return of(extractions, commitment -> Status.NONE);
  }

  /**
   * The JSON of extractions.
   *
   * @param statuses how each commitment stands
   */
  public static String of(List<Extraction> extractions, Function<Commitment, Status> statuses) {
    return JSON.writeValueAsString(Export.of(extractions, statuses)) + "\n";
  }
}
