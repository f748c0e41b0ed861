package org.hearsay.app.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.app.drawing.TimelinePoint.Look;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.app.html.Markup;
import org.hearsay.app.prose.Days;
import org.hearsay.app.story.MaskellStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class TimelineTest {
  private static final double RIGHT = TimelineLayout.LEFT + TimelineLayout.WIDTH;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void laterDaysNeverLieBeforeEarlierOnes(long seed) {
    List<TimelineLayout.Mark> marks = TimelineLayout.of(points(new Random(seed))).marks();

    for (TimelineLayout.Mark one : marks) {
      for (TimelineLayout.Mark other : marks) {
        if (other.point().days().isAfter(one.point().days()) && !one.isBar()) {
          assertThat(other.x()).isGreaterThanOrEqualTo(one.x() - (other.isBar() ? 13 : 0.001));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void marksLieApartAndWithinTheDrawing(long seed) {
    TimelineLayout layout = TimelineLayout.of(points(new Random(seed)));
    Set<String> places = new HashSet<>();

    for (TimelineLayout.Mark mark : layout.marks()) {
      boolean above = mark.point().above();
      assertThat(places.add(above + " " + mark.x() + " " + mark.distance())).isTrue();
      assertThat(mark.x()).isBetween(TimelineLayout.LEFT, RIGHT);
      assertThat(mark.x() + mark.length()).isLessThanOrEqualTo(RIGHT);
      assertThat(mark.distance()).isPositive();
      assertThat(mark.distance() + mark.radius())
          .isLessThanOrEqualTo(above ? layout.above() : layout.below());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whatIsNotDrawnIsCounted(long seed) {
    List<TimelinePoint> points = points(new Random(seed));
    TimelineLayout layout = TimelineLayout.of(points);
    int more = layout.more().stream().mapToInt(TimelineLayout.More::count).sum();

    assertThat(layout.marks().size() + more).isEqualTo(points.size());
  }

  @Test
  void assertionsStandAboveTheLineAndDenialsBelow() throws IOException {
    Element svg =
        drawn(
            List.of(
                point("2026-03-04", true, Look.SUPPORTS, false, "Ida"),
                point("2026-03-04", false, Look.CONTRADICTS, false, "Bo")),
            0);
    double line =
        Double.parseDouble(
            Markup.all(svg, "path", "line")
                .getFirst()
                .getAttribute("d")
                .replaceFirst("M\\S+ (\\S+)H.*", "$1"));

    assertThat(Double.parseDouble(Markup.all(svg, "circle").getFirst().getAttribute("cy")))
        .isLessThan(line);
    assertThat(Markup.all(svg, "g", "contradicts").getFirst().getLastChild().toString())
        .contains("path");
    String diamond =
        ((Element) Markup.all(svg, "g", "contradicts").getFirst().getLastChild()).getAttribute("d");
    assertThat(Double.parseDouble(diamond.replaceFirst("M\\S+ ([0-9.]+)l.*", "$1")))
        .isGreaterThan(line);
  }

  @Test
  void aSourceWithoutANameIsHollowAndAMonthIsABar() throws IOException {
    Element svg =
        drawn(
            List.of(
                point("2026-03", true, Look.SUPPORTS, false, "Ida"),
                point("2026-03-04", true, Look.SUPPORTS, true, "an aide")),
            0);
    Element bar = (Element) Markup.all(svg, "rect").getFirst();

    assertThat(Double.parseDouble(bar.getAttribute("width"))).isGreaterThan(800);
    assertThat(Markup.all(svg, "g", "hollow")).hasSize(1);
    assertThat(Markup.all(svg, "g", "hollow").getFirst().getTextContent()).isEqualTo("an aide");
  }

  @Test
  void titleAndDescriptionTellWhatIsDrawnAndWhatIsNot() throws IOException {
    Element svg =
        drawn(
            List.of(
                point("2026-03-04", true, Look.SUPPORTS, false, "Ida"),
                point("2026-03-06", false, Look.CONTRADICTS, false, "Bo")),
            2);

    assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("t-title t-desc");
    assertThat(Markup.all(svg, "desc").getFirst().getTextContent())
        .isEqualTo(
            "2 statements from 4 March 2026 to 6 March 2026: 1 above the line assert, 1 below it"
                + " deny. 2 without a date are not drawn.");
  }

  @Test
  void aPointLeadsToItsLine() throws IOException {
    Element svg = drawn(List.of(point("2026-03-04", true, Look.NEITHER, false, "Ida")), 0);

    assertThat(Markup.all(svg, "a").getFirst().getAttribute("href")).isEqualTo("#s1");
  }

  @Test
  void labelsAreTextWhateverStandsInThem() throws IOException {
    for (String hostile : MaskellStory.hostile().toList()) {
      Element svg = drawn(List.of(point("2026-03-04", true, Look.SUPPORTS, false, hostile)), 0);

      assertThat(Markup.all(svg, "script")).isEmpty();
      assertThat(Markup.all(svg, "g").getFirst().getTextContent())
          .isEqualTo(hostile.replace("\u001b", "␛").replace("\u0007", "␇"));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 5, 11, 12, 40, 154, 155, 365, 900, 2000, 40000})
  void namedDaysAreFewAndInOrder(long days) {
    LocalDate first = LocalDate.of(2025, 11, 7);
    LocalDate last = first.plusDays(days - 1);
    List<LocalDate> named =
        TimeTicks.of(first, last, 11).stream().map(TimeTicks.Tick::day).toList();

    assertThat(named).isSorted().doesNotHaveDuplicates().hasSizeBetween(1, 11);
    assertThat(named).allSatisfy(day -> assertThat(day).isBetween(first, last));
  }

  @Test
  void aStretchWithoutRoomNamesNoDay() {
    assertThat(TimeTicks.of(LocalDate.of(2025, 11, 7), LocalDate.of(2025, 11, 8), 0)).isEmpty();
  }

  @Test
  void anOutlierDoesNotPressTheOthersTogether() {
    List<Days> days =
        Stream.of("2023", "2026-03-04", "2026-03-05", "2026-03-08").map(Days::of).toList();
    TimeScale scale = TimeScale.over(days, 0, 900, 13);

    assertThat(scale.stretches().stream().map(TimeScale.Stretch::shortened))
        .containsExactly(true, false);
    assertThat(scale.begin(LocalDate.of(2026, 3, 5)) - scale.begin(LocalDate.of(2026, 3, 4)))
        .isGreaterThan(100);
    assertThat(scale.begin(LocalDate.of(2023, 1, 1))).isZero();
    assertThat(scale.end(LocalDate.of(2026, 3, 8))).isCloseTo(900, within(0.001));
  }

  @Test
  void daysThatCanBeToldApartAreAllEquallyLong() {
    List<Days> days = Stream.of("2026-01-01", "2026-02-20").map(Days::of).toList();

    assertThat(TimeScale.over(days, 0, 900, 13).stretches()).hasSize(1);
  }

  private static Element drawn(List<TimelinePoint> points, int undated) throws IOException {
    StringWriter out = new StringWriter();
    new Timeline(points, undated).write(new HtmlWriter(out), "t");
    return Markup.parsed(out.toString());
  }

  private static TimelinePoint point(
      String day, boolean above, Look look, boolean hollow, String label) {
    return new TimelinePoint(Days.of(day), above, look, hollow, label, "s1");
  }

  /** From one to 400, within a day or within ten years. */
  private static List<TimelinePoint> points(Random random) {
    int count = 1 + random.nextInt(400);
    int range = 1 + random.nextInt(random.nextBoolean() ? 10 : 3650);
    List<TimelinePoint> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(range)).toString();
      int length = random.nextInt(20) == 0 ? 4 : random.nextInt(10) == 0 ? 7 : 10;
      points.add(
          point(
              day.substring(0, length),
              random.nextInt(3) > 0,
              Look.values()[random.nextInt(3)],
              random.nextBoolean(),
              "p" + i));
    }
    return points;
  }
}
