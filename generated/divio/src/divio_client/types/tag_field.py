"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class TagFieldDict(TypedDict):
    """`TagField` by the names of the wire."""

    name: NotRequired[str]

    value: NotRequired[str]


TagField: TypeAlias = models.TagField | TagFieldDict
