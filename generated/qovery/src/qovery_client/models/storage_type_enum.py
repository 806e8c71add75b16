from .._runtime import OpenStrEnum


class StorageTypeEnum(OpenStrEnum):
    FAST_SSD = "FAST_SSD"
