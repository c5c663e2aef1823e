package kabinet.catalog;

import static kabinet.db.Tables.PACKAGE_CHANNEL;
import static org.jooq.impl.DSL.row;

import java.util.List;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The channels of channel packages: {@code package-channels.csv}. */
@Repository
class PackageChannelFile implements DataFile<PackageChannelFile.Carried> {

  static final String FILE = "package-channels.csv";

  private static final Column<String> OFFERING = Columns.reference("offering", OfferingFile.FILE);
  private static final Column<String> CHANNEL = Columns.reference("channel", ChannelFile.FILE);

  private final DSLContext db;
  private final CatalogRevision revision;

  PackageChannelFile(DSLContext db, CatalogRevision revision) {
    this.db = db;
    this.revision = revision;
  }

  record Carried(String offering, String channel) {}

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(OFFERING, CHANNEL);
  }

  @Override
  public Carried read(Row row) {
    return new Carried(row.get(OFFERING), row.get(CHANNEL));
  }

  @Override
  public String ref(Carried row) {
    return row.offering();
  }

  @Override
  public boolean list() {
    return true;
  }

  @Override
  public void applied() {
    revision.advance();
  }

  @Override
  public void apply(List<Entry<Carried>> entries, References references) {
    for (var entry : entries) {
      var offering = new OfferingId(references.id(OFFERING, entry.ref()));
      db.deleteFrom(PACKAGE_CHANNEL).where(PACKAGE_CHANNEL.OFFERING_ID.eq(offering)).execute();
      db.insertInto(PACKAGE_CHANNEL)
          .columns(PACKAGE_CHANNEL.OFFERING_ID, PACKAGE_CHANNEL.CHANNEL_ID)
          .valuesOfRows(
              entry.rows().stream()
                  .map(one -> row(offering, new ChannelId(references.id(CHANNEL, one.channel()))))
                  .toList())
          .execute();
    }
  }
}
