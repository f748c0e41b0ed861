"""Makes steps, as one CUDA graph where there is CUDA."""

import time

import torch
from torch.nn import functional

import network as net
from examples import ROLES, TAGS, UNLABELLED, Cues, Examples

WARM_UP = 0.06
WEIGHT_DECAY = 0.01
BETAS = (0.9, 0.98)
HEAD_RATE = 1e-3


def adam(model: net.Network, rate: float, device: str,
         head_rate: float = HEAD_RATE) -> tuple[torch.optim.AdamW, list[float]]:
    """AdamW, and the greatest rate of each of its groups: one for what is pre-trained, another for the rest."""
    groups = {}
    for name, value in model.by_name.items():
        groups.setdefault((net.is_pretrained(name), net.is_matrix(name)), []).append(value)
    on_gpu = {"fused": True, "capturable": True} if device == "cuda" else {}
    optimizer = torch.optim.AdamW(
        [
            {"params": values, "lr": torch.zeros((), device=device), "weight_decay": WEIGHT_DECAY if matrix else 0}
            for (_, matrix), values in groups.items()
        ],
        betas=BETAS,
        **on_gpu,
    )
    return optimizer, [rate if pretrained else head_rate for pretrained, _ in groups]


def set_rates(optimizer: torch.optim.AdamW, peaks: list[float], done: float) -> None:
    """What the rates are when a share of all steps is done."""
    share = max(0.02, done / WARM_UP) if done < WARM_UP else (1 - done) / (1 - WARM_UP)
    for group, peak in zip(optimizer.param_groups, peaks):
        group["lr"].fill_(peak * share)


class Marks:
    """What teachers say of the tags of windows and of the roles to cues, as probabilities."""

    def __init__(self, tags: torch.Tensor, roles: torch.Tensor, gold: torch.Tensor):
        """`gold` is for each window how much its annotation weighs against the teachers, 0 to 1."""
        self.tags, self.roles, self.gold = tags, roles, gold


class Trainer:
    """AdamW with a rate for what is pre-trained and one for the rest, rising, then falling linearly to 0."""

    def __init__(self, model: net.Network, examples: Examples, cues: Cues, plan: torch.Tensor, rate: float,
                 marks: Marks | None = None):
        """`plan` has the windows of each step: (steps, windows), on the host."""
        self.model, self.examples, self.cues, self.marks = model, examples, cues, marks
        self.device = examples.device
        chosen = [cues.of(windows) for windows in plan]
        room = max(len(c) for c, _ in chosen)
        self.plan = plan.to(self.device)
        self.chosen, self.at, self.real = (torch.zeros(len(plan), room, dtype=torch.long) for _ in range(3))
        for step, (cue, at) in enumerate(chosen):
            self.chosen[step, : len(cue)], self.at[step, : len(at)], self.real[step, : len(cue)] = cue, at, 1
        self.chosen, self.at, self.real = (x.to(self.device) for x in (self.chosen, self.at, self.real))
        self.now = [x[0].clone() for x in (self.plan, self.chosen, self.at, self.real)]
        self.adam, self.peaks = adam(model, rate, self.device)
        self.losses = torch.zeros((), device=self.device)

    def run(self, name: str, reports: int, report) -> None:
        """Makes all steps; `report` is asked so many times for what to print."""
        self.model.train()
        step_once = self._graph() if self.device == "cuda" else self._step
        steps, began = len(self.plan), time.time()
        every = max(1, steps // reports)
        for step in range(steps):
            set_rates(self.adam, self.peaks, step / steps)
            for now, planned in zip(self.now, (self.plan, self.chosen, self.at, self.real)):
                now.copy_(planned[step])
            step_once()
            if (step + 1) % every == 0:
                loss = float(self.losses) / every
                self.losses.zero_()
                print(f"{name}: step {step + 1} of {steps}, loss {loss:.3f}, {time.time() - began:.0f} s, {report()}",
                      flush=True)
                self.model.train()

    def _graph(self):
        stream = torch.cuda.Stream()
        stream.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(stream):
            for _ in range(3):
                self._step()
        torch.cuda.current_stream().wait_stream(stream)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            self._step()
        self.losses.zero_()
        return graph.replay

    def _step(self) -> None:
        self.adam.zero_grad(set_to_none=True)
        loss = self._loss()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(list(self.model.values), 1.0)
        self.adam.step()
        self.losses += loss.detach()

    def _loss(self) -> torch.Tensor:
        """Of the words of all windows, and of the words of every cue's window, divided by the former's number."""
        windows, chosen, at, real = self.now
        tags, roles = self.examples.outputs(self.model, windows, self.cues, chosen, at, True)
        tag_losses = hard_losses(tags, self.examples.tags[windows], TAGS)
        role_losses = hard_losses(roles, self.cues.roles[chosen], ROLES)
        words = self.examples.tags[windows] != UNLABELLED
        if self.marks is not None:
            gold = self.marks.gold[windows]
            soft = soft_losses(tags, self.marks.tags[windows]) * words
            tag_losses = gold[:, None] * tag_losses + (1 - gold[:, None]) * soft
            soft = soft_losses(roles, self.marks.roles[chosen]) * words[at]
            role_losses = gold[at][:, None] * role_losses + (1 - gold[at][:, None]) * soft
        return (tag_losses.sum() + (role_losses * real[:, None]).sum()) / words.sum()


def hard_losses(logits, labels, classes):
    """Cross-entropy with labels, 0 where there are none."""
    flat = functional.cross_entropy(logits.reshape(-1, classes), labels.reshape(-1).long(), ignore_index=UNLABELLED,
                                    reduction="none")
    return flat.view(labels.shape)


def soft_losses(logits, probabilities):
    """Cross-entropy with probabilities."""
    return -(functional.log_softmax(logits, -1) * probabilities.float()).sum(-1)
