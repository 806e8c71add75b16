from .._runtime import OpenStrEnum


class KarpenterNodePoolRequirementOperator(OpenStrEnum):
    IN = "In"
