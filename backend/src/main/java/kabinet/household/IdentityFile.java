package kabinet.household;

import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.springframework.stereotype.Component;

/** R21: what callers are matched with, as keyed hashes alone: {@code identities.csv}. */
@Component
class IdentityFile implements DataFile<IdentityFile.Known> {

  private static final Column<String> HOLDER = Columns.reference("holder", HolderFile.FILE);
  private static final Column<String> IDENTITY_HASH =
      Columns.matching("identity_hash", Pattern.compile("[0-9a-f]{64}"), "import.identity");

  private final HolderIdentities identities;

  IdentityFile(HolderIdentities identities) {
    this.identities = identities;
  }

  record Known(String holder, String hash) {}

  @Override
  public String name() {
    return "identities.csv";
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(HOLDER, IDENTITY_HASH);
  }

  @Override
  public Known read(Row row) {
    return new Known(row.get(HOLDER), row.get(IDENTITY_HASH));
  }

  @Override
  public String ref(Known known) {
    return known.holder();
  }

  @Override
  public void apply(List<Entry<Known>> entries, References references) {
    identities.keep(
        entries.stream()
            .map(Entry::row)
            .collect(
                Collectors.toMap(
                    known -> new HolderId(references.id(HOLDER, known.holder())),
                    known -> HexFormat.of().parseHex(known.hash()))));
  }
}
