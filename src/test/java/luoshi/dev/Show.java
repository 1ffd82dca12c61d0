package luoshi.dev;

import java.nio.file.*;
import java.time.*;
import luoshi.mention.*;
import luoshi.rulebook.*;
import luoshi.rulebook.fact.*;
import luoshi.statement.*;

public class Show {
  public static void main(String[] a) throws Exception {
    Rulebook book = Rulebook.load(Path.of("rules"), Path.of("/tmp/devcache"));
    var f = MentionFinder.of(Path.of("rules"), book.lexicon());
    var d = Dev.read(Path.of(a[0]));
    var st = new Statements(book.lexicon()).of(d);
    for (var cf :
        new FactBuilder(
                d,
                st,
                f,
                d.metadata().date() == null ? LocalDate.of(2025, 1, 15) : d.metadata().date())
            .facts())
      if (a.length < 2 || cf.statement().text().contains(a[1])) {
        System.out.println(
            "== "
                + cf.ownersOnly()
                + " "
                + cf.statement().block().kind()
                + " "
                + cf.statement().text());
        for (Object o : cf.facts()) System.out.println("     " + o);
      }
  }
}
