"""Trains the parser's network on examples written by write-examples.ts.

Usage: train_network.py --layout parser.json --vectors DIR --out NET --epochs N --rate R [--init NET] EXAMPLES...
Needs Python 3.11, PyTorch 1.13 and NumPy on a CPU. One thread and fixed seeds: same input, same weights.
"""
import argparse
import json
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

BATCH = 4096
WIDTHS = {"word": 56, "tag": 24, "label": 20}
ILLEGAL = -1e4


class Network(nn.Module):
    """Word, tag and label vectors and counts → two rectified layers → one score a transition."""

    def __init__(self, layout, hidden1, hidden2, dropout):
        super().__init__()
        self.dropout = dropout
        words, tags = len(layout["words"]), len(layout["tags"])
        labels = len(layout["labels"])
        classes = 1 + 2 * labels
        width = (
            len(layout["wordPlaces"]) * WIDTHS["word"]
            + layout["places"] * WIDTHS["tag"]
            + layout["labelPlaces"] * WIDTHS["label"]
        )
        normal = lambda *shape, scale: nn.Parameter(torch.randn(*shape) * scale)
        self.wordVectors = normal(words, WIDTHS["word"], scale=0.1)
        self.tagVectors = normal(tags, WIDTHS["tag"], scale=0.2)
        self.labelVectors = normal(labels + 1, WIDTHS["label"], scale=0.2)
        self.hidden1 = normal(hidden1, width, scale=2.8 / width**0.5)
        self.counts = normal(sum(layout["countSizes"]), hidden1, scale=0.05)
        self.bias1 = nn.Parameter(torch.full((hidden1,), 0.1))
        self.hidden2 = normal(hidden2, hidden1, scale=(2 / hidden1) ** 0.5)
        self.bias2 = nn.Parameter(torch.full((hidden2,), 0.1))
        self.output = normal(classes, hidden2, scale=0.05)
        self.bias3 = nn.Parameter(torch.zeros(classes))

    def forward(self, words, tags, labels, counts):
        n = words.shape[0]
        vectors = torch.cat(
            [
                F.embedding(words, self.wordVectors).view(n, -1),
                F.embedding(tags, self.tagVectors).view(n, -1),
                F.embedding(labels, self.labelVectors).view(n, -1),
            ],
            1,
        )
        x = F.relu(F.linear(vectors, self.hidden1) + F.embedding(counts, self.counts).sum(1) + self.bias1)
        x = F.dropout(x, self.dropout, self.training)
        x = F.relu(F.linear(x, self.hidden2, self.bias2))
        x = F.dropout(x, self.dropout / 2, self.training)
        return F.linear(x, self.output, self.bias3)


class Examples:
    """All example files in memory; a record is one state (see write-examples.ts for its bytes)."""

    def __init__(self, paths, layout):
        self.places = layout["places"]
        self.word_places = layout["wordPlaces"]
        self.label_places = layout["labelPlaces"]
        sizes = layout["countSizes"]
        self.count_starts = np.cumsum([0] + sizes[:-1])
        record = 3 * self.places + self.label_places + len(sizes) + 3
        self.data = np.concatenate([np.fromfile(path, np.uint8).reshape(-1, record) for path in paths])

    def __len__(self):
        return len(self.data)

    def batch(self, rows):
        block = self.data[rows]
        words = block[:, : 2 * self.places].copy().view(np.uint16)[:, self.word_places]
        at = 2 * self.places
        parts = [words]
        for length in (self.places, self.label_places, len(self.count_starts)):
            parts.append(block[:, at : at + length])
            at += length
        parts[3] = parts[3] + self.count_starts
        legal, target, weight = block[:, at], block[:, at + 1], block[:, at + 2]
        tensors = [torch.from_numpy(part.astype(np.int64)) for part in (*parts, legal, target)]
        return (*tensors, torch.from_numpy(weight.astype(np.float32) / 100))


def legal_mask(label_count):
    """Additive mask by legality bits: 1 shift, 2 left, 4 right."""
    mask = np.full((8, 1 + 2 * label_count), ILLEGAL, np.float32)
    for bits in range(8):
        if bits & 1:
            mask[bits, 0] = 0
        if bits & 2:
            mask[bits, 1 : 1 + label_count] = 0
        if bits & 4:
            mask[bits, 1 + label_count :] = 0
    return torch.from_numpy(mask)


