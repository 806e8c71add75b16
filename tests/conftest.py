"""What every test may use: the generated packages, importable as if they were installed."""

from __future__ import annotations

import sys
from pathlib import Path

from hypothesis import HealthCheck, settings

GENERATED = Path(__file__).parent.parent / "generated"

sys.path[:0] = [str(path) for path in sorted(GENERATED.glob("*/src"))]

# The same examples in every run, and no time limits: a gate must not depend on how busy a machine is.
settings.register_profile(
    "gate",
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("gate")
