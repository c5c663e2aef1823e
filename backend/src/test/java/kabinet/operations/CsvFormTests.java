package kabinet.operations;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import kabinet.platform.operatordata.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ImportTest
class CsvFormTests {

  private static final String REGIONS = "ref,name_ru,name_en\n";

  @TempDir Path folder;
  @Autowired OperatorImport imports;

  @Test
  void aByteOrderMarkWindowsLinesAndQuotesAreRead() throws IOException {
    regions("\uFEFFname_en,ref,name_ru\r\n\"Land \"\"A\"\", south\",form-1, Край \r\n\r\n");

    assertThat(run().fresh()).isOne();
  }

  @Test
  void theOrderOfColumnsAndSpacesAroundCellsChangeNothing() throws IOException {
    regions(REGIONS + "form-2,Край,Land\n");
    run();
    regions("name_en,ref,name_ru\nLand, form-2 ,\"Край\"\n");

    var again = run();

    assertThat(again.same()).isOne();
    assertThat(again.changed()).isZero();
  }

  @Test
  void formulasAndMarkupAreOnlyText() throws IOException {
    regions(REGIONS + "form-3,=HYPERLINK(1),<script>alert(1)</script>\n");

    assertThat(run().fresh()).isOne();
  }

  @Test
  void theLineThatIsNotUtf8IsNamed() throws IOException {
    var good = (REGIONS + "form-4,Край,Land\n").getBytes(UTF_8);
    var bad = "form-5,caf\u00e9,cafe\n".getBytes(ISO_8859_1);
    try (var out = Files.newOutputStream(folder.resolve("regions.csv"))) {
      out.write(good);
      out.write(bad);
    }

    assertRefused("regions.csv", 3, "", "import.encoding");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    regions("");

    assertRefused("regions.csv", 0, "", "import.empty");
  }

  @Test
  void aColumnNamedTwiceIsRefused() throws IOException {
    regions("ref,name_ru,name_en,ref\n");

    assertRefused("regions.csv", 1, "ref", "import.column.twice");
  }

  @Test
  void aMissingColumnIsRefused() throws IOException {
    regions("ref,name_ru\nform-6,Край\n");

    assertRefused("regions.csv", 1, "name_en", "import.column.missing");
  }

  @Test
  void anUnknownColumnIsRefused() throws IOException {
    regions("ref,name_ru,name_en,nombre\nform-6,Край,Land,x\n");

    assertRefused("regions.csv", 1, "nombre", "import.column.unknown");
  }

  @Test
  void anUnknownFileIsRefused() throws IOException {
    Files.writeString(folder.resolve("region.csv"), REGIONS);

    assertRefused("region.csv", 0, "", "import.file.unknown");
  }

  @Test
  void notesAndHiddenFilesMayLieBeside() throws IOException {
    regions(REGIONS + "form-7,Край,Land\n");
    Files.writeString(folder.resolve("README.md"), "ours");
    Files.writeString(folder.resolve(".DS_Store"), "");

    assertThat(run().fresh()).isOne();
  }

  @Test
  void anEmptyFolderIsRefused() throws IOException {
    assertRefused(folder.toString(), 0, "", "import.nothing");
  }

  @Test
  void aFolderThatIsNotThereIsRefused() throws IOException {
    var nowhere = folder.resolve("nowhere");

    assertThat(imports.run(nowhere, Progress.unseen()).problems())
        .extracting(Problem::file, Problem::reason)
        .containsExactly(tuple(nowhere.toString(), "import.folder"));
  }

  @Test
  void aMistakeInTheProfileIsNamedWithItsLine() throws IOException {
    var profile = Files.readString(Path.of("src/main/resources/demo/operator.yaml"));
    Files.writeString(folder.resolve("operator.yaml"), profile.replace("RUB", "GOLD"));

    assertRefused("operator.yaml", 4, "currency", "operator.unfit.value");
  }

  @Test
  void aPackedFileThatWasCutOffIsRefused() throws IOException {
    var whole = packed("account,ref,at,kind,direction,other_party,volume,charge\n");
    for (int length : List.of(0, 5, whole.length - 12, whole.length - 4)) {
      Files.write(folder.resolve("usage-2026.csv.gz"), Arrays.copyOf(whole, length));

      assertRefused("usage-2026.csv.gz", 0, "", "import.unreadable");
    }
  }

  @Test
  void aPackedFileThatIsNoneIsRefused() throws IOException {
    Files.writeString(folder.resolve("usage-2026.csv.gz"), "account,ref\n");

    assertRefused("usage-2026.csv.gz", 0, "", "import.unreadable");
  }

  @Test
  void aPackedFileThatWasDamagedIsRefused() throws IOException {
    var damaged = packed("account,ref,at,kind,direction,other_party,volume,charge\n");
    damaged[damaged.length - 6] ^= 1;
    Files.write(folder.resolve("usage-2026.csv.gz"), damaged);

    assertRefused("usage-2026.csv.gz", 0, "", "import.unreadable");
  }

  @Test
  void usageMayBePackedAndSpreadOverFiles() throws IOException {
    var whole = OperatorFolder.of(0);
    var usage = whole.content("usage.csv");
    whole.without("usage.csv").in(folder);
    Files.write(folder.resolve("usage-2026.csv.gz"), packed(usage));
    Files.writeString(
        folder.resolve("usage-2027.csv"),
        usage.lines().findFirst().orElseThrow() + "\n0m,u4,now,SMS,OUTGOING,0770,1,0\n");

    assertThat(run().files())
        .filteredOn(file -> file.file().equals("usage.csv"))
        .extracting(ImportReport.FileReport::fresh)
        .containsExactly(4L);
  }

  private static byte[] packed(String content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var packing = new GZIPOutputStream(bytes)) {
      packing.write(content.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private void regions(String content) throws IOException {
    Files.writeString(folder.resolve("regions.csv"), content);
  }

  private ImportReport run() throws IOException {
    var report = imports.run(folder, Progress.unseen());
    assertThat(report.problems()).isEmpty();
    return report;
  }

  private void assertRefused(String file, long line, String field, String reason)
      throws IOException {
    assertThat(imports.run(folder, Progress.unseen()).problems())
        .extracting(Problem::file, Problem::line, Problem::field, Problem::reason)
        .containsExactly(tuple(file, line, field, reason));
  }
}
