"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ProdDomainStoragePatchDict(TypedDict):
    """`ProdDomainStoragePatch` by the names of the wire."""

    attributes: NotRequired[Mapping[str, str]]

    is_default: NotRequired[bool]


ProdDomainStoragePatch: TypeAlias = models.ProdDomainStoragePatch | ProdDomainStoragePatchDict
