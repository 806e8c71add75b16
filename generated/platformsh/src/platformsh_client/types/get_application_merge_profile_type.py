"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

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
