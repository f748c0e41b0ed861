"""Teachers of kinds of source and of acts: see docs/training.md.

    python3 judge.py learn FOLDER NAME --seed S --without FOLD    trains a teacher, and lets it mark all attributions
    python3 judge.py mark FOLDER MARKS NAME...                    takes the means of what teachers marked

FOLDER has teacher.checkpoint, as org.hearsay.training.accelerated.PrepareExamples writes it, and judgement.npz, as
PrepareJudgements does. A teacher's marks are NAME-SEED-without-FOLD.marks in it, the means of all teachers' of some names
MARKS.checkpoint. Runs on a GPU where PyTorch finds one.
"""

import argparse
import time
from pathlib import Path

import torch
from torch.nn import functional

import checkpoint
from attributions import Attributions
from judges import ACTS, KINDS, Judge
from trainer import adam, set_rates

FOLDS = 6
AT_ONCE = 256
"""How many attributions are marked at once."""
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"


def learn(folder: Path, name: str, given: argparse.Namespace) -> None:
    torch.manual_seed(given.seed * FOLDS + given.without)
    attributions = Attributions(folder / "judgement.npz", DEVICE)
    labelled, held = attributions.labelled_outside(given.without), attributions.labelled_in(given.without)
    judge = Judge.beginning(checkpoint.read(folder / "teacher.checkpoint"), DEVICE)
    name = f"{name}-{given.seed}-without-{given.without}"
    optimizer, peaks = adam(judge, given.rate, DEVICE, given.head_rate)
    steps = len(labelled) // given.attributions
    began = time.time()
    for epoch in range(given.epochs):
        judge.train()
        losses = torch.zeros((), device=DEVICE)
        order = labelled[torch.randperm(len(labelled))]
        for step in range(steps):
            set_rates(optimizer, peaks, (epoch * steps + step) / (given.epochs * steps))
            chosen = order[step * given.attributions : (step + 1) * given.attributions]
            losses += learn_once(judge, attributions, chosen, optimizer, given.smoothing)
        rates = accuracy(marks_of(judge, attributions, held), attributions, held)
        print(f"{name}: epoch {epoch + 1}, loss {float(losses) / steps:.3f}, held out {rates}, "
              f"{time.time() - began:.0f} s", flush=True)
    marks = marks_of(judge, attributions, torch.arange(attributions.count))
    torch.save(marks.half().cpu(), folder / f"{name}.marks")
    print(f"{name}: {attributions.count} attributions marked, {time.time() - began:.0f} s", flush=True)


def learn_once(judge, attributions, chosen, optimizer, smoothing) -> torch.Tensor:
    """Makes a step; its loss."""
    optimizer.zero_grad(set_to_none=True)
    kinds, acts = logits_of(judge, attributions, chosen, True)
    loss = functional.cross_entropy(kinds, attributions.kinds[chosen], label_smoothing=smoothing)
    loss = loss + functional.cross_entropy(acts, attributions.acts[chosen], label_smoothing=smoothing)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(list(judge.values), 1.0)
    optimizer.step()
    return loss.detach()


def logits_of(judge: Judge, attributions: Attributions, chosen: torch.Tensor, disguised: bool = False):
    with torch.autocast(DEVICE, torch.bfloat16):
        return judge(*attributions.inputs(chosen, disguised))


@torch.no_grad()
def marks_of(judge: Judge, attributions: Attributions, chosen: torch.Tensor) -> torch.Tensor:
    """Probabilities of kinds, then of acts."""
    judge.eval()
    chosen = chosen.to(DEVICE)
    order = torch.argsort(attributions.lengths[chosen])
    marks = torch.zeros(len(chosen), KINDS + ACTS, device=DEVICE)
    for part in order.split(AT_ONCE):
        kinds, acts = logits_of(judge, attributions, chosen[part])
        marks[part] = torch.cat([kinds.softmax(-1), acts.softmax(-1)], 1)
    return marks


def accuracy(marks: torch.Tensor, attributions: Attributions, chosen: torch.Tensor) -> str:
    chosen = chosen.to(marks.device)
    kinds = marks[:, :KINDS].argmax(1) == attributions.kinds.to(marks.device)[chosen]
    acts = marks[:, KINDS:].argmax(1) == attributions.acts.to(marks.device)[chosen]
    return f"kind {100 * kinds.float().mean():.1f} act {100 * acts.float().mean():.1f} of {len(chosen)}"


def mark(folder: Path, name: str, names: list[str]) -> None:
    """All teachers mark articles without labels, and those that haven't learnt from it an article with labels. For
    each fold, too, the marks of those that haven't seen it, on all attributions."""
    attributions = Attributions(folder / "judgement.npz", "cpu")
    by_fold = {}
    for fold in range(FOLDS):
        files = sorted(file for n in names for file in folder.glob(f"{n}-*-without-{fold}.marks"))
        if not files:
            raise SystemExit(f"{folder}: no marks without fold {fold} of {', '.join(names) or 'any network'}")
        by_fold[fold] = sum(torch.load(file).float() for file in files) / len(files)
    means = sum(by_fold.values()) / FOLDS
    for fold, marks in by_fold.items():
        own = attributions.folds == fold
        means[own] = marks[own]
    labelled = torch.nonzero(attributions.kinds >= 0).squeeze(1)
    print(f"{name}: held out {accuracy(means[labelled], attributions, labelled)}", flush=True)
    tensors = {"kind": means[:, :KINDS], "act": means[:, KINDS:]}
    for fold, marks in by_fold.items():
        tensors |= {f"kind.{fold}": marks[:, :KINDS], f"act.{fold}": marks[:, KINDS:]}
    checkpoint.write(folder / f"{name}.checkpoint", tensors)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("step", choices=["learn", "mark"])
    parser.add_argument("folder", type=Path)
    parser.add_argument("name", help="of what is written")
    parser.add_argument("networks", nargs="*", help="names of the teachers whose marks count")
    parser.add_argument("--without", type=int, default=0, metavar="FOLD", help="sixth of the articles to leave out, 0 to 5")
    parser.add_argument("--epochs", type=int, default=8, help="passes over the labelled attributions")
    parser.add_argument("--rate", type=float, default=4e-5, help="the encoder's greatest learning rate")
    parser.add_argument("--head-rate", type=float, default=1e-3, help="the greatest learning rate of the rest")
    parser.add_argument("--attributions", type=int, default=24, help="attributions a step")
    parser.add_argument("--smoothing", type=float, default=0.1, help="of labels, 0 to 1")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    if given.step == "mark":
        mark(given.folder, given.name, given.networks)
    else:
        learn(given.folder, given.name, given)


if __name__ == "__main__":
    main()
