"""Checkpoints as org.hearsay.training.weights.Checkpoint writes and reads them: named tensors, big-endian."""

import struct
from pathlib import Path

import numpy
import torch


def read(file: Path) -> dict[str, torch.Tensor]:
    """The tensors, in the order in which they were written."""
    data = Path(file).read_bytes()
    (count,) = struct.unpack_from(">i", data)
    at = 4
    tensors = {}
    for _ in range(count):
        (length,) = struct.unpack_from(">H", data, at)
        name = data[at + 2 : at + 2 + length].decode()
        at += 2 + length
        (rank,) = struct.unpack_from(">i", data, at)
        shape = struct.unpack_from(f">{rank}q", data, at + 4)
        at += 4 + 8 * rank
        size = int(numpy.prod(shape))
        values = numpy.frombuffer(data, ">f4", size, at).astype(numpy.float32).reshape(shape)
        at += 4 * size
        tensors[name] = torch.from_numpy(values)
    return tensors


def write(file: Path, tensors: dict[str, torch.Tensor]) -> None:
    """Writes the tensors in the order of the dictionary."""
    with open(file, "wb") as out:
        out.write(struct.pack(">i", len(tensors)))
        for name, tensor in tensors.items():
            encoded = name.encode()
            out.write(struct.pack(">H", len(encoded)) + encoded)
            out.write(struct.pack(f">i{tensor.dim()}q", tensor.dim(), *tensor.shape))
            out.write(tensor.detach().float().cpu().numpy().astype(">f4").tobytes())
