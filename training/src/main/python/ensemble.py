"""What several networks say together: the means of their probabilities."""

import torch

import network as net
from examples import CUE_BEGINS, ROLES, TAGS, UNLABELLED, Cues, Examples


@torch.no_grad()
def tags_of(networks: list[net.Network], examples: Examples, windows: torch.Tensor) -> torch.Tensor:
    """Of tags, for all windows; 0 for those not asked for."""
    means = torch.zeros(examples.count, 256, TAGS, dtype=torch.float16, device=examples.device)
    for batch in windows.to(examples.device).split(256):
        for network in networks:
            with torch.autocast(examples.device, torch.bfloat16):
                states = network.states(*examples.inputs(batch))
            means[batch] += (network.tags(states).softmax(-1) / len(networks)).half()
    return means


@torch.no_grad()
def roles_of(networks: list[net.Network], examples: Examples, cues: Cues, windows: torch.Tensor) -> torch.Tensor:
    """Of roles, for all cues; 0 for those that lie in other windows."""
    means = torch.zeros(len(cues.window), 256, ROLES, dtype=torch.float16, device=examples.device)
    for batch in windows.split(128):
        chosen, at = (x.to(examples.device) for x in cues.of(batch))
        if len(chosen) == 0:
            continue
        for network in networks:
            _, roles = examples.outputs(network, batch.to(examples.device), cues, chosen, at)
            means[chosen] += (roles.softmax(-1) / len(networks)).half()
    return means


def labels(probabilities: torch.Tensor, examples: Examples, windows: torch.Tensor) -> list[list[int]]:
    """The likeliest where words begin, else UNLABELLED; `windows` are those that the rows belong to."""
    return torch.where(examples.tags[windows] == UNLABELLED, UNLABELLED, probabilities.argmax(-1)).tolist()


def cues_in(tags: torch.Tensor, examples: Examples) -> Cues:
    """The cues that the likeliest tags make up, with nothing known of their roles."""
    everything = torch.arange(examples.count, device=examples.device)
    found = [(w, *cue) for w, row in enumerate(labels(tags, examples, everything)) for cue in runs(row, CUE_BEGINS)]
    window, first, last = torch.tensor(found, dtype=torch.long).view(-1, 3).T.contiguous()
    unknown = torch.zeros(len(found), 256, dtype=torch.int8, device=examples.device)
    return Cues(window, first.to(examples.device), last.to(examples.device), unknown, examples.count)


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
