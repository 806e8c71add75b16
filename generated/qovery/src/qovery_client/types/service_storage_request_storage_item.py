"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class ServiceStorageRequestStorageItemDict(TypedDict):
    """`ServiceStorageRequestStorageItem` by the names of the wire."""

    id: NotRequired[UUID | str]

    mount_point: str

    size: int

    type: types.StorageTypeEnum


ServiceStorageRequestStorageItem: TypeAlias = (
    models.ServiceStorageRequestStorageItem | ServiceStorageRequestStorageItemDict
)
