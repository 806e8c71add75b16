"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

GetApplicationFilterProbeVersionMode: TypeAlias = (
    models.GetApplicationFilterProbeVersionMode | Literal[1, -1]
)


GetApplicationFilterProfileType: TypeAlias = (
    models.GetApplicationFilterProfileType
    | Literal[
        "cpu",
        "wall-time",
        "wall",
        "goroutine",
        "alloc_objects",
        "alloc_space",
        "inuse_objects",
        "inuse_space",
        "space",
    ]
)


GetApplicationFilterRuntimeArchMode: TypeAlias = (
    models.GetApplicationFilterRuntimeArchMode | Literal[1, -1]
)


GetApplicationFilterRuntimeMode: TypeAlias = models.GetApplicationFilterRuntimeMode | Literal[1, -1]


GetApplicationFilterRuntimeOsMode: TypeAlias = (
    models.GetApplicationFilterRuntimeOsMode | Literal[1, -1]
)


GetApplicationFilterRuntimeVersionMode: TypeAlias = (
    models.GetApplicationFilterRuntimeVersionMode | Literal[1, -1]
)
