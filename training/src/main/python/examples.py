"""Examples as org.hearsay.training.accelerated.PrepareExamples writes them, on the device, padded."""

from pathlib import Path

import numpy
import torch

import network as net

UNLABELLED = -100
TAGS = 7
ROLES = 5
CUE_BEGINS = 3
UPPER, LOWER = 3, 1
SHARE_WITHOUT_QUOTES, SHARE_UPPER, SHARE_LOWER = 0.05, 0.03, 0.02


def disguise(cases: torch.Tensor, quotes: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Some windows without quotation marks, some in capitals or in small letters."""
    draw = torch.rand(len(cases), 1, device=cases.device)
    cased = cases > 0
    cases = torch.where(cased & (draw < SHARE_UPPER), UPPER, cases)
    cases = torch.where(cased & (draw >= SHARE_UPPER) & (draw < SHARE_UPPER + SHARE_LOWER), LOWER, cases)
    return cases, quotes * (torch.rand(len(cases), 1, device=cases.device) >= SHARE_WITHOUT_QUOTES)


class Cues:
    """Cues, and for each what the positions of its window are to it.

    Which window has which cues is known on the host, so that no step waits for the device.
    """

    def __init__(self, window: torch.Tensor, first: torch.Tensor, last: torch.Tensor, roles: torch.Tensor, count: int):
        """`window` rises; `count` windows in all; `first`, `last` and `roles` are on the device."""
        self.window, self.first, self.last, self.roles = window, first, last, roles
        self.begins = torch.searchsorted(window, torch.arange(count + 1))

    def of(self, windows: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Those of some windows: which cues, and the place of each one's window among `windows`."""
        counts = self.begins[windows + 1] - self.begins[windows]
        at = torch.repeat_interleave(torch.arange(len(windows)), counts)
        within = torch.arange(len(at)) - (counts.cumsum(0) - counts)[at]
        return self.begins[windows][at] + within, at


class Examples:
    """Windows of annotated articles, or of others, whose tags then only tell where words begin."""

    def __init__(self, file: Path, device: str):
        arrays = numpy.load(file)
        lengths = arrays["lengths"]
        self.count, self.device = len(lengths), device

        def padded(name, lengths, filler, kind):
            values, table = arrays[name], numpy.full((len(lengths), 256), filler, kind)
            at = 0
            for row, length in enumerate(lengths):
                table[row, :length] = values[at : at + length]
                at += length
            return torch.from_numpy(table).to(device)

        def of_cues(name):
            return torch.from_numpy(arrays[name].astype(numpy.int64)).to(device)

        self.lengths = torch.from_numpy(lengths).to(device)
        self.ids = padded("ids", lengths, 0, numpy.int32)
        self.cases = padded("cases", lengths, 0, numpy.int8)
        self.quotes = padded("quotes", lengths, 0, numpy.int8)
        self.paragraphs = padded("paragraphs", lengths, -1, numpy.int16)
        self.tags = padded("tags", lengths, UNLABELLED, numpy.int8)
        window = arrays["cue_window"].astype(numpy.int64)
        roles = padded("roles", lengths[window], UNLABELLED, numpy.int8)
        self.cues = Cues(torch.from_numpy(window), of_cues("cue_first"), of_cues("cue_last"), roles, self.count)
        self.bounds = torch.tensor(net.DISTANCES, device=device)

    def inputs(self, windows: torch.Tensor, disguised: bool = False):
        """What the encoder takes; now and then, where asked for, without quotation marks or letters' case."""
        ids = self.ids[windows]
        cases, quotes = self.cases[windows].long(), self.quotes[windows].long()
        shown = torch.arange(ids.shape[1], device=self.device) < self.lengths[windows, None]
        if disguised:
            cases, quotes = disguise(cases, quotes)
        return ids, cases, quotes, shown

    def outputs(self, model: net.Network, windows, cues: Cues, chosen, at, disguised: bool = False):
        """Logits of tags for some windows, and of roles for the cues `chosen`, whose windows stand `at`."""
        with torch.autocast(self.device, torch.bfloat16):
            ids, cases, quotes, shown = self.inputs(windows, disguised)
            states = model.states(ids, cases, quotes, shown)
            first, last = cues.first[chosen], cues.last[chosen]
            distance = net.distances(self.paragraphs[windows[at]].long(), first, last, self.bounds)
            return model.tags(states), model.roles(states, shown, at, first, last, distance)
