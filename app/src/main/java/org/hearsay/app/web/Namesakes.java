package org.hearsay.app.web;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.claim.Change;
import org.hearsay.claim.Correction;
import org.hearsay.claim.Ledger.Attested;
import org.hearsay.profile.Namesake;
import org.hearsay.profile.Profile;
import org.hearsay.speaker.Outcome;
import org.hearsay.speaker.SpeakerNode;

/**
 * Who else has a speaker's name, and what people said of who is one.
 *
 * @param decisions the latest last
 */
record Namesakes(List<Other> others, List<Correction> decisions) {
  /**
   * Another speaker of this name.
   *
   * @param isOpen whether it may be the same, as far as the program and people can tell
   */
  record Other(String id, String address, String name, boolean isOpen, List<String> reasons) {}

  static Namesakes of(OpenLedger open, Profile profile) {
    Set<String> own = profile.appearances().stream().map(Attested::id).collect(toSet());
    own.add(profile.speaker().id());
    List<Correction> decisions =
        open.ledger().corrections().stream()
            .filter(correction ->
                correction.change() instanceof Change.OfSpeaker of
                    && (own.contains(of.speaker()) || own.contains(of.other())))
            .toList();
    Map<String, Correction> apart = apart(open, decisions, own);
    List<Other> others =
        Stream.concat(profile.candidates().stream(), profile.apart().stream())
            .map(namesake ->
                other(namesake, Optional.ofNullable(apart.get(namesake.speaker().id()))))
            .toList();
    return new Namesakes(others, decisions);
  }

  /** Whom people told from the speaker, by the ids that they have now. */
  private static Map<String, Correction> apart(
      OpenLedger open, List<Correction> decisions, Set<String> own) {
    Map<String, Correction> apart = new HashMap<>();
    for (Correction decision : decisions) {
      if (decision.change() instanceof Change.Distinguish of) {
        String other = own.contains(of.speaker()) ? of.other() : of.speaker();
        open.ledger().speaker(other).map(SpeakerNode::id).ifPresent(id -> apart.put(id, decision));
      }
    }
    return apart;
  }

  private static Other other(Namesake namesake, Optional<Correction> apart) {
    List<String> reasons = new ArrayList<>();
    apart.ifPresent(decision -> reasons.add(CorrectionsPage.Line.inWords(decision)));
    label("for it: ", namesake.comparison().confirming(), reasons);
    label("against it: ", namesake.comparison().contradicting(), reasons);
    label("missing: ", namesake.comparison().missing(), reasons);
    boolean isOpen = apart.isEmpty() && namesake.comparison().outcome() == Outcome.OPEN;
    return new Other(
        namesake.speaker().id(),
        SiteLinks.speaker(namesake.speaker().id()),
        namesake.speaker().name(),
        isOpen,
        reasons);
  }

  private static void label(String label, List<String> reasons, List<String> all) {
    reasons.forEach(reason -> all.add(label + reason));
  }
}
