package luoshi.dev;

import java.nio.file.*;
import java.time.*;
import java.util.*;
import luoshi.commitment.*;
import luoshi.document.*;
import luoshi.mention.*;
import luoshi.rulebook.*;
import tools.jackson.databind.json.JsonMapper;

public class Dev {
  public static void main(String[] a) throws Exception {
    Rulebook book = Rulebook.load(Path.of("rules"), Path.of("/tmp/devcache"));
    MentionFinder finder = MentionFinder.of(Path.of("rules"), book.lexicon());
    Extractor ex = new Extractor(book, finder, Clock.systemDefaultZone());
    List<Object> cs = new ArrayList<>(), os = new ArrayList<>(), rs = new ArrayList<>();
    long chars = 0;
    long t0 = System.nanoTime();
    for (int i = 1; i < a.length; i++) {
      Document d = read(Path.of(a[i]));
      Extraction e = ex.extract(d);
      chars += d.text().length();
      for (Commitment c : e.commitments()) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("document", c.document());
        m.put("kind", c.kind().name());
        m.put("checkable", c.checkable());
        m.put("quote", c.quote().exact());
        if (c.amount() != null) {
          m.put("comparator", c.amount().comparator());
          m.put("value", c.amount().value());
          m.put("unit", c.amount().unit());
        }
        m.put("metric", c.metric());
        if (c.deadline() != null) {
          m.put("deadline", c.deadline().day().toString());
          m.put("deadlineText", c.deadline().text());
        }
        if (c.lead() != null) {
          m.put("lead", c.lead().name());
          m.put("leadText", c.lead().text());
          m.put("leadAliases", c.lead().aliases());
        }
        m.put(
            "findings",
            c.findings().stream()
                .map(
                    f ->
                        f.field() + "=" + f.value() + " " + f.rule() + " " + f.rank() + " "
                            + f.words())
                .toList());
        cs.add(m);
      }
      for (Observation o : e.observations()) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("document", o.document());
        m.put("quote", o.quote().exact());
        if (o.amount() != null) {
          m.put("value", o.amount().value());
          m.put("unit", o.amount().unit());
        }
        m.put(
            "findings",
            o.findings().stream()
                .map(f -> f.field() + "=" + f.value() + " " + f.rule() + " " + f.words())
                .toList());
        os.add(m);
      }
      for (Rejected r : e.rejected())
        rs.add(
            Map.of(
                "document",
                r.document(),
                "quote",
                r.quote().exact(),
                "rule",
                r.finding().rule(),
                "words",
                r.finding().words()));
    }
    System.err.println(chars + " chars " + (System.nanoTime() - t0) / 1000000 + " ms");
    JsonMapper jm = JsonMapper.builder().build();
    Files.writeString(
        Path.of(a[0]),
        jm.writerWithDefaultPrettyPrinter()
            .writeValueAsString(Map.of("commitments", cs, "observations", os, "rejected", rs)));
  }

  static Document read(Path p) throws Exception {
    return new DocumentReader(Path.of("rules")).read(p, Given.NONE);
  }
}
