"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

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
