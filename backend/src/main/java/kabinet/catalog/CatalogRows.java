package kabinet.catalog;

import static kabinet.db.Tables.CATALOG_REVISION;
import static kabinet.db.Tables.OFFERING;
import static kabinet.db.Tables.OFFERING_ALLOWANCE;
import static kabinet.db.Tables.OFFERING_PRICE;
import static kabinet.db.Tables.PACKAGE_CHANNEL;
import static kabinet.db.Tables.REGION;
import static kabinet.db.Tables.TV_CHANNEL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.util.List;
import java.util.Map;
import kabinet.kernel.Money;
import kabinet.kernel.Wording;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue's tables, read whole. */
@Repository
class CatalogRows {

  private final DSLContext db;

  CatalogRows(DSLContext db) {
    this.db = db;
  }

  long revision() {
    return db.select(CATALOG_REVISION.REVISION).from(CATALOG_REVISION).fetchSingle().value1();
  }

  /** All of it as of one moment, so that no price meets another revision's offering. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  CatalogSnapshot snapshot() {
    long revision = revision();
    var shelves =
        new Shelves(offerings(), prices(), allowances(), lineUps(), channels(), regions());
    return new CatalogSnapshot(revision, shelves.in(Wording::ru), shelves.in(Wording::en));
  }

  private List<Offered> offerings() {
    return db.select(
            OFFERING.ID,
            OFFERING.KIND,
            wording(OFFERING.NAME_RU, OFFERING.NAME_EN),
            wording(OFFERING.DESCRIPTION_RU, OFFERING.DESCRIPTION_EN),
            OFFERING.SPEED_MBPS,
            OFFERING.PRICE_VERSION)
        .from(OFFERING)
        .fetch(mapping(Offered::new));
  }

  private Map<OfferingId, List<Priced>> prices() {
    return db.select(
            OFFERING_PRICE.OFFERING_ID,
            OFFERING_PRICE.VERSION,
            OFFERING_PRICE.KIND,
            OFFERING_PRICE.AMOUNT_MINOR,
            OFFERING_PRICE.UNIT,
            OFFERING_PRICE.NOTE_RU,
            OFFERING_PRICE.NOTE_EN)
        .from(OFFERING_PRICE)
        .orderBy(OFFERING_PRICE.POSITION)
        .fetchGroups(OFFERING_PRICE.OFFERING_ID, mapping(Priced::new));
  }

  private Map<OfferingId, List<Allowance>> allowances() {
    return db.select(
            OFFERING_ALLOWANCE.OFFERING_ID, OFFERING_ALLOWANCE.KIND, OFFERING_ALLOWANCE.VOLUME)
        .from(OFFERING_ALLOWANCE)
        .fetchGroups(
            OFFERING_ALLOWANCE.OFFERING_ID,
            mapping((offering, kind, volume) -> Shelves.allowance(kind, volume)));
  }

  private Map<OfferingId, List<ChannelId>> lineUps() {
    return db.select(PACKAGE_CHANNEL.OFFERING_ID, PACKAGE_CHANNEL.CHANNEL_ID)
        .from(PACKAGE_CHANNEL)
        .join(TV_CHANNEL)
        .on(TV_CHANNEL.ID.eq(PACKAGE_CHANNEL.CHANNEL_ID))
        .orderBy(TV_CHANNEL.POSITION, TV_CHANNEL.ID)
        .fetchGroups(PACKAGE_CHANNEL.OFFERING_ID, PACKAGE_CHANNEL.CHANNEL_ID);
  }

  private List<Broadcast> channels() {
    return db.select(
            TV_CHANNEL.ID,
            wording(TV_CHANNEL.NAME_RU, TV_CHANNEL.NAME_EN),
            wording(TV_CHANNEL.GENRE_RU, TV_CHANNEL.GENRE_EN),
            TV_CHANNEL.RESOLUTION)
        .from(TV_CHANNEL)
        .fetch(mapping(Broadcast::new));
  }

  private Map<RegionId, Wording> regions() {
    return db.select(REGION.ID, wording(REGION.NAME_RU, REGION.NAME_EN))
        .from(REGION)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  private static SelectField<Wording> wording(
      TableField<?, String> russian, TableField<?, String> english) {
    return row(russian, english).mapping(Wording::new);
  }

  record Offered(
      OfferingId id,
      OfferingKind kind,
      Wording name,
      Wording description,
      @Nullable Integer speedMbps,
      int priceVersion) {}

  record Priced(
      OfferingId offering,
      int version,
      PriceKind kind,
      Money amount,
      PriceUnit per,
      @Nullable String noteRu,
      @Nullable String noteEn) {

    @Nullable Wording note() {
      return noteRu == null || noteEn == null ? null : new Wording(noteRu, noteEn);
    }
  }

  record Broadcast(ChannelId id, Wording name, Wording genre, ChannelResolution resolution) {}
}
