from .._runtime import OpenStrEnum


class KarpenterNodePoolRequirementKey(OpenStrEnum):
    INSTANCE_FAMILY = "InstanceFamily"
    INSTANCE_SIZE = "InstanceSize"
    ARCH = "Arch"
    SKU_FAMILY = "SkuFamily"
    SKU_VERSION = "SkuVersion"
