"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

GetApplicationMergeOut: TypeAlias = (
    models.GetApplicationMergeOut | Literal["pprof", "dot", "flamebearerv2"]
)


GetApplicationMergeProbeVersionMode: TypeAlias = (
    models.GetApplicationMergeProbeVersionMode | Literal[1, -1]
)


GetApplicationMergeProfileType: TypeAlias = (
    models.GetApplicationMergeProfileType
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


GetApplicationMergeRuntimeArchMode: TypeAlias = (
    models.GetApplicationMergeRuntimeArchMode | Literal[1, -1]
)


GetApplicationMergeRuntimeMode: TypeAlias = models.GetApplicationMergeRuntimeMode | Literal[1, -1]


GetApplicationMergeRuntimeOsMode: TypeAlias = (
    models.GetApplicationMergeRuntimeOsMode | Literal[1, -1]
)


GetApplicationMergeRuntimeVersionMode: TypeAlias = (
    models.GetApplicationMergeRuntimeVersionMode | Literal[1, -1]
)
