"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class DateTimeFilterDict(TypedDict):
    """`DateTimeFilter` with the property names used in JSON."""

    between: NotRequired[str]

    eq: NotRequired[str]

    gt: NotRequired[str]

    gte: NotRequired[str]

    lt: NotRequired[str]

    lte: NotRequired[str]

    ne: NotRequired[str]


DateTimeFilter: TypeAlias = models.DateTimeFilter | DateTimeFilterDict
