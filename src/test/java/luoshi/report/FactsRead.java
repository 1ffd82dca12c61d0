package luoshi.report;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.commitment.Amount;
import luoshi.message.Messages;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a Chinese report says of one commitment, read back from a file of any format. */
record FactsRead(
    String id, String quote, String figure, String lead, String deadline, String light) {

  /** Readers are told 2025年12月31日, programs 2025-12-31: it is the same day. */
  FactsRead {
    Matcher day = DAY.matcher(deadline);
    if (day.matches()) {
      deadline = LocalDate.of(number(day, 1), number(day, 2), number(day, 3)).toString();
    }
  }

  private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

  private static int number(Matcher day, int group) {
    return Integer.parseInt(day.group(group));
  }

  private static final Labels LABELS = new Labels(Messages.in("zh"));

  static List<FactsRead> of(String format, byte[] file) throws IOException {
    String text = new String(file, StandardCharsets.UTF_8);
    return switch (format) {
      case "md" -> markdown(text);
      case "csv" -> csv(text.substring(1));
      case "ics" -> ics(text);
      case "xlsx" -> xlsx(file);
      case "docx" -> docx(file);
      case "json" -> json(text);
      default -> throw new IllegalArgumentException(format);
    };
  }

  private static List<FactsRead> markdown(String text) {
    List<FactsRead> facts = new ArrayList<>();
    String owner = "";
    for (String line : text.lines().toList()) {
      String[] cells = line.split(" ?\\| ?", -1);
      if (line.startsWith("## ")) {
        owner = line.replaceAll("^## | \\(\\d+\\)$", "");
      } else if (cells.length == 13 && cells[1].endsWith("灯") && !cells[1].equals("亮灯")) {
        facts.add(new FactsRead(cells[11], cells[3], cells[4], owner, cells[5], cells[1]));
      }
    }
    return facts;
  }

  private static List<FactsRead> csv(String text) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new java.io.StringReader(text))) {
      return parser.getRecords().stream()
          .map(
              r ->
                  new FactsRead(
                      r.get("编号"),
                      r.get("任务原文"),
                      figure(r.get("目标")),
                      r.get("牵头单位"),
                      r.get("完成时限"),
                      r.get("亮灯")))
          .toList();
    }
  }

  /** A commitment without a deadline stands in the calendar by its review date alone. */
  private static List<FactsRead> ics(String text) {
    Map<String, FactsRead> facts = new HashMap<>();
    for (VEvent event : Biweekly.parse(text).first().getEvents()) {
      Map<String, String> lines = new HashMap<>();
      event
          .getDescription()
          .getValue()
          .lines()
          .map(line -> line.split(": ", 2))
          .forEach(pair -> lines.put(pair[0], pair[1]));
      facts.put(
          lines.get("编号"),
          new FactsRead(
              lines.getOrDefault("编号", ""),
              lines.getOrDefault("任务原文", ""),
              figure(lines.getOrDefault("目标", "")),
              lines.getOrDefault("牵头单位", ""),
              lines.getOrDefault("完成时限", ""),
              lines.getOrDefault("亮灯", "")));
    }
    return List.copyOf(facts.values());
  }

  private static List<FactsRead> xlsx(byte[] file) throws IOException {
    List<FactsRead> facts = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (var row : book.getSheetAt(0)) {
        if (row.getRowNum() > XlsxReport.HEADINGS) {
          List<String> cells =
              List.of("id", "quote", "target", "lead", "deadline", "light").stream()
                  .map(key -> text(row.getCell(TaskColumn.index(key))))
                  .toList();
          facts.add(
              new FactsRead(
                  cells.get(0),
                  cells.get(1),
                  figure(cells.get(2)),
                  cells.get(3),
                  cells.get(4),
                  cells.get(5)));
        }
      }
    }
    return facts;
  }

  private static String text(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC
        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
        : cell.getStringCellValue();
  }

  /** The tables have the number, under which the annex has the id and the quote. */
  private static List<FactsRead> docx(byte[] file) throws IOException {
    List<FactsRead> facts = new ArrayList<>();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      List<String> ids =
          document.getParagraphs().stream()
              .filter(p -> DocxText.SOURCE.equals(p.getStyle()))
              .map(XWPFParagraph::getText)
              .filter(line -> line.contains("plan.txt"))
              .map(line -> line.substring(line.lastIndexOf(' ') + 1))
              .toList();
      List<String> quotes =
          document.getParagraphs().stream()
              .filter(p -> DocxText.QUOTE.equals(p.getStyle()))
              .map(p -> p.getText().replaceAll("^\\d+\\. “|”$", ""))
              .toList();
      for (XWPFTable table : document.getTables()) {
        for (XWPFTableRow row : table.getRows().subList(1, table.getNumberOfRows())) {
          List<String> cells = row.getTableCells().stream().map(c -> c.getText()).toList();
          facts.add(
              new FactsRead(
                  ids.get(Integer.parseInt(cells.get(0)) - 1),
                  quotes.get(Integer.parseInt(cells.get(0)) - 1),
                  figure(cells.get(2)),
                  cells.get(3),
                  cells.get(4),
                  cells.get(6)));
        }
      }
    }
    return facts;
  }

  private static List<FactsRead> json(String text) {
    List<FactsRead> facts = new ArrayList<>();
    for (JsonNode c : JsonMapper.shared().readTree(text).path("commitments")) {
      BigDecimal value = c.path("value").isNull() ? null : c.path("value").decimalValue();
      Amount amount =
          value == null
              ? null
              : new Amount(c.path("comparator").asString(), value, c.path("unit").asString(), null);
      facts.add(
          new FactsRead(
              c.path("id").asString(),
              c.path("quote").asString(),
              LABELS.amount(amount),
              c.path("owner").asString(),
              c.path("due").isNull() ? "" : c.path("due").asString(),
              LABELS.word(c.path("light").asString())));
    }
    return facts;
  }

  /** Targets have the metric before the figure. */
  private static String figure(String target) {
    return target.replaceFirst("^指标 ", "");
  }
}
