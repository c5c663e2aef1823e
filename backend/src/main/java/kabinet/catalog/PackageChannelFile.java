package kabinet.catalog;

import static kabinet.db.Tables.PACKAGE_CHANNEL;

import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.ListFile;
import kabinet.platform.operatordata.TableRows;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The channels of channel packages: {@code package-channels.csv}. */
@Repository
class PackageChannelFile extends ListFile {

  private static final Column<String> CHANNEL = Columns.reference("channel", ChannelFile.FILE);

  PackageChannelFile(DSLContext db, CatalogRevision revision) {
    super(
        "package-channels.csv",
        db,
        TableRows.keyed(
                Columns.reference("offering", OfferingFile.FILE), PACKAGE_CHANNEL.OFFERING_ID)
            .id(CHANNEL, PACKAGE_CHANNEL.CHANNEL_ID),
        revision::advance,
        CHANNEL);
  }
}
