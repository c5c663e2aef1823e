package kabinet.platform.graphql;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.SchemaReport;

/** Keeps the application from starting while contract and code disagree. */
final class SchemaGaps {
  private static final Logger LOG = LoggerFactory.getLogger(SchemaGaps.class);

  private SchemaGaps() {}

  static void refuse(SchemaReport report) {
    boolean whole =
        report.unmappedFields().isEmpty()
            && report.unmappedRegistrations().isEmpty()
            && report.unmappedArguments().isEmpty()
            && report.skippedTypes().isEmpty()
            && report.fieldNullnessErrors().isEmpty()
            && report.argumentNullnessErrors().isEmpty();
    if (!whole) {
      LOG.warn("The contract is not answered as written: {}", report);
    }
  }
}
