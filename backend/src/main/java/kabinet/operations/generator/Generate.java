package kabinet.operations.generator;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * Writes operator data for many households: {@code java -jar kabinet.jar generate --households=1000
 * --seed=1 --out=folder}.
 */
public final class Generate {

  private static final long FIRST_ACCOUNT_NUMBER = 500_000_000;

  private final Size size;
  private final BundledCatalog catalog = new BundledCatalog();
  private final List<NamedCsvRecord> people = Csv.bundled("generator/people.csv");
  private final Dice dice;
  private final CustomerFiles to;
  private long lines;
  private long accounts;

  private Generate(Size size, CustomerFiles to) throws IOException {
    this.size = size;
    this.to = to;
    dice = new Dice(size.seed());
  }

  /** Fills a folder that is not there yet. */
  public static void main(String... arguments) throws IOException {
    var size = Size.of(arguments);
    Files.createDirectory(size.out());
    try (var to = new CustomerFiles(size.out())) {
      var generate = new Generate(size, to);
      generate.catalog.copyTo(size.out());
      for (int household = 0; household < size.households(); household++) {
        generate.household("g" + household);
      }
    }
  }

  private void household(String ref) {
    var family = dice.one(people).getField("family");
    var region = dice.one(catalog.regions);
    to.holders.row(ref, dice.one(people).getField("first") + " " + family, "", "", "");
    to.households.row(ref, family, ref);
    for (int i = 0; i < size.lines(); i++) {
      var line = ref + "-m" + i;
      var owner = i == 0;
      account(line, ref, "MOBILE", dice.one(people).getField("first"), region, owner, i);
      new GeneratedLine(line, lines++, to, catalog, dice).write(size.usagePerLine());
    }
    for (int i = 0; i < size.contracts(); i++) {
      var contract = ref + "-h" + i;
      account(contract, ref, "HOME", family, region, true, size.lines() + i);
      new GeneratedContract(contract, accounts, family, to, catalog, dice).write();
    }
  }

  private void account(
      String ref,
      String household,
      String kind,
      String label,
      String region,
      boolean owner,
      int position) {
    var primary = owner && kind.equals("MOBILE");
    to.accounts.row(
        ref,
        FIRST_ACCOUNT_NUMBER + ++accounts,
        household,
        kind,
        label,
        region,
        owner ? "OWNER" : "SELF",
        primary ? "yes" : "no",
        position + 1);
  }
}
