"""Teachers, and students that learn from them: see docs/training.md.

    python3 distil.py teach FOLDER FOLD      fine-tunes BERT-base on all articles but a fifth
    python3 distil.py label FOLDER           lets the teachers mark what they did not learn from
    python3 distil.py learn FOLDER NAME      trains a student on the annotation and the teachers' marks
    python3 distil.py mean FOLDER NAME STUDENT...   takes the mean of students' weights

FOLDER is what org.hearsay.training.accelerated.PrepareExamples wrote. Runs on a GPU where PyTorch finds one.
"""

import argparse
from pathlib import Path

import torch

import checkpoint
import network as net
import scores
from examples import CUE_BEGINS, ROLES, TAGS, UNLABELLED, Cues, Examples
from trainer import Marks, Trainer

FOLDS = 5
CUTS, CUTS_OF_NEWS = 6, 2
"""How many times PrepareExamples writes each article."""
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"


def folds(examples: Examples) -> torch.Tensor:
    """The fold of every window. An article's windows lie one after the other, so that these blocks are blocks of
    articles, but for those at the borders."""
    return torch.arange(examples.count) * FOLDS // examples.count


def drawn(windows: torch.Tensor, rounds: float) -> torch.Tensor:
    """The windows in an order drawn anew in each round; of the last one as many as its part."""
    whole = [windows[torch.randperm(len(windows))] for _ in range(int(rounds) + 1)]
    return torch.cat(whole)[: int(len(windows) * rounds)]


