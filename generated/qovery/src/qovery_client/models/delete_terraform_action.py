from .._runtime import OpenStrEnum


class DeleteTerraformAction(OpenStrEnum):
    SKIP_DESTROY = "SKIP_DESTROY"
