"""Teachers, and students that learn from them: see docs/training.md.

    python3 distil.py learn FOLDER NAME --from NETWORK      trains a network, on the annotation or on marks too
    python3 distil.py mark FOLDER MARKS NETWORK...          lets networks mark all windows, each those it hasn't seen
    python3 distil.py mean FOLDER NAME NETWORK...           takes the mean of networks' weights

FOLDER is what org.hearsay.training.accelerated.PrepareExamples wrote. NETWORK stands for NETWORK.checkpoint in it and,
where marks are made, for all networks that learnt under this name without a fold. Runs on a GPU where PyTorch finds one.
"""

import argparse
from pathlib import Path

import torch

import checkpoint
import network as net
import scores
from ensemble import cues_in, roles_of, tags_of
from examples import Cues, Examples
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


def without(name: str, fold: int) -> str:
    """The name of a network that did not learn from a fold."""
    return f"{name}-without-{fold}"


def read(folder: Path, name: str) -> net.Network:
    return net.Network(checkpoint.read(folder / f"{name}.checkpoint"), DEVICE)


def exists(folder: Path, name: str) -> bool:
    return (folder / f"{name}.checkpoint").exists()


def learn(folder: Path, name: str, given: argparse.Namespace) -> None:
    torch.manual_seed(given.seed)
    train, dev = Examples(folder / "train.npz", DEVICE), Examples(folder / "dev.npz", DEVICE)
    own = torch.nonzero(folds(train) != given.without).squeeze(1)
    windows = drawn(own, given.epochs / CUTS)
    examples, marks = train, None
    if given.marks:
        examples, marks = with_news(train, folder, given.marks, given.gold)
        others = torch.arange(train.count, examples.count)
        windows = torch.cat([windows, drawn(others, given.epochs * given.news / CUTS_OF_NEWS)])
        windows = windows[torch.randperm(len(windows))]
    model = read(folder, given.begin)
    if given.without >= 0:
        name = without(name, given.without)
    print(f"{name}: {len(own)} annotated windows, {len(windows)} in all passes", flush=True)
    trainer = Trainer(model, examples, examples.cues, steps(windows, given.windows), given.rate, marks)
    trainer.run(name, 6, lambda: scores.f1([model], dev))
    checkpoint.write(folder / f"{name}.checkpoint", model.by_name)


def with_news(train: Examples, folder: Path, marks: str, gold: float) -> tuple[Examples, Marks]:
    """Annotated windows and news, one after the other, with the marks on both."""
    news, both = Examples(folder / "news.npz", DEVICE), Examples.__new__(Examples)
    tags, roles, news_tags, window, first, last, news_roles = torch.load(folder / f"{marks}.marks", map_location=DEVICE)
    both.count, both.device, both.bounds = train.count + news.count, train.device, train.bounds
    for field in ("ids", "cases", "quotes", "paragraphs", "tags", "lengths"):
        setattr(both, field, torch.cat([getattr(train, field), getattr(news, field)]))
    nothing = torch.zeros(len(window), 256, dtype=torch.int8, device=DEVICE)
    both.cues = Cues(
        torch.cat([train.cues.window, window.cpu() + train.count]),
        torch.cat([train.cues.first, first]),
        torch.cat([train.cues.last, last]),
        torch.cat([train.cues.roles, nothing]),
        both.count,
    )
    weights = torch.zeros(both.count, device=DEVICE)
    weights[: train.count] = gold
    return both, Marks(torch.cat([tags, news_tags]), torch.cat([roles, news_roles]), weights)


def mark(folder: Path, name: str, names: list[str]) -> None:
    """News is marked by all networks, annotated windows by those that did not learn from them; by all if there are
    none such."""
    train, news = Examples(folder / "train.npz", DEVICE), Examples(folder / "news.npz", DEVICE)
    missing = [n for n in names if not exists(folder, n) and not any(exists(folder, without(n, f)) for f in range(FOLDS))]
    if missing or not names:
        raise SystemExit(f"{folder}: no network to mark with: {', '.join(missing) or 'none named'}")
    blind = {
        fold: [read(folder, without(n, fold)).eval() for n in names if exists(folder, without(n, fold))]
        for fold in range(FOLDS)
    }
    seeing = [read(folder, n).eval() for n in names if exists(folder, n)]
    everyone = seeing + [network for networks in blind.values() for network in networks]
    print(f"{name}: {len(everyone)} networks, {scores.f1(everyone, Examples(folder / 'dev.npz', DEVICE))}", flush=True)
    tags, roles = 0, 0
    for fold, networks in blind.items():
        unseen = torch.nonzero(folds(train) == fold).squeeze(1)
        tags += tags_of(networks or everyone, train, unseen)
        roles += roles_of(networks or everyone, train, train.cues, unseen)
    everything = torch.arange(news.count)
    news_tags = tags_of(everyone, news, everything)
    cues = cues_in(news_tags, news)
    news_roles = roles_of(everyone, news, cues, everything)
    torch.save((tags, roles, news_tags, cues.window, cues.first, cues.last, news_roles), folder / f"{name}.marks")
    print(f"{name}: {news.count} windows of news, {len(cues.window)} cues", flush=True)


def mean(folder: Path, name: str, names: list[str]) -> None:
    """A model soup (Wortsman et al. 2022): networks that began alike have a mean that is none the worse."""
    given = [checkpoint.read(folder / f"{n}.checkpoint") for n in names]
    checkpoint.write(folder / f"{name}.checkpoint", {n: sum(g[n] for g in given) / len(given) for n in given[0]})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("step", choices=["learn", "mark", "mean"])
    parser.add_argument("folder", type=Path)
    parser.add_argument("name", help="of what is written")
    parser.add_argument("networks", nargs="*", help="networks to mark with or to take the mean of")
    parser.add_argument("--from", dest="begin", metavar="NETWORK", help="network to begin with: teacher or student")
    parser.add_argument("--without", type=int, default=-1, metavar="FOLD", help="fifth of the articles to leave out, 0 to 4")
    parser.add_argument("--marks", help="learn from these marks too")
    parser.add_argument("--epochs", type=float, default=16, help="passes over the annotated articles")
    parser.add_argument("--rate", type=float, default=2e-4, help="the encoder's greatest learning rate")
    parser.add_argument("--windows", type=int, default=16, help="windows a step")
    parser.add_argument("--gold", type=float, default=0.5, help="weight of the annotation against the marks")
    parser.add_argument("--news", type=float, default=0.5, help="passes over news for each pass over annotated articles")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    if given.step == "mark":
        mark(given.folder, given.name, given.networks)
    elif given.step == "mean":
        mean(given.folder, given.name, given.networks)
    else:
        learn(given.folder, given.name, given)


if __name__ == "__main__":
    main()
