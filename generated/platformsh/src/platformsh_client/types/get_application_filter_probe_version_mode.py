"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

GetApplicationFilterProbeVersionMode: TypeAlias = (
    models.GetApplicationFilterProbeVersionMode | Literal[1, -1]
)
