"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ProdDomainStorageCreateInputDict(TypedDict):
    """`ProdDomainStorageCreateInput` with the property names used in JSON."""

    attributes: NotRequired[Mapping[str, str]]

    is_default: NotRequired[bool]

    name: str


ProdDomainStorageCreateInput: TypeAlias = (
    models.ProdDomainStorageCreateInput | ProdDomainStorageCreateInputDict
)


class ReplacementDomainStorageCreateInputDict(TypedDict):
    """`ReplacementDomainStorageCreateInput` with the property names used in JSON."""

    attributes: NotRequired[Mapping[str, str]]

    name: str

    replacement_for: NotRequired[str]


ReplacementDomainStorageCreateInput: TypeAlias = (
    models.ReplacementDomainStorageCreateInput | ReplacementDomainStorageCreateInputDict
)


DomainCreateInput: TypeAlias = (
    types.ProdDomainStorageCreateInput | types.ReplacementDomainStorageCreateInput
)
