"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models, types

if TYPE_CHECKING:
    from uuid import UUID


class ServiceStorageRequestStorageItemDict(TypedDict):
    """`ServiceStorageRequestStorageItem` by the names of the wire."""

    id: NotRequired[UUID | str]

    mount_point: str

    size: int

    type: types.StorageTypeEnum


ServiceStorageRequestStorageItem: TypeAlias = (
    models.ServiceStorageRequestStorageItem | ServiceStorageRequestStorageItemDict
)
