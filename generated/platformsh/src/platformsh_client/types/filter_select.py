"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class FilterSelectDict(TypedDict):
    """`FilterSelect` by the names of the wire."""

    mode: NotRequired[types.Mode]

    values: NotRequired[types.FilterSelectValues]


FilterSelect: TypeAlias = models.FilterSelect | FilterSelectDict
