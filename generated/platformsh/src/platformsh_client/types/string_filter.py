"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models

StringFilterDict = TypedDict(
    "StringFilterDict",
    {
        "between": "NotRequired[str]",
        "contains": "NotRequired[str]",
        "ends": "NotRequired[str]",
        "eq": "NotRequired[str]",
        "in": "NotRequired[str]",
        "ne": "NotRequired[str]",
        "nin": "NotRequired[str]",
        "starts": "NotRequired[str]",
    },
)

StringFilter: TypeAlias = models.StringFilter | StringFilterDict
