from .._runtime import OpenStrEnum


class TerraformResourceResponseMode(OpenStrEnum):
    MANAGED = "managed"
    DATA = "data"
