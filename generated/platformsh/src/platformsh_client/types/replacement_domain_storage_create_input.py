"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ReplacementDomainStorageCreateInputDict(TypedDict):
    """`ReplacementDomainStorageCreateInput` by the names of the wire."""

    attributes: NotRequired[Mapping[str, str]]

    name: str

    replacement_for: NotRequired[str]


ReplacementDomainStorageCreateInput: TypeAlias = (
    models.ReplacementDomainStorageCreateInput | ReplacementDomainStorageCreateInputDict
)
