"""Exact scores within windows, read off without the decoder's bonuses: to see how training goes."""

import torch

import network as net
from examples import CUE_BEGINS, UNLABELLED, Cues, Examples

SOURCE, CONTENT = 1, 3
"""The roles that begin a source and a content; the next one goes on."""


def runs(labels: list[int], begins: int) -> list[tuple[int, int]]:
    """First and last word of each run of `begins`, `begins + 1`, ...; no word begins at UNLABELLED."""
    found, first, last = [], -1, -1
    for position, label in enumerate(labels):
        if label == UNLABELLED:
            continue
        if label == begins + 1 and first >= 0:
            last = position
            continue
        if first >= 0:
            found.append((first, last))
        first = last = position if label in (begins, begins + 1) else -1
    return found + [(first, last)] if first >= 0 else found


@torch.no_grad()
def f1(model: net.Network, examples: Examples) -> str:
    """F1 of source, cue and content, of the windows' own runs."""
    model.eval()
    gold, found = [set(), set(), set()], [set(), set(), set()]

    def add(to, window, cue, roles):
        contents = runs(roles, CONTENT)
        to[0].update((window, *run) for run in runs(roles, SOURCE))
        to[2].update((window, *run) for run in contents)
        if contents:
            to[1].add((window, *cue))

    own = examples.cues
    for window, first, last, roles in zip(*(x.tolist() for x in (own.window, own.first, own.last, own.roles))):
        add(gold, window, (first, last), roles)
    starts = examples.tags != UNLABELLED
    for windows in torch.arange(examples.count, device=examples.device).split(128):
        with torch.autocast(examples.device, torch.bfloat16):
            states = model.states(*examples.inputs(windows))
        tags = torch.where(starts[windows], model.tags(states).argmax(-1), UNLABELLED)
        cues = [(i, *cue) for i, row in enumerate(tags.tolist()) for cue in runs(row, CUE_BEGINS)]
        if not cues:
            continue
        at, first, last = torch.tensor(cues, device=examples.device).T
        guessed = Cues(at.cpu(), first, last, at, len(windows))
        _, logits = examples.outputs(model, windows, guessed, torch.arange(len(at), device=examples.device), at)
        roles = torch.where(starts[windows[at]], logits.argmax(-1), UNLABELLED)
        for (i, *cue), row in zip(cues, roles.tolist()):
            add(found, int(windows[i]), cue, row)
    values = [200 * len(g & f) / max(1, len(g) + len(f)) for g, f in zip(gold, found)]
    return "dev source {:.1f} cue {:.1f} content {:.1f}".format(*values)
