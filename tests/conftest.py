"""What every test may use: the generated packages, importable as if they were installed."""

from __future__ import annotations

import sys
from pathlib import Path

GENERATED = Path(__file__).parent.parent / "generated"

sys.path[:0] = [str(path) for path in sorted(GENERATED.glob("*/src"))]
