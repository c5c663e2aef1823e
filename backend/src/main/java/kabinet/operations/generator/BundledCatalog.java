package kabinet.operations.generator;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kabinet.catalog.OfferingKind;
import org.springframework.core.io.ClassPathResource;

/** The demo's operator and catalogue, which generated customers are customers of. */
final class BundledCatalog {

  private static final List<String> FILES =
      List.of(
          "operator.yaml",
          "regions.csv",
          "offerings.csv",
          "prices.csv",
          "allowances.csv",
          "relations.csv",
          "offering-regions.csv",
          "channels.csv",
          "package-channels.csv");

  /** A plan's allowance of one kind; no volume when it is not limited. */
  record Allowance(String kind, String volume) {}

  final List<String> regions;
  final List<String> mobilePlans;
  final List<String> addOns;
  final List<String> internetPlans;
  final String basicPackage;
  final List<String> otherPackages;
  private final Map<String, List<Allowance>> allowances;

  BundledCatalog() throws IOException {
    regions = Csv.bundled("demo/regions.csv").stream().map(row -> row.getField("ref")).toList();
    allowances =
        Csv.bundled("demo/allowances.csv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getField("offering"),
                    Collectors.mapping(
                        row -> new Allowance(row.getField("kind"), row.getField("volume")),
                        Collectors.toList())));
    var offerings = Csv.bundled("demo/offerings.csv");
    var regional = refs(Csv.bundled("demo/offering-regions.csv"), "offering");
    var relations = Csv.bundled("demo/relations.csv");
    mobilePlans =
        sold(offerings, OfferingKind.MOBILE_PLAN, regional).stream()
            .filter(allowances::containsKey)
            .toList();
    internetPlans = sold(offerings, OfferingKind.INTERNET_PLAN, regional);
    addOns =
        sold(offerings, OfferingKind.ADD_ON, regional).stream()
            .filter(addOn -> !allowances.containsKey(addOn))
            .filter(addOn -> !refs(relations, "offering").contains(addOn))
            .toList();
    basicPackage = relations.getFirst().getField("other");
    otherPackages =
        relations.stream()
            .filter(row -> row.getField("kind").equals("REQUIRES"))
            .filter(row -> row.getField("other").equals(basicPackage))
            .map(row -> row.getField("offering"))
            .toList();
  }

  List<Allowance> allowances(String plan) {
    return allowances.getOrDefault(plan, List.of());
  }

  void copyTo(Path folder) throws IOException {
    for (String file : FILES) {
      try (var content = new ClassPathResource("demo/" + file).getInputStream()) {
        Files.copy(content, folder.resolve(file));
      }
    }
  }

  private static List<String> sold(
      List<NamedCsvRecord> offerings, OfferingKind kind, Set<String> regional) {
    return offerings.stream()
        .filter(row -> row.getField("kind").equals(kind.name()))
        .filter(row -> row.getField("on_sale").equals("yes"))
        .map(row -> row.getField("ref"))
        .filter(ref -> !regional.contains(ref))
        .toList();
  }

  private static Set<String> refs(List<NamedCsvRecord> rows, String column) {
    return rows.stream().map(row -> row.getField(column)).collect(Collectors.toSet());
  }
}
