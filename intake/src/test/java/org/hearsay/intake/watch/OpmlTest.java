package org.hearsay.intake.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpmlTest {
  @TempDir private Path folder;

  @Test
  void everyFeedIsTakenOnceHoweverDeep() throws IOException {
    Path file =
        file(
            """
            <?xml version="1.0"?>
            <opml version="2.0"><head><title>News</title></head><body>
              <outline text="Wires"><outline text="Halwire" xmlUrl="https://halwire.example/feed"/>
                <outline text="Again" xmlUrl=" https://halwire.example/feed "/></outline>
              <outline text="Kontor" xmlurl="http://kontor.example/rss"/>
              <outline text="No feed" htmlUrl="https://a.example/"/>
              <outline text="Odd" xmlUrl="file:///etc/hosts"/>
            </body></opml>
            """);

    assertThat(Opml.read(file))
        .containsExactly(
            URI.create("https://halwire.example/feed"), URI.create("http://kontor.example/rss"));
  }

  @Test
  void whatIsNoListOfFeedsSaysSoWithThePlace() throws IOException {
    Path broken = file("<opml>\n<outline xmlUrl='https://a.example/'>\n</opml>");
    assertThatThrownBy(() -> Opml.read(broken))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 3, column");

    Path empty = file("<opml><body/></opml>");
    assertThatThrownBy(() -> Opml.read(empty)).hasMessageContaining("names no feeds");
  }

  @Test
  void entitiesAreNotExpanded() throws IOException {
    Path file =
        file(
            "<!DOCTYPE opml [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                + "<opml><outline xmlUrl='https://a.example/?&e;'/></opml>");

    assertThatThrownBy(() -> Opml.read(file)).isInstanceOf(IOException.class);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("feeds.opml"), text);
  }
}
