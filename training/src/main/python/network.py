"""The network of org.hearsay.training.network, for accelerators: the same parameters under the same names.

Nothing in it waits for the device, so that a whole step can be a CUDA graph.
"""

import torch
from torch import nn
from torch.nn import functional

HEADS = 12
LINK_WIDTH = 128
LINK_HEADS = 4
DROPOUT = 0.1
DISTANCES = (1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129)
"""Lower bounds of the classes of distance to a cue, as in org.hearsay.reader.labels.CueDistance."""


class Network(nn.Module):
    """A BERT encoder with a tagger and a linker."""

    def __init__(self, parameters: dict[str, torch.Tensor], device: str):
        super().__init__()
        self.values = nn.ParameterList(nn.Parameter(p.to(device)) for p in parameters.values())
        self.by_name = dict(zip(parameters, self.values))
        self.layers = sum(name.startswith("layer.") and name.endswith(".output.weight") for name in parameters)

    def states(self, ids, cases, quotes, shown, added=0):
        """Windows to states: (windows, positions) each, `shown` false where a window is padded; `added` goes to the
        embeddings."""
        x = self._rows("word", ids) + self.by_name["position"][: ids.shape[1]]
        x = x + self._row_of_few("case", cases) + self._row_of_few("quote", quotes) + added
        x = self._drop(self._norm(x, "embedding.norm"))
        for layer in range(self.layers):
            x = self._layer(x, shown, f"layer.{layer}", HEADS)
        return self._drop(x)

    def tags(self, states):
        """Logits of tags."""
        with torch.autocast(states.device.type, enabled=False):
            return self._linear(states.float(), "tag")

    def roles(self, states, shown, window, first, last, distances):
        """Logits of what every position is to each cue (its window, first and last position)."""
        token = self._linear(states, "link.token").float().index_select(0, window)
        flat = states.flatten(0, 1)
        begin = window * states.shape[1]
        ends = torch.cat([flat.index_select(0, begin + first), flat.index_select(0, begin + last)], 1)
        cue = self._linear(ends, "link.cue").float().unsqueeze(1)
        w = LINK_WIDTH
        z = token[..., :w] + cue[..., :w] + token[..., w:] * cue[..., w:]
        z = functional.gelu(z + self._row_of_few("link.distance", distances))
        z = self._drop(self._norm(z, "link.norm"))
        z = self._layer(z, shown.index_select(0, window), "link.layer", LINK_HEADS)
        with torch.autocast(states.device.type, enabled=False):
            return self._linear(z.float(), "role")

    def _layer(self, x, shown, name, heads):
        windows, length, width = x.shape
        qkv = self._linear(x, name + ".attention").view(windows, length, 3, heads, width // heads)
        q, k, v = qkv.permute(2, 0, 3, 1, 4)
        mixed = functional.scaled_dot_product_attention(q, k, v, attn_mask=shown[:, None, None, :])
        mixed = mixed.transpose(1, 2).reshape(windows, length, width)
        x = self._norm(x + self._drop(self._linear(mixed, name + ".output")), name + ".norm1")
        wide = functional.gelu(self._linear(x, name + ".widen"))
        return self._norm(x + self._drop(self._linear(wide, name + ".narrow")), name + ".norm2")

    def _drop(self, x):
        return functional.dropout(x, DROPOUT, self.training)

    def _linear(self, x, name):
        return functional.linear(x, self.by_name[name + ".weight"], self.by_name[name + ".bias"])

    def _norm(self, x, name):
        weight = self.by_name[name + ".weight"]
        return functional.layer_norm(x, weight.shape, weight, self.by_name[name + ".bias"], 1e-12)

    def _rows(self, name, numbers):
        table = self.by_name[name]
        return table.index_select(0, numbers.flatten()).view(*numbers.shape, table.shape[1])

    def _row_of_few(self, name, numbers):
        """The same by a product with indicators: adding up gradients of the same few rows is slow on GPUs."""
        table = self.by_name[name]
        indicators = numbers.unsqueeze(-1) == torch.arange(len(table), device=numbers.device)
        return indicators.to(table.dtype) @ table


def is_pretrained(name: str) -> bool:
    """Whether the parameter belongs to the encoder as it was pre-trained."""
    return name.startswith(("layer.", "embedding.")) or name in ("word", "position")


def is_matrix(name: str) -> bool:
    """Whether the parameter is a matrix of a linear layer, which weight decay applies to."""
    return name.endswith(".weight") and "norm" not in name


def distances(paragraphs, first, last, bounds):
    """Classes of distance: (cues, positions), of the paragraphs of each cue's window, -1 at marks.

    `bounds` is DISTANCES on the device.
    """
    position = torch.arange(paragraphs.shape[1], device=paragraphs.device)
    first, last = first[:, None], last[:, None]
    before = torch.bucketize((first - position).clamp(min=1), bounds, right=True)
    after = len(DISTANCES) + torch.bucketize((position - last).clamp(min=1), bounds, right=True)
    side = torch.where(position < first, before, torch.where(position > last, after, torch.zeros_like(before)))
    same = (paragraphs >= 0) & (paragraphs == paragraphs.gather(1, first))
    return torch.where(same, side, side + 1 + 2 * len(DISTANCES))
