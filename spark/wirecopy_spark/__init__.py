"""Wirecopy on Apache Spark: news texts in, validated records and tables out, as Parquet. See docs/spark.md."""

from .errors import WirecopySparkError
from .frame import annotate
from .run import Options, run
from .stories import stories

__all__ = ["Options", "WirecopySparkError", "annotate", "run", "stories"]
