"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models

ArrayFilterDict = TypedDict(
    "ArrayFilterDict",
    {
        "eq": "NotRequired[str]",
        "in": "NotRequired[str]",
        "ne": "NotRequired[str]",
        "nin": "NotRequired[str]",
    },
)

ArrayFilter: TypeAlias = models.ArrayFilter | ArrayFilterDict
