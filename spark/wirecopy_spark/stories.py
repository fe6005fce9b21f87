"""Near duplicates over all documents: candidates by MinHash in Spark, then the decision of `wirecopy tables`."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from pyspark.ml.feature import MinHashLSH
from pyspark.ml.functions import vector_to_array
from pyspark.ml.linalg import SparseVector, VectorUDT
from pyspark.sql import DataFrame, SparkSession, Window
from pyspark.sql import functions as f
from pyspark.sql.types import ArrayType, StringType, StructField, StructType

from .errors import WirecopySparkError
from .files import Folder
from .part import SKETCHES, WORK
from .process import Killed, shared_pipe
from .program import Program
from .run import MANIFEST, Options, address_of

#: Hash functions of MinHash, one a table: two documents meet in a table as often as their runs agree.
TABLES = 24
#: Earlier documents that one is held against for each run, or each hash, that it shares: those that came last.
NEAREST = 16
#: Of all these, those that share most, and those of which most is shared.
CHOSEN = 5
#: A prime of Spark's MinHash; features are numbered below it.
FEATURES = 2038074743
CANDIDATES = ("minhash", "runs", "both")

PLACES = StructType(
    [
        StructField("id", StringType(), False),
        StructField("storyId", StringType()),
        StructField("duplicateOf", StringType()),
        StructField("updateOf", StringType()),
        StructField("differs", ArrayType(StringType())),
        StructField("changedNumbers", ArrayType(StringType())),
    ]
)


def stories(spark: SparkSession, out: str, options: Options | None = None, candidates: str = "both") -> DataFrame:
    """Return a row a document that belongs to a story: what it copies or updates, as `wirecopy tables` says.

    `out` is the output of `run`. `candidates`: `minhash` finds texts that are alike as wholes, `runs` those that share
    a stretch of words, such as a brief within a report; `both` looks at all of them.
    """
    if candidates not in CANDIDATES:
        raise WirecopySparkError(f"candidates: {candidates!r}", f"Expected one of {', '.join(CANDIDATES)}.")
    if (Folder(out).read_json(MANIFEST) or {}).get("complete") is not True:
        raise WirecopySparkError(f"{out}: no complete output of wirecopy_spark.run", "Run it to its end first.")
    program = (options or Options()).program()
    sketches = _ordered(spark.read.parquet(address_of(out, WORK, SKETCHES)))
    leaders = sketches.where("leader = id").persist()
    known = _with_counts(leaders).persist()
    # MinHash is nothing without a document to look at.
    links = [] if known.isEmpty() else _links(known, _chosen(known, candidates), program)
    firsts = _firsts(links)
    # The first of a story is what its later versions are measured by, however many stand between.
    rows = [(one["later"], firsts[one["earlier"]]) for one in links]
    looked = {(one["later"], one["earlier"]) for one in links}
    more = [pair for pair in set(rows) if pair not in looked and pair[0] != pair[1]]
    if more:
        links += _links(known, spark.createDataFrame(more, "later string, earlier string"), program)
    return spark.createDataFrame(_placed(sketches, links, program), PLACES)


def _ordered(sketches: DataFrame) -> DataFrame:
    """Return texts with words, each with `at`, which orders them by publication, and the first with its very words."""
    at = f.struct(f.coalesce("time", f.lit(float("inf"))), "place", "number", "id")
    worded = sketches.where("identity is not null").withColumn("at", at)
    same = Window.partitionBy("identity").orderBy("at")
    return worded.withColumn("leader", f.first("id").over(same))


def _with_counts(leaders: DataFrame) -> DataFrame:
    """Return `shared`: the runs that other documents have, too, with in how many documents they are."""
    runs = leaders.select("id", f.explode("runs").alias("run"))
    counts = runs.groupBy("run").agg(f.count("*").alias("count")).where("count > 1")
    shared = runs.join(counts, "run").groupBy("id").agg(f.collect_list(f.struct("run", "count")).alias("shared"))
    return leaders.select("id", "at", "time", "packed", f.size("runs").alias("size")).join(shared, "id")


def _chosen(known: DataFrame, candidates: str) -> DataFrame:
    """Return pairs `later` and `earlier` to look at more closely: a bounded number for each document."""
    found = []
    if candidates != "runs":
        found.append(_by_minhash(known))
    if candidates != "minhash":
        found.append(_by_runs(known))
    pairs = found[0]
    for other in found[1:]:
        pairs = pairs.unionByName(other)
    return pairs.distinct()


def _by_runs(known: DataFrame) -> DataFrame:
    """Of the documents that share runs, those that share most of them."""
    rows = known.select("id", "at", "size", f.explode("shared.run").alias("key"))
    return _nearest(rows, 2)


def _by_minhash(known: DataFrame) -> DataFrame:
    features = f.udf(_features, VectorUDT())
    vectors = known.select("id", "at", "size", features("shared.run").alias("features"))
    model = MinHashLSH(inputCol="features", outputCol="hashes", numHashTables=TABLES, seed=1).fit(vectors)
    hashed = model.transform(vectors).select("id", "at", "size", f.posexplode("hashes").alias("table", "hash"))
    keys = f.concat_ws(":", "table", vector_to_array(f.col("hash"))[0])
    return _nearest(hashed.select("id", "at", "size", keys.alias("key")), 1)


def _features(runs: list[int]) -> SparseVector:
    numbers = sorted({run % FEATURES for run in runs})
    return SparseVector(FEATURES, numbers, [1.0] * len(numbers))


def _nearest(rows: DataFrame, least: int) -> DataFrame:
    """Hold each document against those before it with the same key: many may have one, so only against the last."""
    before = Window.partitionBy("key").orderBy("at").rowsBetween(-NEAREST, -1)
    met = rows.withColumn("last", f.collect_list(f.struct("id", "size")).over(before))
    met = met.withColumn("earlier", f.explode("last"))
    counted = met.groupBy("id", "size", f.col("earlier.id").alias("earlier"), f.col("earlier.size").alias("other")).agg(
        f.count("*").alias("common")
    )
    share = f.col("common") / f.greatest(f.lit(1), f.least("size", "other"))
    likely = counted.withColumn("share", share).where((f.col("common") >= least) | (f.col("share") >= 0.15))
    by_count = Window.partitionBy("id").orderBy(f.desc("common"), "earlier")
    by_share = Window.partitionBy("id").orderBy(f.desc("share"), f.desc("common"), "earlier")
    ranked = likely.withColumn("first", f.row_number().over(by_count)).withColumn(
        "second", f.row_number().over(by_share)
    )
    return ranked.where(f"first <= {CHOSEN} or second <= {CHOSEN}").select(f.col("id").alias("later"), "earlier")


def _links(known: DataFrame, pairs: DataFrame, program: Program) -> list[dict[str, Any]]:
    """Ask for what each document is to its earlier ones, and return the pairs that are one text."""
    document = f.struct("id", "time", "packed", "shared")
    earlier = known.select(f.col("id").alias("earlier"), document.alias("one"))
    together = pairs.join(earlier, "earlier").groupBy("later").agg(f.collect_list("one").alias("earlier"))
    later = known.select(f.col("id").alias("later"), document.alias("document"))
    asked = together.join(later, "later").select("document", "earlier")

    def ask(rows: Iterable[Any]) -> Iterator[str]:
        batch = list(rows)
        answers = shared_pipe(program, "pairs").answers([_request(row) for row in batch])
        for row, answer in zip(batch, answers, strict=True):
            # A pair that nobody can look at ties nothing together.
            told = {} if isinstance(answer, Killed) else json.loads(answer[0])
            for one, relation in zip(row.earlier, told.get("relations", []), strict=False):
                if relation is not None:
                    yield json.dumps({**relation, "later": row.document.id, "earlier": one.id})

    return [json.loads(line) for line in asked.rdd.mapPartitions(ask).collect()]


def _request(row: Any) -> bytes:  # noqa: ANN401, a row of Spark
    counts = {run: count for one in [row.document, *row.earlier] for run, count in one.shared}
    compared = [{"time": one.time, "packed": one.packed} for one in row.earlier]
    later = {"time": row.document.time, "packed": row.document.packed}
    return json.dumps({"later": later, "earlier": compared, "counts": list(counts.items())}).encode()


def _firsts(links: list[dict[str, Any]]) -> dict[str, str]:
    """Return, by document, the first of those that links lead back to."""
    before: dict[str, str] = {}
    for link in links:
        before.setdefault(link["later"], link["earlier"])
    firsts: dict[str, str] = {}
    for link in links:
        at = link["earlier"]
        while at in before:
            at = before[at]
        firsts[link["earlier"]] = at
    return firsts


def _placed(sketches: DataFrame, links: list[dict[str, Any]], program: Program) -> list[tuple[Any, ...]]:
    """Ask, for the documents that links tie together, where each stands."""
    spark = sketches.sparkSession
    followers = sketches.where("leader <> id")
    linked = {link[end] for link in links for end in ("later", "earlier")}
    tied = spark.createDataFrame([(one,) for one in linked], "id string")
    wanted = (
        tied.unionByName(followers.select("id")).unionByName(followers.select(f.col("leader").alias("id"))).distinct()
    )
    columns = ("id", "at", "leader", "characters", "letters")
    documents = sketches.join(wanted, "id", "left_semi").select(*columns).orderBy("at").collect()
    groups = _components([(row.id, row.leader) for row in documents], links)
    stories: dict[str, list[Any]] = defaultdict(list)
    for row in documents:
        stories[groups[row.id]].append(row)
    ties: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for link in links:
        ties[groups[link["later"]]].append(link)
    requests = [_story(rows, ties[group]) for group, rows in stories.items()]

    def ask(each: Iterable[bytes]) -> Iterator[str]:
        for answer in shared_pipe(program, "stories").answers(list(each)):
            if not isinstance(answer, Killed):
                yield answer[0].decode()

    slices = max(1, min(len(requests), spark.sparkContext.defaultParallelism))
    told = spark.sparkContext.parallelize(requests, slices).mapPartitions(ask).collect()
    names = [name for name in PLACES.fieldNames() if name != "id"]
    by_id = [place for line in told for place in json.loads(line).get("places", []) if place["storyId"] is not None]
    return [(place["id"], *(place[name] for name in names)) for place in by_id]


def _story(rows: list[Any], links: list[dict[str, Any]]) -> bytes:
    numbers = {row.id: number for number, row in enumerate(rows)}
    documents = [
        {
            "id": row.id,
            "leader": None if row.leader == row.id else numbers[row.leader],
            "characters": row.characters,
            "letters": row.letters,
        }
        for row in rows
    ]
    tied = [{**link, "earlier": numbers[link["earlier"]], "later": numbers[link["later"]]} for link in links]
    return json.dumps({"documents": documents, "links": tied}).encode()


def _components(pairs: list[tuple[str, str]], links: list[dict[str, Any]]) -> dict[str, str]:
    """Return, by document, one of all that are tied together."""
    above: dict[str, str] = {}

    def top(one: str) -> str:
        while above.setdefault(one, one) != one:
            above[one] = above[above[one]]
            one = above[one]
        return one

    for one, other in [*pairs, *((link["later"], link["earlier"]) for link in links)]:
        above[top(one)] = top(other)
    return {one: top(one) for one in list(above)}
