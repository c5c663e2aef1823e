package kabinet.catalog;

import static kabinet.db.Tables.TV_CHANNEL;

import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.TableFile;
import kabinet.platform.operatordata.TableRows;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** TV channels: {@code channels.csv}. */
@Repository
class ChannelFile extends TableFile {

  static final String FILE = "channels.csv";

  ChannelFile(DSLContext db, CatalogRevision revision) {
    super(
        FILE,
        db,
        TableRows.keyed(Columns.ref("ref"), TV_CHANNEL.CODE)
            .numbered(TV_CHANNEL.ID)
            .with(Columns.text("name_ru", 80), TV_CHANNEL.NAME_RU)
            .with(Columns.text("name_en", 80), TV_CHANNEL.NAME_EN)
            .with(Columns.text("genre_ru", 40), TV_CHANNEL.GENRE_RU)
            .with(Columns.text("genre_en", 40), TV_CHANNEL.GENRE_EN)
            .with(Columns.oneOf("resolution", ChannelResolution.class), TV_CHANNEL.RESOLUTION)
            .with(Columns.whole("position", 1, 9999), TV_CHANNEL.POSITION, Long::intValue),
        revision::advance);
  }
}
