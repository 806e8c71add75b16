"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ReleaseCommandDict(TypedDict):
    """`ReleaseCommand` by the names of the wire."""

    command: NotRequired[str]

    label: NotRequired[str]


ReleaseCommand: TypeAlias = models.ReleaseCommand | ReleaseCommandDict
