"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

AutoscalerDuration: TypeAlias = models.AutoscalerDuration | Literal[60, 120, 300, 600, 1800, 3600]
