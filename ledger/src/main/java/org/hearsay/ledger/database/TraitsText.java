package org.hearsay.ledger.database;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.hearsay.source.lexicon.Gender;
import org.hearsay.speaker.Traits;

/**
 * What a speaker is known by as a JSON object on one line; what is empty is left out. Stateless.
 */
final class TraitsText {
  /** Names of fields are those of people too: too many to be worth remembering. */
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).build();

  private TraitsText() {}

  static String of(Traits traits) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    put(json, "names", traits.names());
    put(json, "roles", traits.roles());
    put(json, "born", traits.born());
    put(json, "genders", traits.genders());
    put(json, "domains", traits.domains());
    if (traits.publishes()) {
      json.put("publishes", true);
    }
    if (!traits.company().isEmpty()) {
      ObjectNode company = json.putObject("company");
      traits.company().forEach((name, count) -> company.put(name, count));
    }
    return json.toString();
  }

  private static void put(ObjectNode json, String field, Collection<?> values) {
    if (!values.isEmpty()) {
      values.stream()
          .map(value -> String.valueOf(value))
          .sorted()
          .forEach(json.withArray(field)::add);
    }
  }

  /**
   * @throws IllegalArgumentException when it is none
   */
  static Traits traits(String text) {
    try (JsonParser json = JSON.createParser(text)) {
      return new Reading(json).traits();
    } catch (IOException e) {
      throw new IllegalArgumentException("no traits of a speaker: " + text, e);
    }
  }

  /**
   * Token by token, without a tree: each article that is filed reads those of all that share a name
   * with someone in it.
   */
  private static final class Reading {
    private final JsonParser json;
    private final SortedSet<String> names = new TreeSet<>();
    private final SortedSet<String> roles = new TreeSet<>();
    private final SortedSet<Integer> born = new TreeSet<>();
    private final Set<Gender> genders = EnumSet.noneOf(Gender.class);
    private final SortedSet<String> domains = new TreeSet<>();
    private final SortedMap<String, Integer> company = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private boolean publishes;

    Reading(JsonParser json) {
      this.json = json;
    }

    Traits traits() throws IOException {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        read(field);
      }
      return new Traits(names, roles, born, genders, domains, publishes, company);
    }

    private void read(String field) throws IOException {
      switch (field) {
        case "names" -> eachValue(names::add);
        case "roles" -> eachValue(roles::add);
        case "born" -> eachValue(year -> born.add(Integer.valueOf(year)));
        case "genders" ->
            eachValue(word -> genders.add(Gender.valueOf(word.toUpperCase(Locale.ROOT))));
        case "domains" -> eachValue(domains::add);
        case "publishes" -> publishes = json.getBooleanValue();
        case "company" -> {
          while (json.nextToken() == JsonToken.FIELD_NAME) {
            company.put(json.currentName(), json.nextIntValue(0));
          }
        }
        default -> json.skipChildren();
      }
    }

    private void eachValue(Consumer<String> consumer) throws IOException {
      if (!json.isExpectedStartArrayToken()) {
        throw new IOException("a list was expected at " + json.currentLocation());
      }
      while (json.nextToken() != JsonToken.END_ARRAY) {
        consumer.accept(json.getText());
      }
    }
  }
}
