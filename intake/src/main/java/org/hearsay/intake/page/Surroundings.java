package org.hearsay.intake.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells what stands around an article by its tag, its role (WAI-ARIA), and the names that pages
 * give to their parts in classes and ids.
 */
final class Surroundings {
  private static final Set<String> TAGS =
      Set.of("nav", "aside", "footer", "figcaption", "form", "dialog", "menu");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "banner",
          "dialog",
          "alertdialog",
          "search",
          "menu",
          "menubar",
          "toolbar");
  private static final String SURE = "!";
  private static final List<String> LISTED = NameList.read("surroundings.txt");

  /** How far the names of elements are trusted. */
  enum Trust {
    ALL(
        LISTED.stream()
            .map(name -> name.startsWith(SURE) ? name.substring(SURE.length()) : name)
            .toList()),
    SURE_ONES(
        LISTED.stream()
            .filter(name -> name.startsWith(SURE))
            .map(name -> name.substring(SURE.length()))
            .toList()),
    NONE(List.of());

    private final List<String> names;

    Trust(List<String> names) {
      this.names = names.stream().map(name -> '-' + name + '-').toList();
    }
  }

  /** A page "with-sidebar" is no sidebar. */
  private static final Pattern SPEAKS_OF_ANOTHER =
      Pattern.compile("-(?:with|without|has|no|not|one|two|enable|enabled|hide|label)$");

  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern NO_NAME = Pattern.compile("[^a-z0-9]+");
  private static final int LONGEST_NAMES = 1_000;

  private Surroundings() {}

  /** Whether the tag or the role of the element says so. */
  static boolean isByKind(Element element) {
    return TAGS.contains(element.normalName())
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
  }

  /** Whether one of its classes or its id says so. */
  static boolean isByName(Element element, Trust trust) {
    String given = element.className() + ' ' + element.id();
    if (given.isBlank() || given.length() > LONGEST_NAMES) {
      return false;
    }
    String parted = HUMP.matcher(given).replaceAll("-").toLowerCase(Locale.ROOT);
    String names = '-' + NO_NAME.matcher(parted).replaceAll("-") + '-';
    return trust.names.stream().anyMatch(name -> isAmong(names, name));
  }

  private static boolean isAmong(String names, String name) {
    int at = names.indexOf(name);
    return at >= 0 && !SPEAKS_OF_ANOTHER.matcher(names.substring(0, at)).find();
  }

  static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || HIDDEN.matcher(element.attr("style")).find();
  }
}
