"""Puts the package beside the sample workbooks on the import path; it is shared with them."""

from __future__ import annotations

import sys
from pathlib import Path

SAMPLES = Path(__file__).resolve().parents[3] / "sample-xlsx"
if str(SAMPLES) not in sys.path:
    sys.path.insert(0, str(SAMPLES))