def start_from_vectors(network, words, directory):
    """Known words start from the main components of their GloVe vectors."""
    names = {word: i for i, word in enumerate(json.load(open(f"{directory}/vectors.words.json")))}
    glove = np.fromfile(f"{directory}/vectors.f32", np.float32).reshape(len(names), -1)
    pairs = [(i, names[word]) for i, word in enumerate(words) if word in names]
    known = glove[[row for _, row in pairs]]
    known = known - known.mean(0)
    components = np.linalg.svd(known[:20000], full_matrices=False)[2]
    start = known @ components[: WIDTHS["word"]].T
    start *= 0.25 / start.std()
    with torch.no_grad():
        network.wordVectors[[i for i, _ in pairs]] = torch.from_numpy(start.astype(np.float32))


def keep_vectors(network, weights):
    """Takes another network's vectors and leaves them out of training."""
    for name in ("wordVectors", "tagVectors", "labelVectors"):
        vectors = getattr(network, name)
        vectors.data.copy_(weights[name])
        vectors.requires_grad_(False)


def train(network, examples, epochs, peak_rate, seed, mask):
    """Adam with a linear fall of the rate; returns the running average of the weights over the second half."""
    optimizer = torch.optim.Adam([value for value in network.parameters() if value.requires_grad], lr=peak_rate, betas=(0.9, 0.98))
    generator = np.random.default_rng(seed)
    steps_an_epoch = len(examples) // BATCH
    total = int(steps_an_epoch * epochs)
    average = {name: value.clone() for name, value in network.state_dict().items()}
    network.train()
    started, running, right, seen = time.time(), 0.0, 0.0, 0
    for step in range(total):
        if step % steps_an_epoch == 0:
            order = generator.permutation(len(examples))
        at = step % steps_an_epoch * BATCH
        *inputs, legal, target, weight = examples.batch(order[at : at + BATCH])
        scores = network(*inputs) + mask[legal]
        loss = (F.cross_entropy(scores, target, reduction="none") * weight).mean()
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 2.0)
        done = step / total
        for group in optimizer.param_groups:
            group["lr"] = peak_rate * min(1, (step + 1) / 100) * max(0.02, 1 - done)
        optimizer.step()
        running, right, seen = running + loss.item(), right + (scores.argmax(1) == target).float().mean().item(), seen + 1
        with torch.no_grad():
            if done <= 0.5 and step % 50 == 0:
                for name, value in network.named_parameters():
                    average[name].copy_(value)
            elif done > 0.5 and step % 4 == 0:
                for name, value in network.named_parameters():
                    average[name].lerp_(value, 0.02)
        if (step + 1) % 200 == 0:
            print(f"{step + 1}/{total} loss {running / seen:.4f} right {right / seen:.4f} {time.time() - started:.0f}s", flush=True)
            running, right, seen = 0.0, 0.0, 0
    return average


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--layout", required=True)
    parser.add_argument("--vectors", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=float, required=True)
    parser.add_argument("--rate", type=float, required=True)
    parser.add_argument("--hidden1", type=int, default=512)
    parser.add_argument("--hidden2", type=int, default=128)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--init", help="go on training this network")
    parser.add_argument("--vectors-of", help="use this network's vectors as they are; train new layers over them")
    parser.add_argument("examples", nargs="+")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    layout = json.load(open(options.layout))
    network = Network(layout, options.hidden1, options.hidden2, options.dropout)
    start_from_vectors(network, layout["words"], options.vectors)
    if options.init:
        network.load_state_dict(torch.load(f"{options.init}.pt"))
    if options.vectors_of:
        keep_vectors(network, torch.load(f"{options.vectors_of}.pt"))
    examples = Examples(options.examples, layout)
    print(f"{len(examples)} examples", flush=True)
    weights = train(network, examples, options.epochs, options.rate, options.seed, legal_mask(len(layout["labels"])))
    torch.save(weights, f"{options.out}.pt")
    with open(f"{options.out}.bin", "wb") as file:
        for name in weights:
            file.write(weights[name].numpy().astype("<f4").tobytes())
    shapes = {name: list(value.shape) for name, value in weights.items()}
    json.dump({**WIDTHS, "hidden1": options.hidden1, "hidden2": options.hidden2, "shapes": shapes}, open(f"{options.out}.json", "w"))


if __name__ == "__main__":
    main()
