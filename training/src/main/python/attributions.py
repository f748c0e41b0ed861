"""Attributions as org.hearsay.training.accelerated.PrepareJudgements writes them, on the device, padded."""

from pathlib import Path

import numpy
import torch

from examples import disguise


class Attributions:
    """Each in a window of its own, with what every position is to it."""

    def __init__(self, file: Path, device: str):
        arrays = numpy.load(file)
        lengths = arrays["lengths"]
        self.count, self.device = len(lengths), device
        shown = numpy.arange(lengths.max()) < lengths[:, None]

        def padded(name):
            table = numpy.zeros(shown.shape, arrays[name].dtype)
            table[shown] = arrays[name]
            return torch.from_numpy(table).to(device)

        def numbers(name):
            return torch.from_numpy(arrays[name].astype(numpy.int64)).to(device)

        self.ids, self.cases, self.quotes, self.roles = (padded(name) for name in ("ids", "cases", "quotes", "roles"))
        self.lengths, self.folds = numbers("lengths"), numbers("folds")
        self.kinds, self.acts = numbers("kinds"), numbers("acts")

    def labelled_in(self, fold: int) -> torch.Tensor:
        return torch.nonzero((self.kinds >= 0) & (self.folds == fold)).squeeze(1)

    def labelled_outside(self, fold: int) -> torch.Tensor:
        return torch.nonzero((self.kinds >= 0) & (self.folds != fold)).squeeze(1)

    def inputs(self, chosen: torch.Tensor, disguised: bool = False):
        """What a judge takes; now and then, where asked for, without quotation marks or letters' case."""
        longest = int(self.lengths[chosen].max())
        ids, roles = self.ids[chosen, :longest].int(), self.roles[chosen, :longest].long()
        cases, quotes = self.cases[chosen, :longest].long(), self.quotes[chosen, :longest].long()
        shown = torch.arange(longest, device=self.device) < self.lengths[chosen, None]
        if disguised:
            cases, quotes = disguise(cases, quotes)
        return ids, cases, quotes, shown, roles
