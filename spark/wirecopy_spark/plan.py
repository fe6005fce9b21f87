"""Parts of about equal bytes, cut by the documents alone: the same on any cluster, so that what is done is known."""

from __future__ import annotations

import math

from pyspark.sql import Column, DataFrame, Window
from pyspark.sql import functions as f

#: Text of a part, in UTF-16 code units: a 64th of all, within these.
LEAST_PART = 1 << 18
MOST_PART = 16 << 20

#: Orders documents; equal only for rows that are equal.
ORDER = ("place", "number", "sha256", "document", "error")


def planned(read: DataFrame, most: int | None = None) -> DataFrame:
    """Return documents with `marked` and `part`; a row that is given twice is left out.

    `marked`: another document with the same id comes before it, as `wirecopy tables` tells them apart. `most` is of the
    text of a part, instead of what is reckoned.
    """
    is_named = f.col("id").isNotNull() & f.col("document").isNotNull()
    ids = f.when(is_named, f.col("id"))
    facts = read.agg(f.sum("size"), f.count(ids), f.count_distinct(ids)).first()
    units = 0 if facts is None or facts[0] is None else int(facts[0])
    is_repeated = facts is not None and facts[1] > facts[2]
    target = most or min(MOST_PART, max(LEAST_PART, units // 64))
    # A power of two: when a few documents come, most stay in their parts.
    buckets = 1 << max(0, math.ceil(math.log2(max(1, units / target))))
    hashed = f.xxhash64("path", "number", "id", "sha256")
    # Where no id comes twice, which is most often so, no document is sorted by it.
    marked = _marked(read, is_named) if is_repeated else read.withColumn("marked", f.lit(False))
    known = marked.withColumn("bucket", f.pmod(hashed, f.lit(buckets)).cast("int"))
    # Chance makes some buckets larger, and one document may be as large as many: cut by bytes.
    before = Window.partitionBy("bucket").orderBy(*ORDER).rowsBetween(Window.unboundedPreceding, -1)
    cut = (f.coalesce(f.sum("size").over(before), f.lit(0)) / f.lit(target * 2)).cast("int")
    return known.withColumn("part", f.format_string("%06d-%03d", "bucket", cut)).drop("bucket")


def _marked(read: DataFrame, is_named: Column) -> DataFrame:
    """Only documents whose id comes several times are sorted by it."""
    several = read.where("document is not null").groupBy("id").count().where("count > 1").select("id")
    named = read.where(is_named).join(several, "id", "left_semi")
    alone = read.where(is_named).join(several, "id", "left_anti").unionByName(read.where(~is_named))
    # Rows of a data frame have no place by which the same text would be another document.
    same = Window.partitionBy("id", "sha256", "path", "number").orderBy(*ORDER)
    once = named.withColumn("time", f.row_number().over(same)).where("path is not null or time = 1").drop("time")
    first = f.row_number().over(Window.partitionBy("id").orderBy(*ORDER)) == 1
    return alone.withColumn("marked", f.lit(False)).unionByName(once.withColumn("marked", ~first))
