"""Exact scores within windows, read off without the decoder's bonuses: to see how training goes."""

import torch

import network as net
from ensemble import cues_in, labels, roles_of, runs, tags_of
from examples import Examples

SOURCE, CONTENT = 1, 3
"""The roles that begin a source and a content; the next one goes on."""


def f1(networks: list[net.Network], examples: Examples) -> str:
    """F1 of source, cue and content, of the windows' own runs."""
    for network in networks:
        network.eval()
    everything = torch.arange(examples.count)
    cues = cues_in(tags_of(networks, examples, everything), examples)
    roles = labels(roles_of(networks, examples, cues, everything), examples, cues.window.to(examples.device))
    gold, found = spans(examples.cues, examples.cues.roles.tolist()), spans(cues, roles)
    values = [200 * len(g & f) / max(1, len(g) + len(f)) for g, f in zip(gold, found)]
    return "dev source {:.1f} cue {:.1f} content {:.1f}".format(*values)


def spans(cues, roles: list[list[int]]) -> tuple[set, set, set]:
    """Sources, cues that have a content, and contents: window, first and last word."""
    sources, with_content, contents = set(), set(), set()
    for window, first, last, row in zip(*(x.tolist() for x in (cues.window, cues.first, cues.last)), roles):
        own = runs(row, CONTENT)
        sources.update((window, *run) for run in runs(row, SOURCE))
        contents.update((window, *run) for run in own)
        if own:
            with_content.add((window, first, last))
    return sources, with_content, contents
