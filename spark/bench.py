"""How much faster two cores are than one, over invented texts: each in a process of its own, in turn.

    build/spark-venv/bin/python spark/bench.py --texts 5000 --times 3

After `npm run build`, on a machine that does nothing else: with other work on it the cores are not there to be used.
Prints seconds and texts a second for each, and the median of each over the median of one core.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

TOWNS = ["Harwick", "Ostrel", "Dunmore", "Tanfield", "Velmar", "Quenby", "Aldmoor", "Sorrel Bay"]
NAMES = ["Ana Ruiz", "Tom Bell", "Mia Stone", "Ines Falk", "Karim Odeh", "Lena Voss", "Paul Achter", "Nora Quill"]
ROLES = ["mayor", "harbour master", "head teacher", "finance minister", "union leader", "engineer"]
SENTENCES = [
    "{name}, the {role} of {town}, said on {day} that {count} people would lose their work.",
    "“We had no other choice,” {last} told reporters in {town}. “It cost {count} million euros.”",
    "The council of {town} voted {count} to 12 against the plan in March 2023.",
    "{name} denied that the bridge had been closed since {day}.",
    "According to {name}, the ferry to {town} will sail again in two weeks.",
    "Trains between {town} and Lisbon were late for the third day, the operator said.",
]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]


def text_of(chance: random.Random) -> str:
    """Return a story of about 400 words."""
    paragraphs = [f"{chance.choice(TOWNS)} waits for word on its {chance.choice(['ferry', 'bridge', 'school'])}"]
    for _ in range(chance.randint(8, 14)):
        sentences = []
        for _ in range(chance.randint(2, 4)):
            name = chance.choice(NAMES)
            words = {
                "name": name,
                "last": name.split()[1],
                "role": chance.choice(ROLES),
                "town": chance.choice(TOWNS),
                "day": chance.choice(DAYS),
                "count": chance.randint(13, 900),
            }
            sentences.append(chance.choice(SENTENCES).format(**words))
        paragraphs.append(" ".join(sentences))
    return "\n\n".join(paragraphs)


def measure(master: str, texts: Path) -> float:
    """Return the seconds of a run, the start of Spark left out."""
    out = tempfile.mkdtemp()
    code = (
        "import sys, time\n"
        "from pyspark.sql import SparkSession\n"
        "from wirecopy_spark import run\n"
        "master, texts, out = sys.argv[1:]\n"
        "spark = SparkSession.builder.master(master).config('spark.ui.enabled', 'false').getOrCreate()\n"
        "spark.sparkContext.setLogLevel('ERROR')\n"
        "started = time.monotonic()\n"
        "run(spark, [texts], out)\n"
        "print(time.monotonic() - started)\n"
        "spark.stop()\n"
    )
    environment = {
        "WIRECOPY_COMMAND": f"node {ROOT / 'dist/cli/main.js'}",
        **os.environ,
        "PYSPARK_PYTHON": sys.executable,
        "PYTHONPATH": str(ROOT / "spark"),
    }
    command = [sys.executable, "-c", code, master, str(texts), f"{out}/out"]
    try:
        told = subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout
    finally:
        shutil.rmtree(out)
    return float(told.split()[-1])


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=int, default=5000)
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--masters", nargs="+", default=["local[1]", "local[2]"])
    given = parser.parse_args()
    folder = Path(tempfile.mkdtemp())
    chance = random.Random(7)
    path = folder / "texts.jsonl"
    with path.open("w") as file:
        for number in range(given.texts):
            row = {"id": f"t{number}", "text": text_of(chance), "published": "2024-03-07"}
            file.write(json.dumps(row) + "\n")
    print(f"{given.texts} texts, {path.stat().st_size / 1e6:.1f} MB; load {os.getloadavg()[0]:.1f}", flush=True)
    seconds: dict[str, list[float]] = {master: [] for master in given.masters}
    for _ in range(given.times):
        for master in given.masters:
            seconds[master].append(measure(master, path))
            print(f"{master}: {seconds[master][-1]:.1f} s; load {os.getloadavg()[0]:.1f}", flush=True)
    shutil.rmtree(folder)
    first = statistics.median(seconds[given.masters[0]])
    for master, each in seconds.items():
        median = statistics.median(each)
        print(f"{master}: median {median:.1f} s, {given.texts / median:.0f} texts/s, {first / median:.2f} times")


if __name__ == "__main__":
    started = time.monotonic()
    main()
    print(f"measured in {time.monotonic() - started:.0f} s")
