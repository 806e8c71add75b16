from .._runtime import OpenStrEnum


class JobLifecycleTypeEnum(OpenStrEnum):
    GENERIC = "GENERIC"
    TERRAFORM = "TERRAFORM"
    CLOUDFORMATION = "CLOUDFORMATION"
