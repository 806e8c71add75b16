"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

AutoscalerDuration: TypeAlias = models.AutoscalerDuration | Literal[60, 120, 300, 600, 1800, 3600]
