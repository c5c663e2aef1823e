package kabinet.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabinet.KabinetTest;
import kabinet.SqlStatements;
import kabinet.home.EquipmentKind;
import kabinet.kernel.BucketKind;
import kabinet.kernel.Viewer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * However many households there are and however long their history: the first page reads the same.
 */
@KabinetTest
class GrowthTests {
  private static final int NEIGHBOURS = 60;

  /** Read whole by design: one row, or the hundred offsets of a page. */
  private static final Set<String> SMALL = Set.of("catalog_revision", "recent");

  @Autowired DSLContext db;
  @Autowired ExecutionGraphQlService service;
  @Autowired Clock clock;
  @Autowired TransactionTemplate transaction;

  private TestCatalog catalog;
  private String everything;

  @BeforeEach
  void aTownOfHouseholds() throws Exception {
    everything =
        new ClassPathResource("household.graphql").getContentAsString(StandardCharsets.UTF_8);
    catalog = new TestCatalog(db);
    for (int i = 0; i < NEIGHBOURS; i++) {
      household(3);
    }
    db.execute("insert ignore into device_lost select -id, now(6) from account");
    db.execute(
        "insert ignore into line_link (account_id, household_id, from_household_id, linked_at,"
            + " label, label_chosen, reach, position) select account.id, household_id,"
            + " household_id, now(6), label, false, reach, position from account join household on"
            + " household.id = household_id where household.name = 'Соседи'");
    db.execute(
        "analyze table device_lost, line_link, access, account, household, account_balance,"
            + " mobile_line, sim_card, home_contract, product, bucket, usage_position,"
            + " usage_record, equipment, recent");
  }

  @Test
  void noStatementScansOrSortsATableThatGrows() {
    Viewer viewer = household(20);
    ask(viewer, everything); // the catalogue is read once

    var texts = SqlStatements.during(() -> ask(viewer, everything));

    assertThat(texts).hasSize(5).allSatisfy(text -> assertThat(plan(text, viewer)).isNotEmpty());
    assertThat(texts.stream().flatMap(text -> plan(text, viewer).stream()))
        .filteredOn(step -> step.get("table") != null && !small(step))
        .allSatisfy(
            step -> {
              assertThat(step.get("type", String.class)).isNotIn("ALL", "index");
              assertThat(step.get("key")).isNotNull();
              assertThat(String.valueOf(step.get("Extra")))
                  .doesNotContain("filesort")
                  .doesNotContain("temporary");
            });
  }

  @Test
  void aLongHistoryIsReadLikeAShortOne() {
    Viewer shortLived = household(20);
    Viewer longLived = household(5_000);

    assertThat(rowsRead(longLived)).isEqualTo(rowsRead(shortLived)).isPositive();
  }

  private Viewer household(int records) {
    var household = new TestHousehold(db, catalog, "Соседи");
    var line = household.primaryLine("Номер").used(records);
    var plan = line.holds(catalog.plan, null);
    line.bucket(plan, BucketKind.DATA, 1L, 1, clock.instant().plus(Duration.ofDays(9)));
    var home = household.contract("Дом");
    home.holds(catalog.internet, null);
    home.borrows(EquipmentKind.ROUTER);
    return household.owner();
  }

  private List<Record> plan(String text, Viewer viewer) {
    Stream<Object> parameters =
        text.contains("expires_at")
            ? Stream.of(viewer.user().value(), LocalDateTime.parse("2026-11-22T00:00:00"))
            : Stream.of(viewer.user().value(), 10, Long.MAX_VALUE);
    long count = text.chars().filter(character -> character == '?').count();
    return List.copyOf(db.fetch("explain " + text, parameters.limit(count).toArray()));
  }

  private boolean small(Record step) {
    return SMALL.contains(String.valueOf(step.get("table")).toLowerCase(Locale.ROOT));
  }

  private long rowsRead(Viewer viewer) {
    ask(viewer, everything);
    return transaction.execute(
        begun -> {
          long before = handlerReads();
          ask(viewer, everything);
          return handlerReads() - before;
        });
  }

  /** Of this connection, on which the transaction keeps the whole query. */
  private long handlerReads() {
    return db.fetch("show session status like 'Handler_read%'").stream()
        .collect(Collectors.summingLong(row -> row.get(1, Long.class)));
  }

  private void ask(Viewer viewer, String document) {
    Asking.as(viewer, service).document(document).executeAndVerify();
  }
}
