"""Networks that tell kinds of source and acts."""

import torch

import network as net

KINDS, ACTS = 8, 6
SOURCE, CUE, CONTENT = 1, 2, 3
"""What a position is to an attribution; 0 is nothing."""


class Judge(net.Network):
    """A BERT encoder that is told what every position is to the attribution, with a head for kinds and acts."""

    @staticmethod
    def beginning(pretrained: dict[str, torch.Tensor], device: str) -> "Judge":
        """One that has learnt nothing but what the encoder brings along."""
        encoder = {n: p for n, p in pretrained.items() if net.is_pretrained(n) or n in ("case", "quote")}
        width = encoder["word"].shape[1]
        return Judge(
            encoder
            | {
                "judge.role": torch.randn(CONTENT + 1, width) * 0.02,
                "judge.hidden.weight": torch.randn(width, 4 * width) * 0.02,
                "judge.hidden.bias": torch.zeros(width),
                "judge.out.weight": torch.randn(KINDS + ACTS, width) * 0.02,
                "judge.out.bias": torch.zeros(KINDS + ACTS),
            },
            device,
        )

    def forward(self, ids, cases, quotes, shown, roles):
        """Logits of kinds and of acts; `roles` says what every position is to the attribution."""
        states = self.states(ids, cases, quotes, shown, self._row_of_few("judge.role", roles))
        parts = [mean(states, roles == role) for role in (CUE, SOURCE, CONTENT)]
        x = self._linear(torch.cat(parts + [states[:, 0]], 1), "judge.hidden").tanh()
        return self._linear(self._drop(x), "judge.out").float().split([KINDS, ACTS], 1)


def mean(states, chosen):
    """Of the chosen positions' states; zeros where there are none."""
    weights = chosen.to(states.dtype) / chosen.sum(1, keepdim=True).clamp(min=1)
    return (weights.unsqueeze(1) @ states).squeeze(1)
