package kabinet.usage;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kabinet.kernel.AccountId;
import kabinet.kernel.BucketKind;
import kabinet.kernel.Money;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.RecordFile;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Calls, messages and data sessions, each applied once and for ever: {@code usage*.csv}. */
@Component
class UsageFile implements RecordFile<UsageFile.Used> {

  private static final long MOST = 1L << 50;
  private static final Pattern RECORD_REF = Pattern.compile("[A-Za-z0-9._-]{1,40}");
  private static final Pattern PARTY =
      Pattern.compile("\\+?[0-9*#]{2,20}|[A-Za-z][A-Za-z0-9 .-]{1,30}");
  private static final Column<String> ACCOUNT_REF = Columns.reference("account", "accounts.csv");
  private static final Column<String> REF = Columns.matching("ref", RECORD_REF, "import.ref");
  private static final Column<Instant> AT = Columns.moment("at");
  private static final Column<BucketKind> KIND = Columns.oneOf("kind", BucketKind.class);
  private static final Column<@Nullable UsageDirection> DIRECTION =
      Columns.oneOf("direction", UsageDirection.class).orEmpty();
  private static final Column<@Nullable String> OTHER_PARTY =
      Columns.matching("other_party", PARTY, "import.party").orEmpty();
  private static final Column<Long> VOLUME = Columns.whole("volume", 0, MOST);
  private static final Column<Money> CHARGE = Columns.price("charge");

  private final UsageHistory history;

  UsageFile(UsageHistory history) {
    this.history = history;
  }

  record Used(
      String account,
      String ref,
      Instant at,
      BucketKind kind,
      @Nullable UsageDirection direction,
      @Nullable String otherParty,
      long volume,
      Money charge) {}

  @Override
  public String name() {
    return "usage.csv";
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(ACCOUNT_REF, REF, AT, KIND, DIRECTION, OTHER_PARTY, VOLUME, CHARGE);
  }

  @Override
  public Used read(Row row) {
    var kind = row.get(KIND);
    var direction = row.get(DIRECTION);
    if ((kind == BucketKind.DATA) != (direction == null)) {
      row.refuse(DIRECTION, "import.direction");
    }
    if ((kind == BucketKind.DATA) != row.cell(OTHER_PARTY).isEmpty()) {
      row.refuse(OTHER_PARTY, "import.otherParty");
    }
    return new Used(
        row.get(ACCOUNT_REF),
        row.get(REF),
        row.get(AT),
        kind,
        direction,
        row.get(OTHER_PARTY),
        row.get(VOLUME),
        row.get(CHARGE));
  }

  @Override
  public String ref(Used used) {
    return used.account() + "/" + used.ref();
  }

  @Override
  public Column<Instant> beginning() {
    return AT;
  }

  @Override
  public Instant began(Used used) {
    return used.at();
  }

  @Override
  public String owner(Used used) {
    return used.account();
  }

  @Override
  public List<Entry<Used>> unseen(List<Entry<Used>> entries, References references) {
    Map<AccountId, Set<String>> asked = new HashMap<>();
    for (var entry : entries) {
      asked
          .computeIfAbsent(account(entry, references), id -> new HashSet<>())
          .add(entry.row().ref());
    }
    var stored = history.stored(asked);
    return entries.stream()
        .filter(
            entry ->
                !stored
                    .getOrDefault(account(entry, references), Set.of())
                    .contains(entry.row().ref()))
        .toList();
  }

  @Override
  public void apply(List<Entry<Used>> entries, References references) {
    history.add(entries.stream().map(Entry::row).toList(), used -> account(used, references));
  }

  private static AccountId account(Entry<Used> entry, References references) {
    return account(entry.row(), references);
  }

  private static AccountId account(Used used, References references) {
    return new AccountId(references.id(ACCOUNT_REF, used.account()));
  }
}
