"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

GetApplicationTimelineProbeVersionMode: TypeAlias = (
    models.GetApplicationTimelineProbeVersionMode | Literal[1, -1]
)


GetApplicationTimelineProfileType: TypeAlias = (
    models.GetApplicationTimelineProfileType
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


GetApplicationTimelineRuntimeArchMode: TypeAlias = (
    models.GetApplicationTimelineRuntimeArchMode | Literal[1, -1]
)


GetApplicationTimelineRuntimeMode: TypeAlias = (
    models.GetApplicationTimelineRuntimeMode | Literal[1, -1]
)


GetApplicationTimelineRuntimeOsMode: TypeAlias = (
    models.GetApplicationTimelineRuntimeOsMode | Literal[1, -1]
)


GetApplicationTimelineRuntimeVersionMode: TypeAlias = (
    models.GetApplicationTimelineRuntimeVersionMode | Literal[1, -1]
)
