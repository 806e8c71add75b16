from uuid import UUID

from .._runtime import Model
from .storage_type_enum import StorageTypeEnum


class ServiceStorageStorageItem(Model):
    id: UUID
    mount_point: str
    size: int
    type: StorageTypeEnum
