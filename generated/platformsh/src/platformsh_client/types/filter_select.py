"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class FilterSelectDict(TypedDict):
    """`FilterSelect` with the property names used in JSON."""

    mode: NotRequired[types.Mode]

    values: NotRequired[types.FilterSelectValues]


FilterSelect: TypeAlias = models.FilterSelect | FilterSelectDict
