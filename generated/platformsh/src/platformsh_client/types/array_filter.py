"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

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
