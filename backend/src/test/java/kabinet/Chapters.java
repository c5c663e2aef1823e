package kabinet;

import static java.util.Objects.requireNonNull;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.Node;
import graphql.language.SDLExtensionDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** In which chapter of the contract each type and each field is written. */
record Chapters(Map<String, String> types, Map<String, String> fields) {
  private static final Pattern HEADING = Pattern.compile("^# ── (\\w+) ─.*");

  static Chapters ofTheContract() {
    try {
      List<String> lines = Files.readAllLines(Contract.FILE);
      NavigableMap<Integer, String> headings = new TreeMap<>();
      for (int line = 0; line < lines.size(); line++) {
        var heading = HEADING.matcher(lines.get(line));
        if (heading.matches()) {
          headings.put(line + 1, heading.group(1));
        }
      }
      return of(String.join("\n", lines), headings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Chapters of(String contract, NavigableMap<Integer, String> headings) {
    Map<String, String> types = new TreeMap<>();
    Map<String, String> fields = new TreeMap<>();
    for (TypeDefinition<?> type :
        Parser.parse(contract).getDefinitionsOfType(TypeDefinition.class)) {
      if (!(type instanceof SDLExtensionDefinition || type instanceof ScalarTypeDefinition)) {
        types.put(type.getName(), above(type, headings));
      }
      if (type instanceof ImplementingTypeDefinition<?> fielded) {
        for (FieldDefinition field : fielded.getFieldDefinitions()) {
          fields.put(type.getName() + "." + field.getName(), above(field, headings));
        }
      }
    }
    return new Chapters(types, fields);
  }

  private static String above(Node<?> written, NavigableMap<Integer, String> headings) {
    int line = requireNonNull(written.getSourceLocation()).getLine();
    return requireNonNull(headings.floorEntry(line)).getValue();
  }
}
