"""What spark-submit runs: the command, from the package that `--py-files` ships."""

import sys

from wirecopy_spark.command import main

sys.exit(main())
