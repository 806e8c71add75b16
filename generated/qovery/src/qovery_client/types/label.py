"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class LabelDict(TypedDict):
    """`Label` by the names of the wire."""

    key: str

    propagate_to_cloud_provider: bool

    value: str


Label: TypeAlias = models.Label | LabelDict
