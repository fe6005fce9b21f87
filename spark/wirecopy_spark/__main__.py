"""`python -m wirecopy_spark`."""

import sys

from .command import main

sys.exit(main())
