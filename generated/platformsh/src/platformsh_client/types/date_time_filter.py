"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class DateTimeFilterDict(TypedDict):
    """`DateTimeFilter` by the names of the wire."""

    between: NotRequired[str]

    eq: NotRequired[str]

    gt: NotRequired[str]

    gte: NotRequired[str]

    lt: NotRequired[str]

    lte: NotRequired[str]

    ne: NotRequired[str]


DateTimeFilter: TypeAlias = models.DateTimeFilter | DateTimeFilterDict
