package kabinet.usage;

import kabinet.household.Reached;
import org.springframework.stereotype.Component;

/** What others may ask about usage. */
@Component
public class Usage {

  private final UsageRecords records;

  Usage(UsageRecords records) {
    this.records = records;
  }

  /** The records of a viewer's lines, read when the first of them is asked for. */
  public UsagePages pages(Reached whose) {
    return new UsagePages(records, whose);
  }
}
