from .._runtime import OpenStrEnum


class TerraformEngineEnum(OpenStrEnum):
    TERRAFORM = "TERRAFORM"
    OPEN_TOFU = "OPEN_TOFU"
