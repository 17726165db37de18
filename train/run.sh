#!/bin/sh
# Trains the tagger and the parser from treebanks and writes their weights. About an hour on one core.
# The same data, package versions and kind of processor give the same weights.
# PYTHON may name a Python that has PyTorch; MEMBERS=2 makes a parser of two networks that vote.
# Usage: train/run.sh [TREEBANKS [MODELS]]   (run from the repository root; docs/models.md says what is needed)
set -eu
treebanks=${1:-../shared/treebanks}
models=${2:-src/language/models}
work=train/work
mkdir -p "$work"
[ -d train/node_modules ] || npm ci --prefix train

# One thread, so that sums are made in one order; the other settings only save time.
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1
if grep -qs avx512f /proc/cpuinfo; then export OPENBLAS_CORETYPE=SkylakeX; fi
export MALLOC_MMAP_THRESHOLD_=1073741824 MALLOC_TRIM_THRESHOLD_=8589934592 MALLOC_TOP_PAD_=268435456

step() { echo "== $*"; }
network() { # OUT EPOCHS RATE [more options and example files]
  out=$1 epochs=$2 rate=$3
  shift 3
  "${PYTHON:-python3}" train/parser/train_network.py --layout "$work/parser.json" --vectors "$work" \
    --out "$work/$out" --epochs "$epochs" --rate "$rate" "$@"
}
examples() { # OUT SEED [options]
  out=$1 seed=$2
  shift 2
  node train/parser/write-examples.ts "$work" "$work/$out" --seed "$seed" "$@"
}

step "tagger"
node --max-old-space-size=8000 train/tagger/main.ts "$treebanks" "$work" "$models"

step "first network: states on the way to the right tree"
node train/parser/build-vocabulary.ts "$work"
examples static.bin 7
network net-a 2 0.002 "$work/static.bin"

step "second network: also states the first one strays into"
examples explored-a.bin 8 --policy "$work/net-a" --gold 1 --silver 0.5
network net-b 2.5 0.0015 --init "$work/net-a" "$work/static.bin" "$work/explored-a.bin"

step "third network: states the second one strays into"
examples explored-b.bin 9 --policy "$work/net-b" --gold 1 --silver 1
network net-c 1.6 0.0007 --dropout 0.2 --init "$work/net-b" "$work/explored-b.bin"

nets="$work/net-c"
if [ "${MEMBERS:-1}" = 2 ]; then
  step "second member: other layers over the same vectors"
  network net-d 1.2 0.002 --dropout 0.15 --seed 2 --vectors-of "$work/net-c" \
    "$work/static.bin" "$work/explored-a.bin" "$work/explored-b.bin"
  nets="$nets $work/net-d"
fi

step "weights"
# shellcheck disable=SC2086  # one argument a network
node train/parser/finish-parser.ts "$treebanks" "$work" "$models" $nets
node train/score-models.ts "$treebanks" "$models"
