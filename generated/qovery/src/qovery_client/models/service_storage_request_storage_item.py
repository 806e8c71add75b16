from uuid import UUID

from .._runtime import Model
from .storage_type_enum import StorageTypeEnum


class ServiceStorageRequestStorageItem(Model):
    id: UUID | None = None
    mount_point: str
    size: int
    type: StorageTypeEnum
