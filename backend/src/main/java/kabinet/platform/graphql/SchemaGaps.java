package kabinet.platform.graphql;

import org.springframework.graphql.execution.SchemaReport;

/** Keeps the application from starting while contract and code disagree. */
final class SchemaGaps {
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
      throw new IllegalStateException("The contract is not answered as written: " + report);
    }
  }
}
