package kabinet.overview;

import static kabinet.db.Tables.CATALOG_REVISION;
import static kabinet.db.Tables.OFFERING;
import static kabinet.db.Tables.OFFERING_ALLOWANCE;
import static kabinet.db.Tables.OFFERING_PRICE;
import static kabinet.db.Tables.PACKAGE_CHANNEL;
import static kabinet.db.Tables.REGION;
import static kabinet.db.Tables.TV_CHANNEL;

import java.math.BigDecimal;
import kabinet.catalog.ChannelId;
import kabinet.catalog.ChannelResolution;
import kabinet.catalog.OfferingId;
import kabinet.catalog.OfferingKind;
import kabinet.catalog.PriceKind;
import kabinet.catalog.PriceUnit;
import kabinet.catalog.RegionId;
import kabinet.kernel.BucketKind;
import kabinet.kernel.Ids;
import kabinet.kernel.Money;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** A small catalogue: one region, and of every kind of offering what the tests hold. */
public final class TestCatalog {
  public static final long GIGABYTE = 1L << 30;

  public final RegionId region = new RegionId(Ids.next());
  public final OfferingId plan;
  public final OfferingId option;
  public final OfferingId internet;
  public final OfferingId basicTv;
  public final OfferingId filmTv;
  public final ChannelId channel;

  private final DSLContext db;

  public TestCatalog(DSLContext db) {
    this.db = db;
    db.insertInto(REGION)
        .set(REGION.ID, region)
        .set(REGION.CODE, "region-" + region.value())
        .set(REGION.NAME_RU, "Приозёрье")
        .set(REGION.NAME_EN, "Lakeland")
        .execute();
    plan = offering(OfferingKind.MOBILE_PLAN, "Всё своё", "All of it", null);
    allowance(plan, BucketKind.DATA, 30 * GIGABYTE);
    allowance(plan, BucketKind.SMS, null);
    priceAtVersion(1, plan, 1, PriceKind.RECURRING, "550.00", PriceUnit.MONTH);
    priceAtVersion(2, plan, 1, PriceKind.AFTER_LIMIT, "1.90", PriceUnit.MINUTE);
    priceAtVersion(2, plan, 2, PriceKind.RECURRING, "650.00", PriceUnit.MONTH);
    db.update(OFFERING).set(OFFERING.PRICE_VERSION, 2).where(OFFERING.ID.eq(plan)).execute();
    option = offering(OfferingKind.ADD_ON, "Ещё 5 ГБ", "5 GB more", null);
    priceAtVersion(1, option, 1, PriceKind.RECURRING, "120.00", PriceUnit.MONTH);
    internet = offering(OfferingKind.INTERNET_PLAN, "Дом 300", "Home 300", 300);
    priceAtVersion(1, internet, 1, PriceKind.RECURRING, "620.00", PriceUnit.MONTH);
    channel = channel("Рассвет", "Sunrise", 1);
    var second = channel("Кино", "Cinema", 2);
    var third = channel("Озеро", "Lake", 3);
    basicTv = channelPackage("Основной", "Basic", channel, second);
    filmTv = channelPackage("Фильмы", "Films", second, third);
    changed();
  }

  /** What an import does last. */
  public void changed() {
    db.update(CATALOG_REVISION)
        .set(CATALOG_REVISION.REVISION, CATALOG_REVISION.REVISION.plus(1))
        .execute();
  }

  public void priceAtVersion(
      int version, OfferingId offering, int position, PriceKind kind, String sum, PriceUnit unit) {
    db.insertInto(OFFERING_PRICE)
        .set(OFFERING_PRICE.OFFERING_ID, offering)
        .set(OFFERING_PRICE.VERSION, version)
        .set(OFFERING_PRICE.POSITION, position)
        .set(OFFERING_PRICE.KIND, kind)
        .set(OFFERING_PRICE.AMOUNT_MINOR, Money.of(new BigDecimal(sum)))
        .set(OFFERING_PRICE.UNIT, unit)
        .execute();
  }

  private OfferingId offering(OfferingKind kind, String ru, String en, @Nullable Integer speed) {
    var id = new OfferingId(Ids.next());
    db.insertInto(OFFERING)
        .set(OFFERING.ID, id)
        .set(OFFERING.CODE, "offering-" + id.value())
        .set(OFFERING.KIND, kind)
        .set(OFFERING.NAME_RU, ru)
        .set(OFFERING.NAME_EN, en)
        .set(OFFERING.DESCRIPTION_RU, ru)
        .set(OFFERING.DESCRIPTION_EN, en)
        .set(OFFERING.SPEED_MBPS, speed)
        .set(OFFERING.PRICE_VERSION, 1)
        .set(OFFERING.ON_SALE, true)
        .set(OFFERING.POSITION, 1)
        .execute();
    return id;
  }

  private void allowance(OfferingId offering, BucketKind kind, @Nullable Long volume) {
    db.insertInto(OFFERING_ALLOWANCE)
        .set(OFFERING_ALLOWANCE.OFFERING_ID, offering)
        .set(OFFERING_ALLOWANCE.KIND, kind)
        .set(OFFERING_ALLOWANCE.VOLUME, volume)
        .execute();
  }

  private ChannelId channel(String ru, String en, int position) {
    var id = new ChannelId(Ids.next());
    db.insertInto(TV_CHANNEL)
        .set(TV_CHANNEL.ID, id)
        .set(TV_CHANNEL.CODE, "channel-" + id.value())
        .set(TV_CHANNEL.NAME_RU, ru)
        .set(TV_CHANNEL.NAME_EN, en)
        .set(TV_CHANNEL.GENRE_RU, "Новости")
        .set(TV_CHANNEL.GENRE_EN, "News")
        .set(TV_CHANNEL.RESOLUTION, ChannelResolution.HD)
        .set(TV_CHANNEL.POSITION, position)
        .execute();
    return id;
  }

  private OfferingId channelPackage(String ru, String en, ChannelId... channels) {
    var id = offering(OfferingKind.CHANNEL_PACKAGE, ru, en, null);
    priceAtVersion(1, id, 1, PriceKind.RECURRING, "310.00", PriceUnit.MONTH);
    for (ChannelId channel : channels) {
      db.insertInto(PACKAGE_CHANNEL)
          .set(PACKAGE_CHANNEL.OFFERING_ID, id)
          .set(PACKAGE_CHANNEL.CHANNEL_ID, channel)
          .execute();
    }
    return id;
  }
}