def steps(windows: torch.Tensor, size: int) -> torch.Tensor:
    """Cut into steps of the same size; what is left over is dropped."""
    return windows[: len(windows) // size * size].view(-1, size)


def teach(folder: Path, fold: int, epochs: float, rate: float, size: int) -> None:
    torch.manual_seed(fold)
    train, dev = Examples(folder / "train.npz", DEVICE), Examples(folder / "dev.npz", DEVICE)
    model = net.Network(checkpoint.read(folder / "teacher.checkpoint"), DEVICE)
    learnt = torch.nonzero(folds(train) != fold).squeeze(1)
    plan = steps(drawn(learnt, epochs / CUTS), size)
    Trainer(model, train, train.cues, plan, rate).run(f"teacher {fold}", 4, lambda: scores.f1(model, dev))
    torch.save({n: v.detach() for n, v in model.by_name.items()}, folder / f"teacher-{fold}.pt")


@torch.no_grad()
def tags_of(models, examples: Examples, windows) -> torch.Tensor:
    """The mean of the models' probabilities of tags, for all windows; 0 for those not asked for."""
    means = torch.zeros(examples.count, 256, TAGS, dtype=torch.float16, device=DEVICE)
    for batch in windows.to(DEVICE).split(256):
        for model in models:
            with torch.autocast(DEVICE, torch.bfloat16):
                states = model.states(*examples.inputs(batch))
            means[batch] += (model.tags(states).softmax(-1) / len(models)).half()
    return means


@torch.no_grad()
def roles_of(models, examples: Examples, cues: Cues, windows) -> torch.Tensor:
    """The same for roles to all cues."""
    means = torch.zeros(len(cues.window), 256, ROLES, dtype=torch.float16, device=DEVICE)
    for batch in windows.split(128):
        chosen, at = (x.to(DEVICE) for x in cues.of(batch))
        if len(chosen) == 0:
            continue
        for model in models:
            _, roles = examples.outputs(model, batch.to(DEVICE), cues, chosen, at)
            means[chosen] += (roles.softmax(-1) / len(models)).half()
    return means


def label(folder: Path) -> None:
    train, news = Examples(folder / "train.npz", DEVICE), Examples(folder / "news.npz", DEVICE)
    files = [folder / f"teacher-{fold}.pt" for fold in range(FOLDS)]
    teachers = [net.Network(torch.load(file, map_location=DEVICE), DEVICE).eval() for file in files]
    unseen = [torch.nonzero(folds(train) == fold).squeeze(1) for fold in range(FOLDS)]
    tags = sum(tags_of([teacher], train, windows) for teacher, windows in zip(teachers, unseen))
    roles = sum(roles_of([teacher], train, train.cues, windows) for teacher, windows in zip(teachers, unseen))
    torch.save((tags, roles), folder / "train-marks.pt")
    everything = torch.arange(news.count)
    tags = tags_of(teachers, news, everything)
    guesses = torch.where(news.tags == UNLABELLED, UNLABELLED, tags.argmax(-1)).tolist()
    found = [(w, *cue) for w, row in enumerate(guesses) for cue in scores.runs(row, CUE_BEGINS)]
    window, first, last = torch.tensor(found).T.contiguous()
    cues = Cues(window, first.to(DEVICE), last.to(DEVICE), window, news.count)
    roles = roles_of(teachers, news, cues, everything)
    torch.save((tags, window, cues.first, cues.last, roles), folder / "news-marks.pt")
    print(f"marked {news.count} windows of news, {len(found)} cues", flush=True)


def learn(folder: Path, name: str, epochs: float, rate: float, size: int, gold: float, passes: float) -> None:
    torch.manual_seed(1)
    train, dev = Examples(folder / "train.npz", DEVICE), Examples(folder / "dev.npz", DEVICE)
    both, news = Examples(folder / "train.npz", DEVICE), Examples(folder / "news.npz", DEVICE)
    tags, roles = torch.load(folder / "train-marks.pt", map_location=DEVICE)
    news_tags, window, first, last, news_roles = torch.load(folder / "news-marks.pt", map_location=DEVICE)
    for field in ("ids", "cases", "quotes", "paragraphs", "tags", "lengths"):
        setattr(both, field, torch.cat([getattr(train, field), getattr(news, field)]))
    both.count = train.count + news.count
    nothing = torch.zeros(len(window), 256, dtype=torch.int8, device=DEVICE)
    both.cues = Cues(
        torch.cat([train.cues.window, window.cpu() + train.count]),
        torch.cat([train.cues.first, first.to(DEVICE)]),
        torch.cat([train.cues.last, last.to(DEVICE)]),
        torch.cat([train.cues.roles, nothing]),
        both.count,
    )
    weights = torch.zeros(both.count, device=DEVICE)
    weights[: train.count] = gold
    marks = Marks(torch.cat([tags, news_tags]), torch.cat([roles, news_roles]), weights)
    own = drawn(torch.arange(train.count), epochs / CUTS)
    others = drawn(torch.arange(train.count, both.count), epochs * passes / CUTS_OF_NEWS)
    mixed = torch.cat([own, others])
    plan = steps(mixed[torch.randperm(len(mixed))], size)
    model = net.Network(checkpoint.read(folder / "student.checkpoint"), DEVICE)
    print(f"{name}: {len(own)} annotated windows, {len(others)} others", flush=True)
    Trainer(model, both, both.cues, plan, rate, marks).run(name, 6, lambda: scores.f1(model, dev))
    checkpoint.write(folder / f"{name}.checkpoint", model.by_name)


def mean(folder: Path, name: str, students: list[str]) -> None:
    """A model soup (Wortsman et al. 2022): students that began alike have a mean that is none the worse."""
    read = [checkpoint.read(folder / f"{student}.checkpoint") for student in students]
    checkpoint.write(folder / f"{name}.checkpoint", {n: sum(r[n] for r in read) / len(read) for n in read[0]})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("step", choices=["teach", "label", "learn", "mean"])
    parser.add_argument("folder", type=Path)
    parser.add_argument("which", nargs="?", default="0", help="fold to leave out, or name of the student")
    parser.add_argument("students", nargs="*", help="names of students to take the mean of")
    parser.add_argument("--epochs", type=float, help="passes over the annotated articles: 8 of a teacher, 16 of a student")
    parser.add_argument("--rate", type=float, help="the encoder's greatest learning rate")
    parser.add_argument("--windows", type=int, default=16, help="windows a step")
    parser.add_argument("--gold", type=float, default=0.5, help="weight of the annotation against the teachers' marks")
    parser.add_argument("--news", type=float, default=0.5, help="passes over news for each pass over annotated articles")
    given = parser.parse_args()
    if given.step == "teach":
        teach(given.folder, int(given.which), given.epochs or 8, given.rate or 8e-5, given.windows)
    elif given.step == "label":
        label(given.folder)
    elif given.step == "mean":
        mean(given.folder, given.which, given.students)
    else:
        learn(given.folder, given.which, given.epochs or 16, given.rate or 2e-4, given.windows, given.gold, given.news)


if __name__ == "__main__":
    main()
