"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

ResourcesSummaryType: TypeAlias = (
    models.ResourcesSummaryType
    | Literal[
        "cpu",
        "memory",
        "disk",
        "inodes",
        "swap",
        "memory_pressure",
        "cpu_pressure",
        "io_pressure",
        "irq_pressure",
    ]
)
