"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class ServiceStorageRequestStorageItemDict(TypedDict):
    """`ServiceStorageRequestStorageItem` with the property names used in JSON."""

    id: NotRequired[UUID | str]

    mount_point: str

    size: int

    type: types.StorageTypeEnum


ServiceStorageRequestStorageItem: TypeAlias = (
    models.ServiceStorageRequestStorageItem | ServiceStorageRequestStorageItemDict
)
