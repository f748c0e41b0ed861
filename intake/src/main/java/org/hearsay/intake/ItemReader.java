package org.hearsay.intake;

import org.hearsay.article.Publication;
import org.hearsay.intake.container.Item;
import org.hearsay.intake.fetch.Fetched;
import org.hearsay.intake.page.Page;
import org.hearsay.intake.page.Pages;

/** Makes inputs of the items of one container. */
final class ItemReader {
  private final String path;
  private final Publication known;
  private final Accepting accepting;
  private final Web web;

  /**
   * @param path the container's
   * @param known what is known of all its articles, and counts more than what they say themselves
   */
  ItemReader(String path, Publication known, Accepting accepting, Web web) {
    this.path = path;
    this.known = known;
    this.accepting = accepting;
    this.web = web;
  }

  /** The article of an item, or why there is none. */
  Input read(Item item) {
    String place = path + item.place();
    return switch (item) {
      case Item.Text text ->
          accepting.text(place, text.text(), text.language(), known.orElse(text.publication()));
      case Item.Page page -> {
        Page read = Pages.read(page.html(), page.charset(), page.address());
        yield accepting.page(place, read, known, page.publication());
      }
      case Item.Fragment fragment ->
          // What the feed says of an entry counts more than what its markup seems to say.
          accepting.page(place, page(fragment), known.orElse(fragment.publication()));
      case Item.Link link -> link(place, link);
      case Item.Broken broken -> new Input.Rejected(place, broken.reason());
    };
  }

  private static Page page(Item.Fragment fragment) {
    return Pages.read("<html><body><article>" + fragment.html() + "</article></body></html>", null);
  }

  private Input link(String place, Item.Link link) {
    return switch (web.get(link.address())) {
      case Fetched.Content content -> linked(place, content, link.publication());
      case Fetched.Unchanged unchanged ->
          new Input.Rejected(place, "the server says that nothing changed at " + link.address());
      case Fetched.Failed failed ->
          new Input.Rejected(place, failed.reason() + ": " + link.address(), failed.again());
    };
  }

  private Input linked(String place, Fetched.Content content, Publication otherwise) {
    boolean isPage =
        content.contentType().contains("html")
            || ContentKind.of(content.bytes()) == ContentKind.HTML;
    if (!isPage) {
      return new Input.Rejected(
          place, "the link leads to no page (%s)".formatted(content.contentType()));
    }
    Page page = Pages.read(content.bytes(), content.charset(), content.address());
    return accepting.page(place, page, known, otherwise);
  }
}
