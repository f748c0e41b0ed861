package org.hearsay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.StatementSearch.Hit;
import org.hearsay.claim.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementIndexTest {
  private static final String DAY = "2026-03-05";
  private static final FiledStatement RESIGNATION =
      Told.in("Halwire", DAY).person("Bram Tilloway", "Maskell has offered his resignation");
  private static final FiledStatement OPERATION =
      Told.in("Kontor", DAY).unnamed("undisclosed sources", "the minister had an eye operation");

  @TempDir private Path folder;

  @Test
  void aContentIsFoundInOtherForms() throws IOException {
    try (StatementIndex index = StatementIndex.open(folder)) {
      index.add(RESIGNATION);
      index.add(OPERATION);

      assertThat(index.like("offering to resign: his resignations", 5))
          .extracting(Hit::statement)
          .containsExactly(RESIGNATION.id());
    }
  }

  @Test
  void aStatementIsAboutItsSpeakerToo() throws IOException {
    try (StatementIndex index = StatementIndex.open(folder)) {
      index.add(RESIGNATION);
      index.add(OPERATION);
      index.commit();

      assertThat(index.about("Tilloway", 5))
          .extracting(Hit::statement)
          .containsExactly(RESIGNATION.id());
    }
  }

  @Test
  void whatWasCommittedIsFoundAfterOpeningAgain() throws IOException {
    try (StatementIndex index = StatementIndex.open(folder)) {
      index.add(RESIGNATION);
      index.commit();
    }
    try (StatementIndex index = StatementIndex.open(folder)) {
      assertThat(index.size()).isEqualTo(1);
      assertThat(index.like("resignation", 5)).hasSize(1);
    }
  }

  @Test
  void aStatementThatIsAddedAgainIsFoundOnce() throws IOException {
    try (StatementIndex index = StatementIndex.open(folder)) {
      index.add(RESIGNATION);
      index.add(RESIGNATION);
      assertThat(index.like("resignation", 5)).hasSize(1);

      index.commit();
      index.add(RESIGNATION);
      assertThat(index.like("resignation", 5)).hasSize(1);
    }
  }

  @Test
  void whatIsNotCommittedYetIsFoundByItsWordsAlone() throws IOException {
    try (StatementIndex index = StatementIndex.open(folder)) {
      index.add(RESIGNATION);
      index.add(OPERATION);

      assertThat(index.like("resignation", 5)).containsExactly(hit(RESIGNATION));
      index.commit();
      assertThat(index.like("resignation", 5)).containsExactly(hit(RESIGNATION));
    }
  }

  private static Hit hit(FiledStatement statement) {
    return new Hit(statement.id(), statement.content());
  }

  @Test
  void ofAVeryLongTextTheFirstWordsAreLookedFor() throws IOException {
    try (StatementIndex index = StatementIndex.open(folder)) {
      index.add(RESIGNATION);
      index.commit();
      String manyWords = "x1 ".repeat(3000) + "中".repeat(3000);

      assertThat(index.about("resignation " + manyWords, 5)).hasSize(1);
      assertThat(index.like("resignation " + manyWords, 5)).hasSize(1);
    }
  }

  @Test
  void whileOneWritesAnotherReads() throws IOException {
    try (StatementIndex writing = StatementIndex.open(folder)) {
      writing.add(RESIGNATION);
      writing.commit();
      try (StatementIndex reading = StatementIndex.open(folder)) {
        assertThat(reading.isWritable()).isFalse();
        assertThat(reading.holds(RESIGNATION.id())).isTrue();
        assertThat(reading.holds(OPERATION.id())).isFalse();
      }
    }
  }

  @Test
  void marksAndFunctionWordsAloneFindNothing() throws IOException {
    try (StatementIndex index = StatementIndex.open(folder)) {
      index.add(RESIGNATION);
      index.commit();

      assertThat(index.like("?! the of", 5)).isEmpty();
      assertThat(index.about("", 5)).isEmpty();
    }
  }
}
