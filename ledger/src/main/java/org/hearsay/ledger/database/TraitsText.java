package org.hearsay.ledger.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.source.lexicon.Gender;
import org.hearsay.speaker.Traits;

/**
 * What a speaker is known by as a JSON object on one line; what is empty is left out. Stateless.
 */
final class TraitsText {
  private static final ObjectMapper JSON = new ObjectMapper();

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
    JsonNode json = parse(text);
    SortedMap<String, Integer> company = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    json.path("company")
        .properties()
        .forEach(entry -> company.put(entry.getKey(), entry.getValue().intValue()));
    Set<Gender> genders = EnumSet.noneOf(Gender.class);
    genders.addAll(values(json, "genders", word -> Gender.valueOf(word.toUpperCase(Locale.ROOT))));
    return new Traits(
        values(json, "names", name -> name),
        values(json, "roles", role -> role),
        values(json, "born", Integer::valueOf),
        genders,
        values(json, "domains", domain -> domain),
        json.path("publishes").asBoolean(),
        company);
  }

  private static <T> SortedSet<T> values(JsonNode json, String field, Function<String, T> read) {
    SortedSet<T> values = new TreeSet<>();
    json.path(field).forEach(value -> values.add(read.apply(value.asText())));
    return values;
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no traits of a speaker: " + text, e);
    }
  }
}
